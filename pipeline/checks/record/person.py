"""record.person: what a form says of a person is what one can be: one name, an age, a sex, a political status."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipeline.checks.contract import Hit, Observation, Settings, Subject, Text, check
from pipeline.checks.record.matches import UNFIT, record_matches
from pipeline.checks.record.number import look_at_number, record_number
from pipeline.checks.record.person_name import record_person_name
from pipeline.model.profile import Form
from pipeline.model.record import Record

_FIELD = {"type": "string", "minLength": 1}
_SEX = {"pattern": "[男女]性?", "expected": {"zh": "“男”或“女”", "en": "男 or 女"}}


@check(
    "record.person",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        **record_number.messages,
        "unfit": UNFIT,
        "several": Text(
            "“{field}”栏写的是“{found}”，不止一个人。请只写一位。", "“{field}” says “{found}”, more than one person: please name one"
        ),
        "name": Text("“{field}”栏写的是“{found}”，不像人名。请核对。", "“{field}” says “{found}”, which is no person's name: please check"),
    },
    settings={
        "name-field": _FIELD,
        "age-field": _FIELD,
        "minimum": {"type": "number"},
        "maximum": {"type": "number"},
        "gender-field": _FIELD,
        "status-field": _FIELD,
        "status": {"type": "string", "format": "regex"},
        "expected": record_matches.settings["properties"]["expected"],
    },
    required=("name-field", "age-field", "minimum", "maximum", "gender-field", "status-field", "status", "expected"),
)
def record_person(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """负责人的情况写错了，核对和联系时就对不上人。"""
    for one in record_person_name.look(record, {"fields": [settings["name-field"]]}, form=form):
        yield replace(one, code="name") if isinstance(one, Hit) and one.code == "unfit" else one
    yield from record_matches.look(record, {"fields": [settings["gender-field"]], **_SEX}, form=form)
    yield look_at_number(record, settings["age-field"], {**settings, "whole": True}, form)
    status = {"fields": [settings["status-field"]], "pattern": settings["status"], "expected": settings["expected"]}
    yield from record_matches.look(record, status, form=form)
