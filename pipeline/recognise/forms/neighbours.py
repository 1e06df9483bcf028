"""Which slots stand beside and below another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pipeline.recognise.forms.slots import Slot


class Neighbours:
    """The slots that may hold the second half of a label: beside, below, the next paragraph."""

    def __init__(self, slots: Sequence[Slot]) -> None:
        self._slots = slots
        self._cells: Mapping[tuple[int, int, int], Slot] = {
            (slot.table, slot.row, slot.column): slot for slot in slots if slot.table is not None
        }

    def of(self, slot: Slot) -> Iterator[Slot]:
        """Yield the cell right of a cell and the one below it; the paragraph behind a paragraph."""
        if slot.table is None:
            following = self._slots[slot.number + 1 : slot.number + 2]
            yield from (other for other in following if other.table is None)
            return
        for row, column in ((slot.row, slot.column + slot.columns), (slot.row + slot.rows, slot.column)):
            other = self._cells.get((slot.table, row, column))
            if other is not None:
                yield other
