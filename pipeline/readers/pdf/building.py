"""Drafts -> the Document's values: paragraphs with runs, ticks and places, tables with their grid."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from pipeline.language.ticks import find_marks
from pipeline.model.address import Address
from pipeline.model.document import Block, Break, Cell, Location, Paragraph, ParagraphFormat, Row, Run, Table, Tick
from pipeline.readers.pdf.frames import Box
from pipeline.readers.pdf.lines import Line, Piece
from pipeline.readers.pdf.looks import format_of
from pipeline.readers.pdf.paragraphs import Draft
from pipeline.readers.pdf.tables import BlockDraft, CellDraft, TableDraft

_MM: Final = 25.4 / 72
_UNKNOWN: Final = ParagraphFormat()
"""What a PDF does not say."""


class Builder:
    """Makes the blocks of one document; paragraphs and tables are numbered as they come."""

    def __init__(self, sections: dict[int, int]) -> None:
        """`sections`: page -> the section it belongs to."""
        self.paragraphs: list[Paragraph] = []
        self.tables: list[Table | None] = []
        self._sections = sections
        self._addresses: set[Address] = set()
        self._page = 0

    def blocks(self, drafts: Iterable[BlockDraft]) -> tuple[Block, ...]:
        """Return the top-level blocks."""
        return tuple(self._block(draft, Location("body", number)) for number, draft in enumerate(drafts))

    def _block(self, draft: BlockDraft, location: Location) -> Block:
        return self._table(draft, location) if isinstance(draft, TableDraft) else self._paragraph(draft, location)

    def _table(self, draft: TableDraft, location: Location) -> Table:
        index = len(self.tables)
        self.tables.append(None)
        rows = tuple(self._row(draft, number, index, location) for number in range(draft.rows))
        widths = tuple(round(right - left, 1) for left, right in zip(draft.xs, draft.xs[1:], strict=False))
        table = Table(self._address(draft.page, draft.box), index, rows, location, columns_pt=widths)
        self.tables[index] = table
        return table

    def _row(self, draft: TableDraft, number: int, table: int, location: Location) -> Row:
        cells = sorted([(cell.column, cell) for cell in draft.cells if cell.row <= number < cell.row + cell.rows], key=lambda pair: pair[0])
        page, box = (cells[0][1].page, cells[0][1].box) if cells else (draft.page, draft.box)
        made = tuple(self._cell(cell, number, table, location) for _, cell in cells)
        height = round(draft.heights[number] * _MM, 1)
        return Row(self._address(page, (draft.box[0], box[1], draft.box[2], box[3])), made, height, "atLeast")

    def _cell(self, draft: CellDraft, row: int, table: int, outer: Location) -> Cell:
        address = self._address(draft.page, draft.box)
        if row > draft.row:
            return Cell(address, row, draft.column, draft.columns, "continue", ())
        inner = replace(outer, kind="cell", table=table, row=row, column=draft.column, depth=outer.depth + 1)
        blocks = tuple(self._block(block, inner) for block in draft.blocks)
        if not blocks:
            blocks = (self._add(Paragraph(address, 0, "", (), _UNKNOWN, inner, self._sections.get(draft.page, 0)), draft.page),)
        merged = draft.rows > 1
        return Cell(address, row, draft.column, draft.columns, "start" if merged else "none", blocks, draft.rows)

    def _paragraph(self, draft: Draft, location: Location) -> Paragraph:
        runs, breaks = self._runs(draft)
        text = "".join(run.text for run in runs)
        page = draft.lines[0].page
        address = self._address(page, _around([line.box for line in draft.lines if line.page == page]))
        paragraph = Paragraph(
            address, 0, text, runs, _UNKNOWN, location, self._sections.get(page, 0), ticks=_ticks(text, runs), breaks=breaks
        )
        return self._add(paragraph, page)

    def _add(self, paragraph: Paragraph, page: int) -> Paragraph:
        begins = page > self._page
        breaks = (Break(0, "rendered"), *paragraph.breaks) if begins and self._page else paragraph.breaks
        self._page = max(page, self._page)
        done = replace(paragraph, index=len(self.paragraphs), breaks=breaks)
        self.paragraphs.append(done)
        return done

    def _runs(self, draft: Draft) -> tuple[tuple[Run, ...], tuple[Break, ...]]:
        """Return runs of equal look on one page, and where pages begin."""
        runs: list[Run] = []
        breaks: list[Break] = []
        waiting: list[tuple[Piece, Line, str]] = []
        length = 0
        last: Line | None = None
        for glue, line in zip(draft.glue, draft.lines, strict=True):
            if last is not None and line.page != last.page:
                breaks.append(Break(length + len(glue), "rendered"))
                self._page = max(line.page, self._page)
            for number, piece in enumerate(line.pieces):
                text = (glue if number == 0 else "") + piece.text
                if waiting and (piece.look != waiting[0][0].look or piece.typed != waiting[0][0].typed or line.page != waiting[0][1].page):
                    runs.append(self._run(waiting, length))
                    waiting = []
                waiting.append((piece, line, text))
                length += len(text)
            last = line
        runs.append(self._run(waiting, length))
        return tuple(runs), tuple(breaks)

    def _run(self, pieces: Sequence[tuple[Piece, Line, str]], end: int) -> Run:
        text = "".join(part for _, _, part in pieces)
        first, line, _ = pieces[0]
        box = _around([(piece.left, on.box[1], piece.right, on.box[3]) for piece, on, _ in pieces])
        drawn = not first.typed and text.strip() in ("☐", "☑")
        address = Address("", page=line.page, box=_rounded(box))
        return Run(address, end - len(text), text, format_of(first.look, text), generated=drawn)

    def _address(self, page: int, box: Box) -> Address:
        """Return the place of a node; where two have one box, the later ones are numbered."""
        address = Address("", page=page, box=_rounded(box))
        number = 0
        while address in self._addresses:
            number += 1
            address = address._replace(path=(number,))
        self._addresses.add(address)
        return address


def _ticks(text: str, runs: Sequence[Run]) -> tuple[Tick, ...]:
    found: list[Tick] = []
    for mark in find_marks(text):
        if not mark.boxed:
            continue
        run = next(run for run in reversed(runs) if run.start <= mark.start)
        found.append(Tick(run.address, mark.start, mark.end, mark.checked, "form-field" if run.generated else "glyph"))
    return tuple(found)


def _around(boxes: Sequence[Box]) -> Box:
    return min(one[0] for one in boxes), min(one[1] for one in boxes), max(one[2] for one in boxes), max(one[3] for one in boxes)


def _rounded(box: Box) -> Box:
    return round(box[0], 1), round(box[1], 1), round(box[2], 1), round(box[3], 1)
