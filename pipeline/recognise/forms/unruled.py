"""Forms printed without ruled lines: where a PDF has neither cells nor colons, nobody can tell which words belong to which label."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pipeline.model.profile import Form
from pipeline.model.record import Field, Record
from pipeline.recognise.forms.labels import Match
from pipeline.recognise.forms.slots import Slot

_QUESTION = 8
"""A label of so many characters is a question, answered on its own line."""


def without_guesses(record: Record, slots: Sequence[Slot], settled: Mapping[str, Match], form: Form) -> Record:
    """Return the record with what cannot be told unread, where the cells of a PDF's form run into each other.

    They do where several labels without a colon stand on one line outside tables: a cell of two lines is parted then, its halves
    among those of its neighbours. Questions with their stars or boxes, and what stands behind a colon, are read nevertheless;
    so is what the form itself prints on a line, above or below its table.
    """
    on_lines = {cell.field for row in form.rows if not row.frame for cell in row.cells}
    celled = {key: match for key, match in settled.items() if key in record.fields and key not in on_lines}
    lines = Counter(match.slot for match in celled.values() if _is_bare(slots[match.slot], match) and match.rest is None)
    if not any(count > 1 for count in lines.values()):
        return record
    fields = {
        key: one if key not in celled or _is_told(slots[celled[key].slot], celled[key], form, key) else _unread(one)
        for key, one in record.fields.items()
    }
    blank = all(one.blank or one.value is None for one in fields.values()) and record.blank_form
    choices = {key: found for key, found in record.choices.items() if fields[key].value is not None}
    return replace(record, fields=fields, choices=choices, blank_form=blank)


def _is_bare(slot: Slot, match: Match) -> bool:
    """The label stands on a line of a PDF, outside tables, with no colon behind it."""
    of_pdf = bool(slot.paragraphs) and slot.paragraphs[0].address.page is not None
    return of_pdf and slot.table is None and not slot.text[match.end : match.after].strip()


def _is_told(slot: Slot, match: Match, form: Form, key: str) -> bool:
    field = form.fields[key]
    if slot.table is not None or field.kind in ("rating", "rows"):
        return True
    if field.kind == "choice":
        return len(field.label) >= _QUESTION and not field.letters
    return not _is_bare(slot, match)


def _unread(field: Field) -> Field:
    return Field(field.key, None, "", field.label, field.label)
