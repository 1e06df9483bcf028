"""From pages to blocks: body text and tables in reading order, joined over the ends of pages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.readers.pdf.columns import Flow, column_of, flows_of, right_edge
from pipeline.readers.pdf.frames import Box
from pipeline.readers.pdf.glyphs import Glyph
from pipeline.readers.pdf.grids import Grid
from pipeline.readers.pdf.lines import Line
from pipeline.readers.pdf.pages import Page
from pipeline.readers.pdf.paragraphs import Draft, continues, paragraphs_of
from pipeline.readers.pdf.running import running_lines
from pipeline.readers.pdf.tables import SAME, BlockDraft, TableDraft, append_rows, tables_of

_ALONE: Final = 0.5
"""Share of the page's width from which a lone ruled cell may be a row of the table on the page before."""
_LOW: Final = 0.5
"""A paragraph that goes on over a page ends below this share of its page."""


@dataclass(slots=True)
class Sheet:
    """A page with its characters given to body and cells."""

    number: int
    width: float
    height: float
    flows: list[Flow]
    tables: list[TableDraft]

    @property
    def lines(self) -> list[Line]:
        """The body's lines in reading order."""
        return [line for flow in self.flows for line in flow.lines]


def sheet_of(page: Page, before: Sheet | None) -> Sheet:
    """Return a text page with its lines; `before` is the page before it."""
    grids = [grid for grid in page.grids if len(grid.cells) > 1 or _goes_on(grid, page, before)]
    body, owned = _shared_out(page.glyphs, grids)
    tables = tables_of(page.number, grids, owned)
    return Sheet(page.number, page.width, page.height, flows_of(body, page.number, page.width), tables)


def blocks_of(sheets: Sequence[Sheet]) -> list[BlockDraft]:
    """Return paragraphs and tables of all pages in reading order."""
    running = running_lines({sheet.number: sheet.lines for sheet in sheets}, {sheet.number: sheet.height for sheet in sheets})
    for sheet in sheets:
        _drop(sheet, running)
    widths = {round(sheet.width) for sheet in sheets}
    rights = {
        width: right_edge(
            [[line for flow in sheet.flows if not flow.part for line in flow.lines] for sheet in sheets if round(sheet.width) == width],
            width,
        )
        for width in widths
    }
    blocks: list[BlockDraft] = []
    for before, sheet in zip([None, *sheets], sheets, strict=False):
        found = _page_blocks(sheet, rights[round(sheet.width)])
        if blocks and found and before is not None and before.number + 1 == sheet.number and _joined(blocks[-1], found[0], before):
            found = found[1:]
        blocks += found
    return blocks


def _drop(sheet: Sheet, running: set[tuple[int, int]]) -> None:
    position = 0
    kept: list[Flow] = []
    for flow in sheet.flows:
        lines = [line for number, line in enumerate(flow.lines, position) if (sheet.number, number) not in running]
        position += len(flow.lines)
        if lines:
            kept.append(Flow(lines, flow.part))
    sheet.flows = kept


def _page_blocks(sheet: Sheet, right: float | None) -> list[BlockDraft]:
    whole = [line for flow in sheet.flows if not flow.part for line in flow.lines]
    blocks: list[BlockDraft] = []
    tables = sorted(sheet.tables, key=lambda table: table.box[1])
    for flow in sheet.flows:
        column = column_of(whole, flow, right)
        rest = flow.lines
        while rest:
            cut = len(rest)
            if tables:
                cut = next((number for number, line in enumerate(rest) if line.base > tables[0].box[1]), cut)
            if cut:
                blocks += paragraphs_of(rest[:cut], column)
            if cut < len(rest):
                blocks.append(tables.pop(0))
            rest = rest[cut:]
    return blocks + list(tables)


def _shared_out(glyphs: Iterable[Glyph], grids: Sequence[Grid]) -> tuple[list[Glyph], dict[tuple[int, int], list[Glyph]]]:
    """Return what stands outside all tables, and (grid, cell) -> its characters; of cells inside each other the smaller one owns."""
    cells = sorted(
        ((number, place, cell.box) for number, grid in enumerate(grids) for place, cell in enumerate(grid.cells)),
        key=lambda one: (one[2][2] - one[2][0]) * (one[2][3] - one[2][1]),
    )
    nested = len({number for number, _, _ in cells}) > 1
    body: list[Glyph] = []
    owned: dict[tuple[int, int], list[Glyph]] = {}
    last: tuple[int, int, Box] | None = None
    for glyph in glyphs:
        x, y = (glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2
        if nested or last is None or not (last[2][0] <= x <= last[2][2] and last[2][1] <= y <= last[2][3]):
            last = next((one for one in cells if one[2][0] <= x <= one[2][2] and one[2][1] <= y <= one[2][3]), None)
        if last is None:
            body.append(glyph)
        else:
            owned.setdefault(last[:2], []).append(glyph)
    return body, owned


def _goes_on(grid: Grid, page: Page, before: Sheet | None) -> bool:
    """A lone cell is as wide as the last table of the page before: a row of it."""
    if before is None or not before.tables or grid.box[2] - grid.box[0] < _ALONE * page.width:
        return False
    last = max(before.tables, key=lambda table: table.box[3])
    return abs(last.box[0] - grid.box[0]) <= SAME and abs(last.box[2] - grid.box[2]) <= SAME


def _joined(last: BlockDraft, first: BlockDraft, before: Sheet) -> bool:
    """Join the first block of a page to the last of the page before where it goes on; tell whether it did."""
    if isinstance(last, Draft) and isinstance(first, Draft):
        low = last.lines[-1].base > _LOW * before.height
        if not low or not continues(last, first.lines[0], first.column):
            return False
        for line in first.lines:
            last.add(line)
        return True
    if isinstance(last, TableDraft) and isinstance(first, TableDraft) and last.last_page == before.number:
        same = abs(last.box[0] - first.box[0]) <= SAME and abs(last.box[2] - first.box[2]) <= SAME
        if same:
            append_rows(last, first)
        return same
    return False
