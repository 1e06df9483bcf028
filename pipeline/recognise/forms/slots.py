"""Slots: the places of a document that hold one text each, a body paragraph or a table cell, in reading order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from pipeline.language.ticks import Mark, find_marks
from pipeline.model.address import Span
from pipeline.model.document import Block, Document, Paragraph, Table
from pipeline.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Slot:
    """A body paragraph, or the own paragraphs of a cell joined by line ends; `starts` are their offsets in `text`."""

    number: int
    paragraphs: tuple[Paragraph, ...]
    text: str
    starts: tuple[int, ...]
    table: int | None = None
    row: int = 0
    column: int = 0
    columns: int = 1
    rows: int = 1
    outer: int | None = None
    """The slot of the cell that a nested table stands in."""

    @property
    def block(self) -> int:
        """The top-level block of the body that the slot belongs to."""
        return self.paragraphs[0].location.block if self.paragraphs else -1

    def span(self, start: int, end: int) -> Span | None:
        """Return the place of [start, end) of the slot's text, as far as its first paragraph reaches; None in a cell without paragraphs."""
        if not self.paragraphs:
            return None
        number = bisect_right(self.starts, start) - 1
        paragraph, offset = self.paragraphs[number], self.starts[number]
        return Span(paragraph.address, start - offset, min(end - offset, len(paragraph.text)))

    def edges(self) -> frozenset[int]:
        """Return the offsets at which an underlined stretch begins or ends, as where a printed line was typed upon."""
        found: set[int] = set()
        for offset, paragraph in zip(self.starts, self.paragraphs, strict=True):
            for run in paragraph.runs:
                if run.format.underline not in (None, "none") and run.text:
                    found ^= {offset + run.start, offset + run.start + len(run.text)}
        return frozenset(found)

    def lines(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield [start, end) paragraph by paragraph."""
        for offset, paragraph in zip(self.starts, self.paragraphs, strict=True):
            first, last = max(start, offset), min(end, offset + len(paragraph.text))
            if first <= last and offset <= end:
                yield first, last

    def marks(self, start: int, end: int) -> tuple[Mark, ...]:
        """Return the ticks and boxes in [start, end), those of content controls and form fields as the file says.

        A tick that was typed over the box of a control counts too: WPS lets people do so, and leaves the control's state as it was.
        """
        marks = {mark.start: mark for mark in find_marks(self.text[:end]) if mark.start >= start}
        for offset, paragraph in zip(self.starts, self.paragraphs, strict=True):
            for tick in paragraph.ticks:
                first, last = offset + tick.start, offset + tick.end
                if tick.kind == "glyph" or not start <= first <= last <= end:
                    continue
                covering = next((mark for mark in marks.values() if mark.start <= first < mark.end), None)
                if covering is None:
                    marks[first] = Mark(first, last, tick.checked, True)
                elif covering.end - covering.start == 1:
                    marks[covering.start] = Mark(covering.start, covering.end, tick.checked or covering.checked, True)
        return tuple(marks[place] for place in sorted(marks))


def slots_of(document: Document) -> tuple[Slot, ...]:
    """Return the slots of the body in reading order: cells row by row, nested tables after the cell they stand in."""
    found: list[Slot] = []
    _collect(document.blocks, None, found)
    return tuple(found)


def _collect(blocks: tuple[Block, ...], outer: int | None, found: list[Slot]) -> None:
    for block in blocks:
        if isinstance(block, Table):
            _collect_table(block, outer, found)
        else:
            found.append(Slot(len(found), (block,), block.text, (0,), outer=outer))
            for box in block.boxes:
                _collect(box, outer, found)


def _collect_table(table: Table, outer: int | None, found: list[Slot]) -> None:
    for number, row in enumerate(table.rows):
        for cell in row.cells:
            paragraphs = tuple(block for block in cell.blocks if isinstance(block, Paragraph))
            text, starts = _joined(paragraphs)
            if cell.merge == "continue" and not text.strip():
                continue
            slot = Slot(len(found), paragraphs, text, starts, table.index, number, cell.column, cell.column_span, cell.row_span, outer)
            found.append(slot)
            for block in cell.blocks:
                if isinstance(block, Table):
                    _collect_table(block, slot.number, found)
                else:
                    for box in block.boxes:
                        _collect(box, slot.number, found)


def _joined(paragraphs: tuple[Paragraph, ...]) -> tuple[str, tuple[int, ...]]:
    starts: list[int] = []
    place = 0
    for paragraph in paragraphs:
        starts.append(place)
        place += len(paragraph.text) + 1
    return "\n".join(paragraph.text for paragraph in paragraphs), tuple(starts)
