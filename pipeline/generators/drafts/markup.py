"""The blocks of a draft as Word's XML; every text that comes in is escaped here (ECMA-376 Part 1, 17)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pipeline.generators.drafts.blocks import Block, Filled, Line, Section
from pipeline.generators.drafts.prompts import pieces
from pipeline.generators.drafts.skeletons import Grid
from pipeline.generators.drafts.styles import PROMPT_STYLE, TEXT_WIDTH, style_id
from pipeline.generators.forms.markup import run

_FIELD: Final = ' TOC \\o "1-1" \\h \\z \\u '
_PAGE_OF: Final = "PAGEREF {} \\h"
_TAB: Final = "\t"
_SIDES: Final = (("top", 12), ("left", 12), ("bottom", 12), ("right", 12), ("insideH", 4), ("insideV", 4))
"""The frame of a table is thick, the lines inside it thin (GB/T 1.1—2020 10.4.2.2); eighths of a point."""
_ROW_HEIGHT: Final = '<w:trHeight w:val="340" w:hRule="atLeast"/>'
_PAGE: Final = '<w:pgSz w:w="11906" w:h="16838"/>'
_MARGINS: Final = '<w:pgMar w:top="1928" w:right="1134" w:bottom="1134" w:left="1134" w:header="1418" w:footer="1134" w:gutter="284"/>'
_ENTRY: Final = '<w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr>'
"""Given to each entry: LibreOffice takes no number from the heading that its style is based on."""
_COLUMNS: Final = '<w:cols w:space="425"/>'
_GRID: Final = '<w:docGrid w:type="lines" w:linePitch="312"/>'


def block_xml(block: Block, bookmark: tuple[int, str] | None, references: str) -> str:
    """Return a block; `bookmark` (id, name) is put round a heading, `references` name headers and footers for a section's end."""
    return paragraph(block, bookmark, references) if isinstance(block, Line) else _table(block)


def paragraph(line: Line, bookmark: tuple[int, str] | None = None, references: str = "") -> str:
    """Return a w:p with its prompts in grey."""
    runs = "".join(run(text, f'<w:rStyle w:val="{PROMPT_STYLE}"/>' if grey else "") for text, grey in pieces(line.text))
    if bookmark is not None:
        runs = f'<w:bookmarkStart w:id="{bookmark[0]}" w:name="{bookmark[1]}"/>{runs}<w:bookmarkEnd w:id="{bookmark[0]}"/>'
    listed = _ENTRY if line.style == "entry" else ""
    ends = "" if line.ends is None else section(line.ends, references)
    spaced = "" if line.before is None else f'<w:spacing w:beforeLines="0" w:before="{line.before}"/>'
    return f'<w:p><w:pPr><w:pStyle w:val="{style_id(line.style)}"/>{listed}{spaced}{ends}</w:pPr>{runs}</w:p>'


def section(kind: Section, references: str) -> str:
    """Return the w:sectPr of a section: how it begins, and how its pages are numbered (10.1.3)."""
    starts = {"cover": "", "front": '<w:type w:val="nextPage"/>', "body": '<w:type w:val="oddPage"/>'}[kind]
    counted = {"cover": "", "front": '<w:pgNumType w:fmt="upperRoman" w:start="1"/>', "body": '<w:pgNumType w:start="1"/>'}[kind]
    named = "" if kind == "cover" else references
    return f"<w:sectPr>{named}{starts}{_PAGE}{_MARGINS}{counted}{_COLUMNS}{'' if kind == 'cover' else _GRID}</w:sectPr>"


def contents(entries: Sequence[tuple[str, str, str]]) -> str:
    """Return the 目次 as a field of Word's that shows (heading, page, bookmark) already, and that Word can make anew."""
    made, style = [], style_id("contents")
    for number, (shown, page, bookmark) in enumerate(entries):
        begin = "" if number else f"{_sign('begin')}{_code(_FIELD)}{_sign('separate')}"
        counted = field(_PAGE_OF.format(bookmark), page)
        link = f'<w:hyperlink w:anchor="{bookmark}" w:history="1">{run(shown)}{run(_TAB)}{counted}</w:hyperlink>'
        made.append(f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{begin}{link}</w:p>')
    entered, closing, end = "".join(made), style_id("break"), _sign("end")
    return f'{entered}<w:p><w:pPr><w:pStyle w:val="{closing}"/></w:pPr>{end}</w:p>'


def field(code: str, shown: str) -> str:
    """Return a field with the result it shows until it is counted anew."""
    return f"{_sign('begin')}{_code(f' {code} ')}{_sign('separate')}{run(shown)}{_sign('end')}"


def _sign(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def _code(text: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve">{text}</w:instrText></w:r>'


def _table(filled: Filled) -> str:
    grid = filled.grid
    widths = _widths(grid)
    borders = "".join(f'<w:{side} w:val="single" w:sz="{thick}" w:space="0" w:color="auto"/>' for side, thick in _SIDES)
    head = _row(grid.head, widths, "TableHead", header=True)
    rows = "".join(_row(("",) * len(widths), widths, "TableText", header=False) for _ in range(grid.rows))
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>{borders}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>{head}{rows}</w:tbl>'
    )


def _widths(grid: Grid) -> tuple[int, ...]:
    share = TEXT_WIDTH / sum(grid.widths)
    return tuple(int(share * width) for width in grid.widths)


def _row(cells: Sequence[str], widths: Sequence[int], style: str, *, header: bool) -> str:
    below = '<w:tcBorders><w:bottom w:val="single" w:sz="12" w:space="0" w:color="auto"/></w:tcBorders>' if header else ""
    made = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{below}<w:vAlign w:val="center"/></w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{run(cell) if cell else ""}</w:p></w:tc>'
        for cell, width in zip(cells, widths, strict=True)
    )
    properties = f"<w:cantSplit/>{_ROW_HEIGHT}{'<w:tblHeader/>' if header else ''}"
    return f"<w:tr><w:trPr>{properties}</w:trPr>{made}</w:tr>"
