"""record.contact: telephone and e-mail by which somebody can be reached."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Observation, Settings, Subject, check
from pipeline.checks.record.email import record_email
from pipeline.checks.record.phone import record_phone
from pipeline.model.profile import Form
from pipeline.model.record import Record

_FIELDS = {"type": "array", "items": {"type": "string"}, "minItems": 1, "x-names": "field"}


@check(
    "record.contact",
    on=Subject.RECORD,
    needs={"form"},
    messages={**record_phone.messages, **record_email.messages},
    settings={"phones": _FIELDS, "emails": _FIELDS},
)
def record_contact(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """电话、邮箱写错，就联系不上人。"""
    if "phones" in settings:
        yield from record_phone.look(record, {"fields": settings["phones"]}, form=form)
    if "emails" in settings:
        yield from record_email.look(record, {"fields": settings["emails"]}, form=form)
