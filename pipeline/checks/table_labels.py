"""What a cell of a table is said to hold: the heads over it and the cell left of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.language.normal import norm
from pipeline.model.address import Address
from pipeline.model.document import Cell, Table, paragraphs_of

_HEAD_ROWS = 3
"""Rows at the top in which heads may stand; what is content among them labels nothing that anybody asks for."""
_LONGEST = 20
"""Characters of a head; what is longer is content."""


def labels_of(tables: Sequence[Table]) -> dict[Address, str]:
    """Return the labels of each paragraph that stands in a cell, by its address; what is nested has those of its own table."""
    return {address: label for table in tables for address, label in _labels(table)}


def _labels(table: Table) -> Iterator[tuple[Address, str]]:
    heads: dict[int, str] = {}  # a merged title may stand over the heads
    for number, row in enumerate(table.rows):
        left = ""
        for cell in row.cells:
            over = heads.get(cell.column, "")
            label = " ".join(filter(None, (over, left)))
            if label:
                yield from ((paragraph.address, label) for paragraph in paragraphs_of(cell.blocks))
            said = _head(cell)
            if said:
                left = said
                if number < _HEAD_ROWS or row.header:
                    heads |= {column: f"{heads.get(column, '')} {said}".strip() for column in _columns(cell)}


def _columns(cell: Cell) -> range:
    return range(cell.column, cell.column + cell.column_span)


def _head(cell: Cell) -> str:
    """Return what a cell can be the label of; "" for content."""
    said = norm(cell.text)
    return said if 0 < len(said) <= _LONGEST and not any(sign.isdigit() for sign in said) else ""
