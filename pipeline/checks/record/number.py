"""record.number: a field holds a number, between two limits."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.field_counts import UNREADABLE, count_of, unreadable
from pipeline.model.profile import Form
from pipeline.model.record import Record
from pipeline.model.text import Argument

OUTSIDE = Text(
    "“{field}”栏写的是“{found}”，应在{expected}之间。请核对。", "“{field}” says “{found}”; it should lie in {expected}: please check"
)
FRACTION = Text("“{field}”栏写的是“{found}”，应为整数。请核对。", "“{field}” says “{found}”, which is no whole number: please check")


@check(
    "record.number",
    on=Subject.RECORD,
    needs={"form"},
    messages={"unreadable": UNREADABLE, "outside": OUTSIDE, "fraction": FRACTION},
    settings={
        "fields": {"type": "array", "items": {"type": "string"}, "minItems": 1},
        "minimum": {"type": "number"},
        "maximum": {"type": "number"},
        "whole": {"type": "boolean"},
        "about": {"type": "boolean"},
    },
    required=("fields", "minimum", "maximum"),
)
def record_number(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """读不出的数、不可能的数多半是笔误，统计时用不上。"""
    for key in settings["fields"]:
        yield look_at_number(record, key, settings, form)


def look_at_number(record: Record, key: str, settings: Settings, form: Form) -> Observation:
    """Look at one field: unreadable, outside `minimum` and `maximum`, or with a fraction where `whole` is set; `about` lets 约35 pass."""
    count = count_of(record, key, none_is_zero=False)
    if isinstance(count, Skip):
        return count
    field, title = record.fields[key], form.fields[key].title
    if count is None or not (count.exact or settings.get("about", False)):
        return unreadable(field, title)
    expected = f"{settings['minimum']:g}—{settings['maximum']:g}"
    arguments: dict[str, Argument] = {"field": title, "found": field.raw, "expected": expected}
    if not settings["minimum"] <= count.value <= settings["maximum"]:
        return Hit("outside", field.at, found=field.raw, expected=expected, arguments=arguments)
    if settings.get("whole", False) and count.value != int(count.value):
        return Hit("fraction", field.at, found=field.raw, arguments=arguments)
    return Pass(field.at)
