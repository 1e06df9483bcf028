"""A row written into the row of headings itself, where a form prints headings and no row below: beside each, or behind it in its cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pipeline.recognise.forms.owners import Piece
from pipeline.recognise.forms.slots import Slot


def opening(text: str) -> str:
    """Return the words of a cell that may be a heading with a value behind it: those before a colon, or above a line with a number."""
    for sign in "：:":
        before, found, _ = text.partition(sign)
        if found:
            return before
    first, found, rest = text.partition("\n")
    return first if found and any(letter.isdigit() for letter in rest) else text


def beside_headings(row: Sequence[Slot], heading: Mapping[str, Slot]) -> Mapping[str, tuple[Piece, ...]] | None:
    """Return what is written beside the headings of a row, by column; None where nothing is.

    A cell belongs to the heading left of it; one right of them all only where others have theirs, too: it may be a column of
    somebody's own.
    """
    ordered = sorted(heading.items(), key=lambda item: item[1].column)
    ends = [slot.column for _, slot in ordered[1:]]
    found: dict[str, tuple[Piece, ...]] = {}
    for (key, slot), end in zip(ordered, [*ends, None], strict=True):
        right = [cell for cell in row if cell.column > slot.column and (end is None or cell.column < end)]
        if end is not None or found:
            found |= _written(key, [*_behind(slot), *(Piece(cell, 0, len(cell.text)) for cell in right)])
        else:
            found |= _written(key, _behind(slot))
    return {key: found.get(key, ()) for key in heading} if found else None


def _written(key: str, pieces: Sequence[Piece]) -> dict[str, tuple[Piece, ...]]:
    kept = tuple(piece for piece in pieces if piece.text.strip())
    return {key: kept} if kept else {}


def _behind(slot: Slot) -> list[Piece]:
    """Return what stands behind the heading in its own cell."""
    start = len(opening(slot.text))
    while start < len(slot.text) and slot.text[start] in "：: \n\u3000":
        start += 1
    return [Piece(slot, start, len(slot.text))] if start < len(slot.text) else []
