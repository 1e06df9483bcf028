"""The sentences of an element without its headings, tables, captions, notes and running heads, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language.normal import norm
from pipeline.language.sentences import sentences
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.document import Paragraph
from pipeline.model.outline import Clause, Element, Outline
from pipeline.model.values import dataclass

_OTHER_ROLES = frozenset({"heading", "caption", "cell", "note", "example", "formula", "contents-entry", "running-head"})
_REMARK = re.compile(r"[ \t　]*(?:注|示例)[ \t　]*\d{0,2}[ \t　]*[:：]")
_ENDS = re.compile(r"[。！？；;][”’」』）)]*[ \t　]*$")
_BEGINS = re.compile(
    r"[ \t　]*(?:本(?:文件|标准|部分|规范|规程|指南|导则|准则)|请|首[期批]承诺|(?:主要)?起草(?:单位|人)|(?:提出|归口)(?:单位)?[:：]"
    r"|——|—|[·•●(（]|[a-z\d]{1,2}[)）、]|\d{1,2}[.．](?!\d))"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence; a page break in the middle, written as the end of a paragraph, gives it more than one piece."""

    pieces: tuple[Span, ...]
    paragraphs: tuple[int, ...]
    """Indexes of the paragraphs that the pieces stand in."""
    text: str
    """As written, without blanks around it."""
    normal: str
    """NORM of it."""

    @property
    def span(self) -> Span:
        """Its place, or that of its first piece."""
        return self.pieces[0]

    @property
    def whole(self) -> Span | None:
        """The place of a sentence in one piece; None where it is broken and no program can replace it."""
        return self.pieces[0] if len(self.pieces) == 1 else None


def sentences_of(text: TextIndex, outline: Outline, element: Element) -> tuple[Sentence, ...]:
    """Return the sentences of `element` in order."""
    return text.once(_remembered, outline).sentences(element)


class _Remembered:
    """What was read of an outline's elements already."""

    def __init__(self, text: TextIndex, outline: Outline) -> None:
        self._text = text
        self._outline = outline
        self._known: dict[int, tuple[Sentence, ...]] = {}

    def sentences(self, element: Element) -> tuple[Sentence, ...]:
        if element.first not in self._known:
            self._known[element.first] = tuple(_sentences(list(self._lines(element))))
        return self._known[element.first]

    def _lines(self, element: Element) -> Iterator[tuple[Paragraph, int]]:
        """Yield the paragraphs of running text, each with the offset at which its text begins behind a clause's number."""
        starts = dict(_texts(element.clause)) if element.clause is not None else {}
        for index in range(element.first, element.last + 1):
            paragraph = self._text.paragraph(index)
            if paragraph is None or (index == element.first and element.heading is not None):
                continue
            role = self._outline.roles.get(index)
            if paragraph.location.depth or role in _OTHER_ROLES or (index in starts and starts[index] is None):
                continue
            if not _REMARK.match(paragraph.text) and paragraph.text.strip():
                yield paragraph, starts.get(index) or 0


def _remembered(text: TextIndex, outline: Outline) -> _Remembered:
    return _Remembered(text, outline)


def _texts(clause: Clause) -> Iterator[tuple[int, int | None]]:
    """Yield (paragraph, where its sentence begins) of each clause; None where a title stands there."""
    for child in clause.children:
        yield child.paragraph, None if child.title is not None else child.text_span.start
        yield from _texts(child)


def _sentences(lines: list[tuple[Paragraph, int]]) -> Iterator[Sentence]:
    open_pieces: list[tuple[Paragraph, int, int]] = []
    for paragraph, offset in lines:
        if open_pieces and _BEGINS.match(paragraph.text, offset):
            yield _sentence(open_pieces)
            open_pieces = []
        found = [(paragraph, offset + start, offset + end) for start, end in sentences(paragraph.text[offset:])]
        if not found:
            continue
        open_pieces.append(found[0])
        for one in found[1:]:
            yield _sentence(open_pieces)
            open_pieces = [one]
        if _ENDS.search(paragraph.text):
            yield _sentence(open_pieces)
            open_pieces = []
    if open_pieces:
        yield _sentence(open_pieces)


def _sentence(pieces: list[tuple[Paragraph, int, int]]) -> Sentence:
    text = "".join(paragraph.text[start:end] for paragraph, start, end in pieces)
    spans = tuple(paragraph.span(start, end) for paragraph, start, end in pieces)
    return Sentence(spans, tuple(paragraph.index for paragraph, _, _ in pieces), text, norm(text))
