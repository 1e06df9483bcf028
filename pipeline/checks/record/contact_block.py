"""record.contact-block: the lines about a contact under a table are filled in, and by them somebody can be reached."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.record.email import record_email
from pipeline.checks.record.matches import UNFIT, record_matches
from pipeline.checks.record.phone import record_phone
from pipeline.language.leftovers import leftover
from pipeline.model.profile import Form
from pipeline.model.record import Record
from pipeline.model.text import Argument

_FIELDS = {"type": "array", "items": {"type": "string"}, "minItems": 1}
_POSTCODE = {"pattern": r"\d{6}", "expected": {"zh": "6位数字", "en": "six digits"}}
_BLANK = Text("“{field}”没有填写。请填写。", "“{field}” is not filled in; please fill it in")


@check(
    "record.contact-block",
    on=Subject.RECORD,
    needs={"form"},
    messages={"blank": _BLANK, "minor": _BLANK, "unfit": UNFIT, **record_phone.messages, **record_email.messages},
    settings={
        "fields": _FIELDS,
        "minor-fields": _FIELDS,
        "phone-fields": _FIELDS,
        "email-fields": _FIELDS,
        "postcode-fields": _FIELDS,
        "leave-blank-form": {"type": "boolean"},
    },
    required=("fields",),
)
def record_contact_block(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """材料有疑问时，要找得到填表的人。"""
    if record.blank_form and settings.get("leave-blank-form", False):
        yield Skip(record.title, "not-applicable")
        return
    for code, keys in (("blank", settings["fields"]), ("minor", settings.get("minor-fields", ()))):
        for key in keys:
            yield _filled(record, key, code, form)
    if "phone-fields" in settings:
        yield from record_phone.look(record, {"fields": settings["phone-fields"]}, form=form)
    if "email-fields" in settings:
        yield from record_email.look(record, {"fields": settings["email-fields"]}, form=form)
    if "postcode-fields" in settings:
        yield from record_matches.look(record, {"fields": settings["postcode-fields"], **_POSTCODE}, form=form)


def _filled(record: Record, key: str, code: str, form: Form) -> Observation:
    field = record.fields.get(key)
    if field is None or field.value is None:
        return Skip(None, "field-unknown")
    arguments: dict[str, Argument] = {"field": form.fields[key].title}
    if field.blank or leftover(field.raw) in ("placeholder", "nothing"):
        return Hit(code, field.at, found=field.raw or None, arguments=arguments)
    return Pass(field.at)
