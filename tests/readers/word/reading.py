"""The shortest way from a body's XML to the document that is read from it."""

from __future__ import annotations

from pipeline.model.document import Document, Paragraph
from pipeline.readers.word.reader import read_word
from tests.word_files import docx

SIZE = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>{}</w:sectPr>'


def read(body: str, **parts: object) -> Document:
    """Return the document with `body`; keywords are those of :func:`tests.word_files.docx`."""
    return read_word(docx(body, **parts), "文件.docx")  # type: ignore[arg-type]  # passed through


def first(body: str, **parts: object) -> Paragraph:
    """Return the first paragraph of the document with `body`."""
    return read(body, **parts).paragraphs[0]


def style(identity: str, inside: str, *, kind: str = "paragraph", based_on: str = "", default: bool = False, name: str = "") -> str:
    """Return a w:style."""
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    mark = ' w:default="1"' if default else ""
    return f'<w:style w:type="{kind}"{mark} w:styleId="{identity}"><w:name w:val="{name or identity}"/>{base}{inside}</w:style>'


def number(level: int = 0, identity: int = 1) -> str:
    """Return a w:numPr."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{identity}"/></w:numPr>'


def abstract(*levels: str, identity: int = 0, more: str = "") -> str:
    """Return a w:abstractNum with these w:lvl."""
    return f'<w:abstractNum w:abstractNumId="{identity}">{more}{"".join(levels)}</w:abstractNum>'


def level(index: int, text: str, kind: str = "decimal", start: int = 1, more: str = "") -> str:
    """Return a w:lvl; `more` goes at its end."""
    head = f'<w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>'
    return f'<w:lvl w:ilvl="{index}">{head}<w:lvlText w:val="{text}"/>{more}</w:lvl>'


def numbers(*pairs: tuple[int, int], more: str = "") -> str:
    """Return w:num elements (w:numId, w:abstractNumId); `more` goes into the last."""
    made = [
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="{a}"/>{more if i == len(pairs) - 1 else ""}</w:num>'
        for i, (n, a) in enumerate(pairs)
    ]
    return "".join(made)
