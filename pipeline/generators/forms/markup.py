"""The pieces of Word's XML that a form is made of; every text that comes in is escaped here (ECMA-376 Part 1, 17)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, Literal
from xml.sax.saxutils import escape, quoteattr

from pipeline.model.values import dataclass

Align = Literal["left", "center", "right"]
Vertical = Literal["top", "center", "bottom"]
Merge = Literal["", "restart", "continue"]
"""What w:vMerge says: none, the first of the cells merged, one of those below."""
_ILLEGAL: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
PROMPT_STYLE: Final = (
    '<w:style w:type="character" w:styleId="a3"><w:name w:val="Placeholder Text"/><w:uiPriority w:val="99"/><w:semiHidden/>'
    '<w:rPr><w:color w:val="808080"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>'
)
"""Looks of a prompt: grey, 小五. Word knows the style by its name and does not pass it on to what is typed."""
PROMPT: Final = '<w:rStyle w:val="a3"/>'
BLANKS: Final = "\u3000" * 4
"""What a control shows that has nothing to ask: room to click into."""
BOX_FONT: Final = "Segoe UI Symbol"
_BOX: Final = f'<w:rFonts w:ascii="{BOX_FONT}" w:hAnsi="{BOX_FONT}" w:eastAsia="{BOX_FONT}" w:cs="{BOX_FONT}"/>'
THIN: Final = '<w:p><w:pPr><w:spacing w:line="60" w:lineRule="exact"/></w:pPr></w:p>'
"""A paragraph of 3 points: two tables must not touch, nor the body end with one."""
_LOCKED: Final = '<w:lock w:val="sdtContentLocked"/><w15:appearance w15:val="hidden"/>'


@dataclass(frozen=True, slots=True)
class Control:
    """What a content control says of itself: tag (the field's key), title shown to people, its kind as XML, locked against deleting.

    One that is `passing` is gone as soon as somebody writes in it: plain text stays, which can be parted into paragraphs.
    """

    tag: str
    title: str
    kind: str = ""
    locked: bool = True
    passing: bool = False


def legal(text: str) -> str:
    """Return the text without characters that XML cannot hold, line ends as one sign each."""
    return _ILLEGAL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def run(text: str, look: str = "") -> str:
    """Return a w:r; a line end becomes a break, a tab a tab."""
    pieces = "<w:br/>".join(
        "<w:tab/>".join(f'<w:t xml:space="preserve">{escape(piece)}</w:t>' for piece in line.split("\t"))
        for line in legal(text).split("\n")
    )
    return f"<w:r>{f'<w:rPr>{look}</w:rPr>' if look else ''}{pieces}</w:r>"


def paragraph(content: str, align: Align = "left", spacing: str = "") -> str:
    """Return a w:p; `spacing` is a w:spacing or w:ind element."""
    justified = "" if align == "left" else f'<w:jc w:val="{align}"/>'
    properties = f"{spacing}{justified}"
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{content}</w:p>"


def label(text: str, look: str = "") -> str:
    """Return printed words in a control that lets nobody change them and shows no frame of its own."""
    return f'<w:sdt><w:sdtPr><w:id w:val="0"/>{_LOCKED}</w:sdtPr><w:sdtContent>{run(text, look)}</w:sdtContent></w:sdt>' if text else ""


def control(about: Control, content: str, *, prompt: bool) -> str:
    """Return a content control around runs; `prompt` where they only say what to write."""
    lock = '<w:lock w:val="sdtLocked"/>' if about.locked else ""
    return (
        f"<w:sdt><w:sdtPr><w:alias w:val={quoteattr(legal(about.title)[:64])}/><w:tag w:val={quoteattr(about.tag[:64])}/>"
        f'<w:id w:val="0"/>{lock}{"<w:temporary/>" if about.passing else ""}'
        f"{'<w:showingPlcHdr/>' if prompt else ''}{about.kind}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )


def tick_box(about: Control) -> str:
    """Return an empty tick box ([MS-DOCX] 2.6.1.1), which shows ☑ when clicked."""
    states = f'<w14:checkedState w14:val="2611" w14:font="{BOX_FONT}"/><w14:uncheckedState w14:val="2610" w14:font="{BOX_FONT}"/>'
    kind = f'<w14:checkbox><w14:checked w14:val="0"/>{states}</w14:checkbox>'
    return control(Control(about.tag, about.title, kind, about.locked), run("☐", _BOX), prompt=False)


def cell(content: str, width: int, *, span: int = 1, at: Vertical = "center", merge: Merge = "") -> str:
    """Return a w:tc of `width` twentieths of a point around paragraphs, which stand `at` its top, middle or bottom."""
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    merged = f'<w:vMerge w:val="{merge}"/>' if merge else ""
    placed = "" if at == "top" else f'<w:vAlign w:val="{at}"/>'
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}{merged}{placed}</w:tcPr>{content}</w:tc>'


def row(cells: Iterable[str], height: int, *, header: bool = False) -> str:
    """Return a w:tr at least `height` high; a low one is kept on one page."""
    kept = "<w:cantSplit/>" if height < 1000 else ""
    high = f'<w:trHeight w:val="{height}" w:hRule="atLeast"/>' if height else ""
    return f"<w:tr><w:trPr>{kept}{high}{'<w:tblHeader/>' if header else ''}</w:trPr>{''.join(cells)}</w:tr>"


def table(rows: Iterable[str], columns: Iterable[int], *, framed: bool) -> str:
    """Return a w:tbl with a fixed grid, with single lines round every cell or with none."""
    widths = tuple(columns)
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in sides) if framed else ""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>{lines}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{_margins()}</w:tblCellMar>'
        "</w:tblPr>"
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def _margins() -> str:
    """Return the room round the text of a cell: 1.5 mm beside it, 0.7 mm above and below."""
    return "".join(f'<w:{side} w:w="{width}" w:type="dxa"/>' for side, width in (("top", 40), ("left", 85), ("bottom", 40), ("right", 85)))
