"""A workbook of plain tables: every text stays text, every sheet can be filtered, filled in and printed."""

from __future__ import annotations

import io
import math
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Literal

from pipeline.model.values import dataclass
from pipeline.writers.lines import columns
from pipeline.writers.visible import visible

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Kind = Literal["text", "lines", "line", "short", "number", "share", "person", "choice"]
"""What a column holds: wrapped text, without line ends of its own or with them, text on one line, something short in the middle, a number
(with two decimals unless whole), a share of 1; what people write or choose."""
Tone = Literal["bad", "open", "good"]
Cell = str | int | float | None

CREATED: Final = datetime(2000, 1, 1)
"""The file tells no clock: same report, same bytes."""
LONGEST: Final = 16_000
"""Characters of one cell (Excel takes 32767 units of UTF-16); what is longer ends in a mark that says so."""
LINE_HEIGHT: Final = 14.25
"""Points of one line in a cell."""
HIGHEST: Final = 408
"""Points that Excel gives a row at most."""
LAST_ROW: Final = 1_048_575
"""Rows below the heads that Excel takes."""
FONT: Final = "微软雅黑"
BASE: Final[dict[str, Any]] = {
    "font_name": FONT,
    "font_size": 10,
    "valign": "vcenter",
    "border": 1,
    "border_color": "#C5CCD6",
    "num_format": "@",
}
LOOKS: Final[dict[str, dict[str, Any]]] = {
    "head": {"bold": True, "bg_color": "#E4EAF1", "text_wrap": True, "align": "center"},
    "head-person": {"bold": True, "bg_color": "#FFF2CC", "text_wrap": True, "align": "center"},
    "text": {"text_wrap": True},
    "lines": {"text_wrap": True},
    "line": {},
    "short": {"text_wrap": True, "align": "center"},
    "number": {"align": "center", "num_format": "0"},
    "decimal": {"align": "center", "num_format": "0.00"},
    "share": {"align": "center", "num_format": "0%"},
    "person": {"text_wrap": True, "bg_color": "#FFFDF3"},
    "choice": {"text_wrap": True, "bg_color": "#FFFDF3", "align": "center"},
}
TONES: Final[dict[Tone, dict[str, Any]]] = {
    "bad": {"font_color": "#B3261E", "bg_color": "#FBE4E2", "bold": True},
    "open": {"font_color": "#8A5300", "bg_color": "#FCF0D9"},
    "good": {"font_color": "#1C6B3A", "bg_color": "#E2F2E8"},
}


@dataclass(frozen=True, slots=True)
class Head:
    """A column of a table; `choices` makes a dropdown."""

    title: str
    width: float
    kind: Kind = "text"
    choices: tuple[str, ...] = ()
    tones: tuple[tuple[str, Tone], ...] = ()
    """Words that colour their cell."""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet: heads in the first row, then the rows; `pages_wide` sheets of paper side by side, the first three columns on each."""

    name: str
    heads: tuple[Head, ...]
    rows: Sequence[tuple[Cell, ...]]
    pages_wide: int = 1
    kept: int = 3
    """Columns that stay when the others are scrolled."""
    unprinted: int = 0
    """Columns at the end that are for the screen only."""


@dataclass(frozen=True, slots=True)
class Paper:
    """Words on every printed page."""

    header: str
    footer: str
    pages: str
    """How pages are counted; holds {page} and {pages}."""
    cut: str
    """What stands at the end of a text that was too long for a cell."""
    more: str
    """What stands in the last row where more rows would follow; holds {count}."""


def workbook(tables: Iterable[Table], paper: Paper) -> bytes:
    """Return the tables as an xlsx file; same tables, same bytes."""
    from xlsxwriter import Workbook

    data = io.BytesIO()
    book = Workbook(data, {"in_memory": True})
    book.set_properties({"title": paper.header, "created": CREATED})
    formats = {name: book.add_format(BASE | look) for name, look in LOOKS.items()}
    tones = {tone: book.add_format(look) for tone, look in TONES.items()}
    for table in tables:
        sheet = book.add_worksheet(table.name)
        _set_up(sheet, table, paper)
        _write(sheet, table, formats, paper)
        _equip(sheet, table, tones)
    book.close()
    return data.getvalue()


def _set_up(sheet: Worksheet, table: Table, paper: Paper) -> None:
    sheet.freeze_panes(1, table.kept)
    sheet.autofilter(0, 0, min(len(table.rows), LAST_ROW), len(table.heads) - 1)
    sheet.set_row(0, 34)
    for position, head in enumerate(table.heads):
        sheet.set_column(position, position, head.width, None, {"hidden": True} if head.hidden else {})
    sheet.set_landscape()
    sheet.set_paper(8)  # A3
    sheet.fit_to_pages(table.pages_wide, 0)
    sheet.repeat_rows(0)
    sheet.print_area(0, 0, min(len(table.rows), LAST_ROW), len(table.heads) - table.unprinted - 1)
    if table.kept:
        sheet.repeat_columns(0, table.kept - 1)
    sheet.set_margins(left=0.4, right=0.4, top=0.75, bottom=0.6)
    counted = paper.pages.format(page="&P", pages="&N")
    sheet.set_header(f'&C&"{FONT},Bold"&14{_plain(paper.header)}　{_plain(table.name)}')
    sheet.set_footer(f"&L&9{_plain(paper.footer)}&R&9{counted}")


def _plain(text: str) -> str:
    """Return the text as it must stand in a header, where & begins a command."""
    return text.replace("&", "&&")


def _write(sheet: Worksheet, table: Table, formats: dict[str, Format], paper: Paper) -> None:
    for position, head in enumerate(table.heads):
        sheet.write_string(0, position, head.title, formats["head-person" if head.kind in ("person", "choice") else "head"])
    shown, looks = table.rows, [formats[head.kind] for head in table.heads]
    if len(shown) > LAST_ROW:
        left = len(shown) - LAST_ROW + 1
        shown = [*shown[: LAST_ROW - 1], (paper.more.format(count=left), *[None] * (len(looks) - 1))]
    for number, row in enumerate(shown, 1):
        cells = [
            _fitting(cell, paper, lines=head.kind == "lines") if isinstance(cell, str) else cell
            for cell, head in zip(row, table.heads, strict=True)
        ]
        lines = max(_lines(cell, head) for cell, head in zip(cells, table.heads, strict=True))
        if lines > 1:
            # LibreOffice gives a row that says no height one line, and cuts the rest. Rows of one line are left to grow by themselves.
            sheet.set_row(number, min(lines * LINE_HEIGHT + 3, HIGHEST))
        for position, (cell, look) in enumerate(zip(cells, looks, strict=True)):
            if cell is None or cell == "":
                sheet.write_blank(number, position, None, look)
            elif isinstance(cell, int | float):
                mean = isinstance(cell, float) and table.heads[position].kind == "number"
                sheet.write_number(number, position, cell, formats["decimal"] if mean else look)
            else:
                sheet.write_string(number, position, cell, look)


def _lines(cell: Cell, head: Head) -> int:
    """Return how many lines the cell takes in its column."""
    if not isinstance(cell, str) or head.kind == "line" or (len(cell) * 2 < head.width and "\n" not in cell):
        return 1
    return sum(max(1, math.ceil(columns(line) / (head.width - 1))) for line in cell.split("\n"))


def in_a_cell(text: str) -> str:
    """Return the text as a cell shows it: visible, on one line until the cell breaks it."""
    return " ".join(visible(text).split())


def _fitting(text: str, paper: Paper, *, lines: bool) -> str:
    """Return the text as a cell can hold it: visible, on one line until the cell breaks it (or in its own), not longer than Excel takes."""
    shown = "\n".join(map(in_a_cell, text.split("\n"))) if lines else in_a_cell(text)
    return shown if len(shown) <= LONGEST else shown[:LONGEST] + paper.cut


def _equip(sheet: Worksheet, table: Table, tones: dict[Tone, Format]) -> None:
    """Give the columns their dropdowns and colours."""
    last = min(len(table.rows), LAST_ROW)
    if not last:
        return
    for position, head in enumerate(table.heads):
        if head.choices:
            sheet.data_validation(1, position, last, position, {"validate": "list", "source": list(head.choices)})
        for word, tone in head.tones:
            rule = {"type": "cell", "criteria": "==", "value": f'"{word}"', "format": tones[tone]}
            sheet.conditional_format(1, position, last, position, rule)
