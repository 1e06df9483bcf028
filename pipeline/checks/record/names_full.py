"""record.names-full: organisations are named in full."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import items, written
from pipeline.language.leftovers import is_reference, leftover
from pipeline.language.organisations import is_full_name
from pipeline.model.profile import Form
from pipeline.model.record import Record
from pipeline.model.text import Argument


@check(
    "record.names-full",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "short": Text(
            "“{field}”栏的“{found}”看起来不是单位全称。请写与公章一致的全称。",
            "“{field}”: “{found}” does not look like the full name of an organisation; please write it as on its seal",
        )
    },
    settings={"fields": {"type": "array", "items": {"type": "string"}, "minItems": 1}},
    required=("fields",),
)
def record_names_full(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """公示和标准的前言用单位全称，简称说不清是哪一家。"""
    for field in written(record, settings["fields"]):
        if isinstance(field, Skip):
            yield field
            continue
        for name, at in items(field):
            if is_reference(name) or leftover(name) is not None:
                yield Skip(at or field.at, "not-applicable")
            elif is_full_name(name):
                yield Pass(at or field.at)
            else:
                arguments: dict[str, Argument] = {"field": form.fields[field.key].title, "found": name}
                yield Hit("short", at or field.at, found=name, arguments=arguments)
