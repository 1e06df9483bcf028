"""record.placeholder: a field that holds XXX, 待定 or / instead of a value; 同上 is read as the field meant."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import items
from pipeline.language.leftovers import leftover
from pipeline.model.profile import Form
from pipeline.model.record import Field, Record
from pipeline.model.text import Argument


@check(
    "record.placeholder",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "left": Text(
            "“{field}”栏写的是“{found}”，还没有填写。请填写实际内容。", "“{field}” says “{found}”, which is no value: please fill it in"
        ),
        "ditto": Text(
            "“{field}”栏写的是“{found}”，按“{other}”栏理解（{value}）。请写明，以免读错。",
            "“{field}” says “{found}”, taken for what stands at “{other}” ({value}): please write it out",
        ),
    },
    settings={"fields": {"type": "array", "items": {"type": "string"}, "minItems": 1}},
    required=("fields",),
)
def record_placeholder(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """占位的符号不是内容，受理和联系都用不上。"""
    for key in settings["fields"]:
        field = record.fields.get(key)
        if field is None or field.value is None:
            yield Skip(None, "field-unknown")
        elif field.blank:
            yield Skip(field.at, "not-applicable")
        else:
            yield from _look(record, form, field)


def _look(record: Record, form: Form, field: Field) -> Iterator[Observation]:
    """Look at each item of a list and at a text as a whole; a list's "none" is told where its names are counted."""
    listed = isinstance(field.value, tuple)
    for text, at in items(field):
        kind = leftover(text)
        if kind == "ditto":
            yield _ditto(record, form, field, text)
        elif kind == "placeholder" or (kind == "nothing" and not listed):
            arguments: dict[str, Argument] = {"field": form.fields[field.key].title, "found": text}
            yield Hit("left", at or field.at, found=text, arguments=arguments)
        else:
            yield Pass(at or field.at)


def _ditto(record: Record, form: Form, field: Field, text: str) -> Observation:
    """Resolve 同上 to the nearest field above with the same label (电话 to 电话), or to the nearest one above; 同联系人 may stand below."""
    keys = list(form.fields)
    place = keys.index(field.key)
    written = [key for key in (*reversed(keys[:place]), *keys[place + 1 :]) if record.text(key) and leftover(record.text(key)) is None]
    alike = [key for key in written if form.fields[key].label == form.fields[field.key].label]
    before = [key for key in written if keys.index(key) < place]
    other = (alike or before or [""])[0]
    if not other:
        return Hit("left", field.at, found=text, arguments={"field": form.fields[field.key].title, "found": text})
    arguments: dict[str, Argument] = {
        "field": form.fields[field.key].title,
        "found": text,
        "other": form.fields[other].title,
        "value": record.text(other),
    }
    return Hit("ditto", field.at, found=text, expected=record.text(other), arguments=arguments)
