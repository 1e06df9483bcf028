"""Tables that hold no data: a frame around text, pictures side by side, text beside a picture."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Final

from pipeline.language.normal import norm
from pipeline.model.document import Cell, Paragraph, Table, paragraphs_of

_FEW: Final = 60
"""Characters in all of a table that holds pictures: what stands in it are captions. A cell with more of them holds running text."""

Place = tuple[int | None, int, int]
"""Table, row and column of a cell."""


def is_frame(table: Table) -> bool:
    """Tell whether a table has one cell only."""
    return len(table.rows) == 1 and len(table.rows[0].cells) == 1


def arranges_pictures(table: Table) -> bool:
    """Tell whether a table only puts pictures beside each other, or beside text.

    It does where it holds as many pictures as cells with words, or where its first row is no row of headings and all that is
    written in it is running text, but for a few words.
    """
    inside = [one for cell in _cells(table) for one in paragraphs_of(cell.blocks)]
    pictures = sum(len(one.pictures) for one in inside)
    texts = sum(len(one.text.strip()) for one in inside)
    written = [cell for cell in _cells(table) if any(one.text.strip() for one in paragraphs_of(cell.blocks))]
    few = texts <= _FEW or pictures >= len(written)
    return pictures > 0 and (few or (not _has_headings(table) and _is_running(written, texts)))


def running_cells(tables: Iterable[Table]) -> frozenset[Place]:
    """Return the cells that hold running text beside a picture: what a person reads there is text like any other."""
    return frozenset(
        (table.index, cell.row, cell.column)
        for table in tables
        if not is_frame(table) and arranges_pictures(table)
        for cell in _cells(table)
        if _length(cell) > _FEW
    )


def _is_running(written: Collection[Cell], texts: int) -> bool:
    return texts - sum(length for cell in written if (length := _length(cell)) > _FEW) <= _FEW


def _has_headings(table: Table) -> bool:
    """All cells of the first row of several hold a few words and no picture."""
    first = [list(paragraphs_of(cell.blocks)) for cell in table.rows[0].cells] if len(table.rows) > 1 else []
    return bool(first) and all(
        0 < sum(len(norm(one.text)) for one in several) <= _FEW and not any(one.pictures for one in several) for several in first
    )


def _length(cell: Cell) -> int:
    """Return the characters written in a cell itself, in none of the tables inside it."""
    return sum(len(norm(one.text)) for one in cell.blocks if isinstance(one, Paragraph))


def _cells(table: Table) -> Iterator[Cell]:
    for row in table.rows:
        yield from row.cells
