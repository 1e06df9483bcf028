"""record.email: an e-mail address that a mail can be sent to."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.checks.fields import looked_at, quoted, stretch
from pipeline.language.emails import Email, find_emails
from pipeline.model.correction import ReplaceText
from pipeline.model.profile import Form
from pipeline.model.record import Field, Record
from pipeline.model.text import Argument

_EXAMPLE = "name@example.com"


@check(
    "record.email",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "invalid": Text(
            "“{field}”栏写的是“{found}”，不是可用的邮箱地址。应写成“{expected}”{like}。",
            "“{field}” says “{found}”, which no mail can be sent to; it should read “{expected}”{like}",
        ),
        "partly": Text(
            "“{field}”栏另有“{found}”不是可用的邮箱地址。请核对（{expected}{like}）。",
            "“{field}” also has “{found}”, which no mail can be sent to; please check ({expected}{like})",
        ),
    },
    settings={"fields": {"type": "array", "items": {"type": "string"}, "minItems": 1}},
    required=("fields",),
)
def record_email(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """邮箱写错，受理和补正的通知就寄不到。"""
    yield from looked_at(record, settings["fields"], form, _look)


def _look(field: Field, title: Text) -> Iterator[Observation]:
    found = find_emails(field.raw)
    if not found:
        yield _hit("invalid", field, Email(0, len(field.raw), False, None), title)
        return
    code = "partly" if any(one.valid for one in found) else "invalid"
    for one in found:
        yield Pass(stretch(field, one.start, one.end) or field.at) if one.valid else _hit(code, field, one, title)


def _hit(code: str, field: Field, email: Email, title: Text) -> Hit:
    at = stretch(field, email.start, email.end)
    found = field.raw[email.start : email.end]
    expected = email.address or _EXAMPLE
    arguments: dict[str, Argument] = {
        "field": title,
        "found": quoted(found),
        "expected": expected,
        "like": Text("", "") if email.address else Text("的样子", " or the like"),
    }
    correction = ReplaceText(at, email.address) if at is not None and email.address else None
    return Hit(code, at or field.at, found=found, expected=expected, arguments=arguments, correction=correction)
