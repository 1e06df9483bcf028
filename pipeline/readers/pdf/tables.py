"""Ruled grids -> tables in the making: the paragraphs of each cell, tables in cells, tables that go on over a page's end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from pipeline.readers.pdf.frames import Box
from pipeline.readers.pdf.glyphs import Glyph
from pipeline.readers.pdf.grids import Grid, GridCell
from pipeline.readers.pdf.lines import Line, lines_of
from pipeline.readers.pdf.paragraphs import Column, Draft, continues, paragraphs_of

_PADDING: Final = 5.4
"""Points between a cell's edge and its text, as Word and LibreOffice have it."""
SAME: Final = 4.0
"""Points that the edges of one table may differ by from page to page."""


@dataclass(slots=True)
class CellDraft:
    """A cell in the making."""

    page: int
    box: Box
    row: int
    column: int
    rows: int
    columns: int
    blocks: list[BlockDraft] = field(default_factory=list)


@dataclass(slots=True)
class TableDraft:
    """A table in the making; `xs` are the edges of its columns, `heights` of its rows in points."""

    page: int
    box: Box
    xs: list[float]
    heights: list[float]
    cells: list[CellDraft]
    last_page: int = 0

    @property
    def rows(self) -> int:
        """How many rows it has."""
        return len(self.heights)

    def row(self, number: int) -> list[CellDraft]:
        """Return the cells that begin in a row, from left to right."""
        return [cell for cell in self.cells if cell.row == number]


BlockDraft = Draft | TableDraft


def tables_of(page: int, grids: Sequence[Grid], owned: Mapping[tuple[int, int], Sequence[Glyph]]) -> list[TableDraft]:
    """Return the tables of a page; those inside a cell stand among its blocks.

    `owned`: (grid, cell) -> the characters of the cell. Tables without any are left out.
    """
    drafts: list[tuple[TableDraft, bool]] = []
    for number, grid in enumerate(grids):
        cells = [_cell(page, cell, owned.get((number, place), [])) for place, cell in enumerate(grid.cells)]
        heights = [below - above for above, below in zip(grid.ys, grid.ys[1:], strict=False)]
        table = TableDraft(page, grid.box, list(grid.xs), heights, cells, page)
        outer = _outer_cell(grid.box, [one for one, _ in drafts])
        if outer is not None:
            _insert(outer, table)
        drafts.append((table, outer is None))
    return [table for table, top in drafts if top and any(cell.blocks for cell in table.cells)]


def _cell(page: int, cell: GridCell, glyphs: Sequence[Glyph]) -> CellDraft:
    lines = lines_of(glyphs, page)
    draft = CellDraft(page, cell.box, cell.row, cell.column, cell.rows, cell.columns)
    if lines:
        draft.blocks.extend(paragraphs_of(lines, _inside(cell.box, lines)))
    return draft


def _inside(box: Box, lines: Sequence[Line]) -> Column:
    """Return the column of a cell's text: its box without the usual padding, or what several full lines show."""
    left = min([box[0] + _PADDING, *(line.left for line in lines)])
    right = max([box[2] - _PADDING, *(line.right for line in lines)])
    ends = sorted((line.right for line in lines), reverse=True)
    if len(ends) > 2 and ends[0] - ends[2] < 0.5 * lines[0].size and right - ends[0] < 1.5 * lines[0].size:
        right = ends[0]
    return Column(left, right)


def _outer_cell(box: Box, tables: Sequence[TableDraft]) -> CellDraft | None:
    """Return the smallest cell that a table stands in."""
    holders = [
        cell
        for table in tables
        for cell in table.cells
        if cell.box[0] <= box[0] and cell.box[1] <= box[1] and cell.box[2] >= box[2] and cell.box[3] >= box[3]
    ]
    return min(holders, key=lambda cell: (cell.box[2] - cell.box[0]) * (cell.box[3] - cell.box[1]), default=None)


def _insert(cell: CellDraft, table: TableDraft) -> None:
    """Put a table among the blocks of a cell where it stands."""
    place = next((number for number, block in enumerate(cell.blocks) if _top(block) > table.box[1]), len(cell.blocks))
    cell.blocks.insert(place, table)


def _top(block: BlockDraft) -> float:
    return block.box[1] if isinstance(block, TableDraft) else block.lines[0].box[1]


def append_rows(table: TableDraft, more: TableDraft) -> None:
    """Put the rows of a table's next page under it; a row that the page's end cut in two is one row again."""
    _same_columns(table, more)
    skip = 1 if _repeats_head(table, more) else 0
    joined = 0
    if not skip and _is_cut(table.row(table.rows - 1), more.row(0)):
        for cell, rest in zip(table.row(table.rows - 1), more.row(0), strict=True):
            _go_on(cell, rest)
        joined = 1
    offset = table.rows - skip - joined
    for cell in more.cells:
        if cell.row >= skip + joined:
            cell.row += offset
            table.cells.append(cell)
    if joined:
        table.heights[-1] += more.heights[0]
    table.heights += more.heights[skip + joined :]
    table.last_page = more.last_page


def _same_columns(table: TableDraft, more: TableDraft) -> None:
    """Give both tables the column edges of either."""
    edges: list[float] = []
    for x in sorted([*table.xs, *more.xs]):
        if not edges or x - edges[-1] > SAME:
            edges.append(x)
    for one in (table, more):
        places = [min(range(len(edges)), key=lambda number: abs(edges[number] - x)) for x in one.xs]
        for cell in one.cells:
            end = places[cell.column + cell.columns]
            cell.column = places[cell.column]
            cell.columns = end - cell.column
        one.xs = list(edges)


def _repeats_head(table: TableDraft, more: TableDraft) -> bool:
    """The first row comes again at the head of the next page; a form's rows never do."""
    first, again = table.row(0), more.row(0)
    same = [_words(one) for one in first] == [_words(one) for one in again]
    return same and table.rows > 1 and more.rows > 1 and len(first) > 1 and all(map(_words, first))


def _words(cell: CellDraft) -> str:
    return "\n".join(block.text for block in cell.blocks if isinstance(block, Draft))


def _is_cut(last: Sequence[CellDraft], first: Sequence[CellDraft]) -> bool:
    """The two are one row: cells alike, and a paragraph goes on in one of them, or only values stand below an empty label cell."""
    if [(cell.column, cell.columns) for cell in last] != [(cell.column, cell.columns) for cell in first]:
        return False
    if any(cell.rows > 1 for cell in (*last, *first)):
        return False
    if any(_last_goes_on(cell, rest) for cell, rest in zip(last, first, strict=True)):
        return True
    return len(first) > 1 and not first[0].blocks and bool(last[0].blocks) and any(cell.blocks for cell in first)


def _last_goes_on(cell: CellDraft, rest: CellDraft) -> bool:
    if not cell.blocks or not rest.blocks:
        return False
    last, first = cell.blocks[-1], rest.blocks[0]
    return isinstance(last, Draft) and isinstance(first, Draft) and continues(last, first.lines[0], first.column)


def _go_on(cell: CellDraft, rest: CellDraft) -> None:
    """Put the blocks of a cell's second half behind those of its first."""
    if _last_goes_on(cell, rest):
        last, first = cell.blocks[-1], rest.blocks.pop(0)
        if isinstance(last, Draft) and isinstance(first, Draft):
            for line in first.lines:
                last.add(line)
    cell.blocks += rest.blocks
