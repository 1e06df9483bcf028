"""record.matches: a field is written in the one way that can be used: six digits, one of a few words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import BOTH_LANGUAGES, Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.checks.fields import looked_at, quoted
from pipeline.language.normal import norm
from pipeline.model.profile import Form
from pipeline.model.record import Field, Record
from pipeline.model.text import Argument

_REMARK = re.compile(r"(?:\([^()]*\)|[。；，])+$")
UNFIT = Text("“{field}”栏写的是“{found}”，应为{expected}。请核对。", "“{field}” says “{found}”; {expected} is asked for: please check")


@check(
    "record.matches",
    on=Subject.RECORD,
    needs={"form"},
    messages={"unfit": UNFIT},
    settings={
        "fields": {"type": "array", "items": {"type": "string"}, "minItems": 1},
        "pattern": {"type": "string", "format": "regex"},
        "expected": BOTH_LANGUAGES,
    },
    required=("fields", "pattern", "expected"),
)
def record_matches(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """写法不对，信寄不到，统计也数不进去。"""
    expected = Text(**settings["expected"])
    yield from looked_at(record, settings["fields"], form, lambda field, title: iter((fits(field, title, settings["pattern"], expected),)))


def fits(field: Field, title: Text, pattern: str, expected: Text) -> Observation:
    """Hold a field's whole text, without blanks, width and remarks in brackets at its end, against a pattern; the code is "unfit"."""
    bare = _REMARK.sub("", norm(field.raw, digits=True))
    if re.fullmatch(pattern, bare):
        return Pass(field.at)
    arguments: dict[str, Argument] = {"field": title, "found": quoted(field.raw), "expected": expected}
    return Hit("unfit", field.at, found=field.raw, expected=expected, arguments=arguments)
