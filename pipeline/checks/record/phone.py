"""record.phone: telephone numbers with the right number of digits."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.checks.fields import looked_at, stretch
from pipeline.language.phones import find_phones
from pipeline.model.profile import Form
from pipeline.model.record import Field, Record
from pipeline.model.text import Argument

_EXPECTED = Text("手机11位；固定电话7至8位，可加区号", "11 digits for a mobile; 7 or 8 for a landline, with or without the area code")


@check(
    "record.phone",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "digits": Text(
            "“{field}”栏的号码“{found}”有{count}位数字，位数不对（{expected}）。请核对。",
            "“{field}”: the number “{found}” has {count} digits, which no number has ({expected}); please check",
        ),
        "absent": Text(
            "“{field}”栏写的是“{found}”，没有电话号码。请填写能联系到的号码。",
            "“{field}” says “{found}”, which holds no number: please give one that answers",
        ),
    },
    settings={"fields": {"type": "array", "items": {"type": "string"}, "minItems": 1}},
    required=("fields",),
)
def record_phone(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """号码少一位就联系不上人，补正和评审的通知都会落空。"""
    yield from looked_at(record, settings["fields"], form, _look)


def _look(field: Field, title: Text) -> Iterator[Observation]:
    phones = find_phones(field.raw)
    if not phones:
        yield Hit("absent", field.at, found=field.raw, expected=_EXPECTED, arguments={"field": title, "found": field.raw})
    for phone in phones:
        at = stretch(field, phone.start, phone.end) or field.at
        if phone.right:
            yield Pass(at)
            continue
        found = field.raw[phone.start : phone.end]
        arguments: dict[str, Argument] = {"field": title, "found": found, "count": len(phone.digits), "expected": _EXPECTED}
        yield Hit("digits", at, found=found, expected=_EXPECTED, arguments=arguments)
