"""A text file as a Document: a paragraph for each line, blank ones too, and tables where cells are parted by tabs."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from typing import Final

from pipeline.language.ticks import find_marks
from pipeline.model.address import Address
from pipeline.model.document import (
    Block,
    Break,
    Cell,
    Document,
    Location,
    Paragraph,
    ParagraphFormat,
    Row,
    Run,
    RunFormat,
    Section,
    Table,
    Tick,
)
from pipeline.readers.plain.decoding import decoded
from pipeline.readers.plain.long_lines import pieces
from pipeline.readers.plain.tables import Grid, find_grids

MEDIA: Final = "text/plain"
_LINE_END: Final = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
_PAGE: Final = "\f"
_ROW: Final = -1
_TABLE: Final = -2
"""What no place in a line is: the address of a row goes on with the one, that of a table with the other."""
_FORMAT: Final = ParagraphFormat()
_LETTERS: Final = RunFormat()


def read_plain(data: bytes, name: str) -> Document:
    """Return the document in the bytes of a text file.

    A paragraph's address is the number of its line, 0-based, and where in it the paragraph begins if not at its start. Raises
    UnsupportedFormat for bytes that are no text, LimitReached for more than anybody writes.
    """
    lines = _LINE_END.split(decoded(data, name))
    if lines and not lines[-1]:
        lines.pop()
    builder = _Builder()
    blocks = builder.blocks(lines)
    section = Section(Address("", ()), 0)
    return Document(
        name,
        hashlib.sha256(data).hexdigest(),
        "plain-text",
        MEDIA,
        blocks,
        tuple(builder.paragraphs),
        tuple(builder.tables),
        (section,) if blocks else (),
    )


def _below(address: Address, *more: int) -> Address:
    return address._replace(path=address.path + more)


class _Builder:
    """Makes the blocks; paragraphs and tables are numbered as they come."""

    def __init__(self) -> None:
        self.paragraphs: list[Paragraph] = []
        self.tables: list[Table] = []

    def blocks(self, lines: Sequence[str]) -> tuple[Block, ...]:
        blocks: list[Block] = []
        grids = {grid.first: grid for grid in find_grids(lines)}
        number = 0
        while number < len(lines):
            grid = grids.get(number)
            if grid is not None:
                blocks.append(self._table(grid, len(blocks)))
                number = grid.last
                continue
            text = lines[number]
            breaks = (Break(0, "page"),) if text.startswith(_PAGE) else ()
            skipped = len(text) - len(text.lstrip(_PAGE))
            for start, piece in pieces(text[skipped:]):
                place = (number, skipped + start) if skipped + start else (number,)
                blocks.append(self._paragraph(piece, Address("", place), Location("body", len(blocks)), breaks))
                breaks = ()
            number += 1
        return tuple(blocks)

    def _paragraph(self, text: str, address: Address, location: Location, breaks: tuple[Break, ...] = ()) -> Paragraph:
        runs = (Run(_below(address, 0), 0, text, _LETTERS),) if text else ()
        ticks = tuple(Tick(address, mark.start, mark.end, mark.checked, "glyph") for mark in find_marks(text) if mark.boxed)
        paragraph = Paragraph(address, len(self.paragraphs), text, runs, _FORMAT, location, ticks=ticks, breaks=breaks)
        self.paragraphs.append(paragraph)
        return paragraph

    def _table(self, grid: Grid, block: int) -> Table:
        number = len(self.tables)
        width = max(len(cells) for _, cells in grid.rows) if grid.rows else 0
        rows = []
        for row, (line, cells) in enumerate(grid.rows):
            made = []
            for column, piece in enumerate(cells):
                place = Address("", (line, _ROW, column))
                location = Location("cell", block, table=number, row=row, column=column, depth=1)
                span = width - column if column == len(cells) - 1 else 1
                paragraph = self._paragraph(piece.text, _below(place, 0), location)
                made.append(Cell(place, row, column, span, "none", (paragraph,)))
            rows.append(Row(Address("", (line, _ROW)), tuple(made)))
        table = Table(Address("", (grid.first, _TABLE)), number, tuple(rows), Location("body", block), (0.0,) * width)
        self.tables.append(table)
        return table
