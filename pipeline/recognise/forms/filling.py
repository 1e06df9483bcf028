"""What is filled in: from the labels of a form and the stretches that belong to them to the record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pipeline.model.address import Span
from pipeline.model.profile import Form
from pipeline.model.record import Field, Record
from pipeline.recognise.forms.choices import Choice, read_choice
from pipeline.recognise.forms.labels import Match
from pipeline.recognise.forms.letters import read_lettered
from pipeline.recognise.forms.owners import Piece
from pipeline.recognise.forms.ratings import read_rating
from pipeline.recognise.forms.repeated import Repeated
from pipeline.recognise.forms.rows import as_printed, read_repeated
from pipeline.recognise.forms.slots import Slot
from pipeline.recognise.forms.values import read_field, unread_field


def make_record(
    slots: Sequence[Slot],
    form: Form,
    settled: Mapping[str, Match],
    owned: Mapping[str, tuple[Piece, ...]],
    rows: Mapping[int, Repeated],
    title: Span | None,
) -> Record:
    """Return the record: each field of the form with its value, those whose label was not found as unread."""
    fields: dict[str, Field] = {}
    choices: dict[str, tuple[Choice, ...]] = {}
    for key, field in form.fields.items():
        other = _printed_with(key, form)
        match = settled.get(key) or settled.get(other or "")
        if match is None:
            fields[key] = unread_field(key)
            continue
        label = slots[match.slot].span(match.start, match.end) if match.end > match.start else None
        if field.kind == "rows":
            fields[key] = read_repeated(key, field, rows[match.slot])
        elif field.kind == "rating":
            fields[key] = read_rating(key, owned.get(key, ()), label)
        elif field.letters:
            fields[key], choices[key] = read_lettered(key, field, owned.get(key, ()), label)
        elif field.kind == "choice":
            pieces = sorted((*owned.get(key, ()), *owned.get(other or "", ())), key=lambda piece: (piece.slot.number, piece.start))
            fields[key], choices[key] = read_choice(key, field, pieces, label, form.fields[other] if other else None)
        else:
            fields[key] = read_field(key, field, owned.get(key, ()), label)
    missing = tuple(key for key, field in fields.items() if field.value is None)
    blank = all(one.blank or one.value is None or (one.rows and as_printed(form.fields[key], one)) for key, one in fields.items())
    return Record(form.identity, fields, missing, title, blank, choices)


def _printed_with(key: str, form: Form) -> str | None:
    """Return the tick-box field whose options are printed among those of another one: 服务类 (☐窗口服务 ☐现场服务)."""
    one = form.fields[key]
    if one.kind != "choice":
        return None
    others = ((other, field) for other, field in form.fields.items() if other != key and field.kind == "choice")
    return next((other for other, field in others if one.label in field.options or field.label in one.options), None)
