"""The fields of a form as checks look at them: which are written, where a stretch of one stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from pipeline.language.leftovers import leftover
from pipeline.model.address import Span
from pipeline.model.observation import Observation, Skip
from pipeline.model.profile import Form
from pipeline.model.record import Field, Record
from pipeline.model.text import Text


def written(record: Record, keys: Iterable[str]) -> Iterator[Field | Skip]:
    """Yield the fields in which something is written, and a Skip for each other: unread, blank, or XXX, 待定, 同上 instead of a value.

    What stands instead of a value is told once, by the rules about blanks and placeholders.
    """
    for key in keys:
        field = record.fields.get(key)
        if field is None or field.value is None:
            yield Skip(None, "field-unknown")
        elif field.blank or leftover(field.raw) is not None:
            yield Skip(field.at, "not-applicable")
        else:
            yield field


def cells(record: Record, key: str, column: str | None, form: Form) -> Iterator[tuple[Field | Skip, Text]]:
    """Yield a field, or one column of a field that is repeated row by row, cell by cell, each with its name.

    Blank cells and those with a word instead of a value come as a Skip, as `written` gives them.
    """
    if column is None:
        yield from ((field, form.fields[key].title) for field in written(record, [key]))
        return
    field = record.fields.get(key)
    title = next(one.title for one in form.fields[key].columns if one.key == column)
    if field is None or field.value is None:
        yield Skip(None, "field-unknown"), title
    elif not field.rows:
        yield Skip(field.at, "not-applicable"), title
    else:
        for row in field.rows:
            cell = row.get(column)
            yield next(written(Record(record.form, {} if cell is None else {column: cell}), [column])), title


def looked_at(
    record: Record, keys: Iterable[str], form: Form, look: Callable[[Field, Text], Iterator[Observation]]
) -> Iterator[Observation]:
    """Yield what `look` says of each written field, told by the name printed on the form, and the Skips of the others."""
    for field in written(record, keys):
        if isinstance(field, Skip):
            yield field
        else:
            yield from look(field, form.fields[field.key].title)


def stretch(field: Field, start: int, end: int) -> Span | None:
    """Return the exact place of [start, end) of the field's text; None for one beyond its first paragraph."""
    span = field.span
    if span is None or span.start + end > span.end:
        return None
    return Span(span.address, span.start + start, span.start + end)


def items(field: Field) -> tuple[tuple[str, Span | None], ...]:
    """Return the items of a list field, each with its place; a text counts as one item."""
    if not field.value:
        return ()
    if isinstance(field.value, str):
        return ((field.value, field.span),)
    places: tuple[Span | None, ...] = field.items if len(field.items) == len(field.value) else (None,) * len(field.value)
    return tuple(zip(field.value, places, strict=True))


def quoted(text: str, length: int = 40) -> str:
    """Return a value as a message repeats it: on one line, cut to `length` characters."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[:length] + "…"
