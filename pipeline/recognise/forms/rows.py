"""Reads the rows of a repeated field, cell by cell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from pipeline.language.normal import norm
from pipeline.model.address import Span
from pipeline.model.profile import FormField
from pipeline.model.record import BETWEEN_CELLS, Field
from pipeline.recognise.forms.choices import read_choice
from pipeline.recognise.forms.labels import is_ornament
from pipeline.recognise.forms.owners import Piece
from pipeline.recognise.forms.repeated import Cells, Repeated
from pipeline.recognise.forms.slots import Slot
from pipeline.recognise.forms.values import read_field


def read_repeated(key: str, field: FormField, found: Repeated) -> Field:
    """Return the field with its rows; those with nothing in them, or with a printed number only, are left out.

    None is its value where words stand in cells over the whole width that nobody can share out.
    """
    label = _span(next(iter(found.heading.values())))
    if found.unread:
        return Field(key, None, "\n".join(slot.text.strip() for slot in found.unread), _span(found.unread[0]), label)
    rows = [read for row in found.rows if _is_written(read := _read_row(field, row, found.heading))]
    texts = tuple(BETWEEN_CELLS.join(_line(cell) for cell in row.values()) for row in rows)
    spans = [next((cell.span for cell in row.values() if cell.raw and cell.span), None) for row in rows]
    places = tuple(span for span in spans if span is not None)
    first = places[0] if places else label
    return Field(key, texts, "\n".join(texts), first, label, places if len(places) == len(rows) else (), tuple(rows))


def as_printed(field: FormField, found: Field) -> bool:
    """Say whether a repeated field holds nothing but the rows its form is printed with (the `options` of its columns)."""
    printed = {column.key: {norm(word, digits=True) for word in column.options} for column in field.columns}
    return all(
        cell.blank or (is_ornament(cell.raw) and key == field.columns[0].key) or norm(cell.raw, digits=True) in printed[key]
        for row in found.rows
        for key, cell in row.items()
    )


def _read_row(field: FormField, row: Cells, heading: Mapping[str, Slot]) -> dict[str, Field]:
    return {one.key: _read_cell(one, row.get(one.key), heading.get(one.key)) for one in field.columns}


def _read_cell(column: FormField, cells: Sequence[Piece] | None, head: Slot | None) -> Field:
    """Return one cell as a field; None is the value where the table lacks the column."""
    label = None if head is None else _span(head)
    if cells is None:
        return Field(column.key, None, "", None, label)
    if column.kind == "choice":
        return read_choice(column.key, column, cells, label)[0]
    read = read_field(column.key, column, cells, label)
    automatic = next(_automatic(cells), None) if read.blank else None
    return read if automatic is None else replace(read, value=automatic)


def _automatic(cells: Sequence[Piece]) -> Iterator[str]:
    """Yield the automatic numbers of blank cells, as Word shows them."""
    for piece in cells:
        for paragraph in piece.slot.paragraphs:
            if paragraph.label is not None and not paragraph.label.bullet:
                yield paragraph.label.text.rstrip(".、．)）")


def _is_written(row: Mapping[str, Field]) -> bool:
    """The row says more than its own number."""
    first, *others = row.values()
    return any(_text(cell) for cell in others) or (bool(first.raw) and not is_ornament(first.raw))


def _text(cell: Field) -> str:
    return cell.value if isinstance(cell.value, str) else "、".join(cell.value or ())


def _line(cell: Field) -> str:
    return " ".join(_text(cell).replace(BETWEEN_CELLS, "|").split("\n"))


def _span(slot: Slot) -> Span | None:
    return slot.span(0, len(slot.text))
