"""Rows of a list typed into cells that a form prints as one: 保温杯；GB/T 29606—2013；不锈钢真空杯；无；是, or a line for each cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from pipeline.language.normal import norm, stripped
from pipeline.language.standard_numbers import find_standard_numbers
from pipeline.model.profile import FormField
from pipeline.recognise.forms.owners import Piece
from pipeline.recognise.forms.slots import Slot

_PARTINGS: Final = tuple(
    map(re.compile, (r"\t+", r"\s*[|｜]\s*", r"\s*[；;]\s*", r"\s*[，,]\s*", r"\s*、\s*", r"(?:\u3000|\s{2,})\s*", r"\s+"))
)
"""What parts the cells of a row, the surest first."""
_NUMBER: Final = re.compile(r"\s*\(?\d{1,2}(?:[.、)．）]\s*(?!\d)|\s+(?=\S)|(?=[\u4e00-\u9fff])(?!\d*[号型级克升寸件])|\s*$)")
_END: Final = re.compile(r"[\s；;。，,、|｜]+$")
_AROUND: Final = '《》“”"()（） \t\u3000，,、；;。：:'
_NOTHING: Final = frozenset({"无", "/", "—", "——", "没有", "暂无"})

Cells = Mapping[str, tuple[Piece, ...]]


def rows_of_merged(slots: Sequence[Slot], columns: Sequence[FormField]) -> tuple[Cells, ...] | None:
    """Return the rows written in merged cells, each a line or several; None where nobody can tell what stands under which heading.

    Numbers that the form prints in them are no words. Every cell of a row is parted from the next alike, or the number of a
    standard parts what stands before and behind it. Nothing written gives no rows.
    """
    found: list[Cells] = []
    for slot in slots:
        rows = _rows(slot, columns)
        if rows is None:
            return None
        found.extend(rows)
    return tuple(found)


def _rows(slot: Slot, columns: Sequence[FormField]) -> list[Cells] | None:
    places = (found.span() for found in re.finditer(r"[^\n]+", slot.text))
    lines = [line for start, end in places if (line := _line(slot, start, end)) is not None]
    if all(norm(line.text) in _NOTHING for line in lines):
        return []
    parted = [_row(line, columns) for line in lines]
    if all(row is not None for row in parted):
        return [row for row in parted if row is not None]
    if len(lines) == len(columns) and _fits(lines, columns):
        return [_cells(lines, columns)]
    segments = [segment for line in lines for segment in _segments(line)]
    read = [_row(segment, columns) for segment in segments]
    return [row for row in read if row is not None] if segments and all(row is not None for row in read) else None


def _line(slot: Slot, start: int, end: int) -> Piece | None:
    """Return a line without the number of its row and what closes it; None where nothing else stands there."""
    number = _NUMBER.match(slot.text, start, end)
    first, last = stripped(slot.text, number.end() if number else start, end)
    closing = _END.search(slot.text, first, last)
    last = closing.start() if closing else last
    return Piece(slot, first, last) if last > first else None


def _row(line: Piece, columns: Sequence[FormField]) -> Cells | None:
    """Return the cells of one row; None where the line cannot be parted in one way."""
    labelled = _labelled(line, columns)
    if labelled is not None:
        return labelled
    for parting in _PARTINGS:
        parts = _parts(line, parting)
        if len(parts) == len(columns) and _fits(parts, columns):
            return _cells(parts, columns)
    return _round_number(line, columns)


def _labelled(line: Piece, columns: Sequence[FormField]) -> Cells | None:
    """Return the cells of a row in which every cell stands behind its heading (产品名称：保温杯 执行标准编号：…)."""
    labels = {label: column.key for column in columns for label in (column.label, *column.aliases)}
    words = "|".join(r"\s*".join(map(re.escape, label)) for label in sorted(labels, key=lambda one: (-len(one), one)))
    heads = list(re.finditer(rf"({words})\s*[：:]", line.slot.text[: line.end])) if words else []
    heads = [head for head in heads if head.start() >= line.start]
    if not heads or line.slot.text[line.start : heads[0].start()].strip(_AROUND):
        return None
    ends = [*(head.start() for head in heads[1:]), line.end]
    found = {labels[norm(head[1])]: _trimmed(line.slot, head.end(), end) for head, end in zip(heads, ends, strict=True)}
    return {column.key: (found[column.key],) if column.key in found else () for column in columns}


def _parts(line: Piece, parting: re.Pattern[str]) -> list[Piece]:
    """Return the parts of a line; what parts them is no part of a standard's number (GB/T 29606—2013)."""
    kept = [(number.start, number.end) for number in find_standard_numbers(line.text)]
    cuts = [cut.span() for cut in parting.finditer(line.text) if not any(start < cut.end() and cut.start() < end for start, end in kept)]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(line.text)]
    return [Piece(line.slot, line.start + start, line.start + end) for start, end in zip(starts, ends, strict=True)]


def _fits(parts: Sequence[Piece], columns: Sequence[FormField]) -> bool:
    """Numbers of standards stand in the columns for them and in no other; what such a column holds otherwise is no matter."""
    numbered = [bool(find_standard_numbers(part.text)) for part in parts]
    return all(_is_numbered(column) or not there for column, there in zip(columns, numbered, strict=True))


def _round_number(line: Piece, columns: Sequence[FormField]) -> Cells | None:
    """Return the row of a line with one number of a standard: the cell before it, the number, the cells behind it in order."""
    numbers = find_standard_numbers(line.text)
    place = next((place for place, column in enumerate(columns) if _is_numbered(column)), 0)
    if len(numbers) != 1 or place != 1:
        return None
    start, end = line.start + numbers[0].start, line.start + numbers[0].end
    before, number, behind = _trimmed(line.slot, line.start, start), Piece(line.slot, start, end), _trimmed(line.slot, end, line.end)
    left = len(columns) - 2
    options = [_parts(behind, parting) for parting in _PARTINGS] if behind.end > behind.start else [[]]
    rest = next((parts for parts in options if len(parts) == left), None) or ([behind] if all(len(one) < 2 for one in options) else None)
    if rest is None and not options[0]:
        rest = []
    if before.end <= before.start or rest is None or "《" in before.text or any(one.search(before.text) for one in _PARTINGS[:5]):
        return None
    cells = [before, number, *(_trimmed(part.slot, part.start, part.end) for part in rest)]
    return {column.key: (cell,) for column, cell in zip(columns, cells, strict=False)} | {one.key: () for one in columns[len(cells) :]}


def _segments(line: Piece) -> Iterator[Piece]:
    """Yield the rows of a line that holds several: the parts between ； or 。 with one number of a standard each."""
    for part in _parts(line, re.compile(r"[；;。]\s*")):
        piece = _line(part.slot, part.start, part.end)
        if piece is not None:
            yield piece


def _is_numbered(column: FormField) -> bool:
    return any(find_standard_numbers(one) for one in column.example)


def _cells(parts: Sequence[Piece], columns: Sequence[FormField]) -> Cells:
    return {column.key: (_trimmed(part.slot, part.start, part.end),) for column, part in zip(columns, parts, strict=True)}


def _trimmed(slot: Slot, start: int, end: int) -> Piece:
    text = slot.text[start:end]
    first = start + len(text) - len(text.lstrip(_AROUND))
    return Piece(slot, first, max(first, start + len(text.rstrip(_AROUND))))
