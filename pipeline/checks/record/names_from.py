"""record.names-from: a list of organisations is there, and where its names stand elsewhere in the form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import items
from pipeline.language.leftovers import is_reference, leftover
from pipeline.language.organisations import name_key
from pipeline.model.correction import ReplaceText
from pipeline.model.profile import Form
from pipeline.model.record import Field, Record
from pipeline.model.text import Argument


@check(
    "record.names-from",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "none": Text("“{field}”栏没有填写单位。{hint}", "“{field}” names no organisation. {hint}"),
        "outside": Text(
            "“{field}”栏的{names}不在{others}之中。这是允许的，请确认没有写错。",
            "“{field}” names {names}, which {others} do not; that is allowed, please confirm that it is no slip",
        ),
    },
    settings={
        "field": {"type": "string", "minLength": 1},
        "of": {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1, "x-names": "field"},
        "leave-blank-form": {"type": "boolean"},
    },
    required=("field", "of"),
)
def record_names_from(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """标准要有单位带头执行；名单写错，承诺就落空。"""
    field = record.fields.get(settings["field"])
    if record.blank_form and settings.get("leave-blank-form", False):
        yield Skip(record.title, "not-applicable")
    elif field is None or field.value is None:
        yield Skip(None, "field-unknown")
    elif not (names := [(name, at) for name, at in items(field) if leftover(name) != "nothing"]):
        yield _none(record, field, settings["of"], form)
    elif all(leftover(name) == "placeholder" for name, _ in names):
        yield Skip(field.at, "not-applicable")
    else:
        yield from _outside(record, field, settings["of"], form)


def _none(record: Record, field: Field, others: Sequence[str], form: Form) -> Hit:
    known = list(dict.fromkeys(name for key in others for name in record.items(key) if leftover(name) is None))
    proposal = "、".join(known)
    correction = ReplaceText(field.span, proposal) if known and field.span is not None and "\n" not in field.raw else None
    hint = form.fields[field.key].hint
    arguments: dict[str, Argument] = {
        "field": form.fields[field.key].title,
        "hint": Text(f"请填写：{hint}。", f"Please give: {hint}") if hint else Text("请填写。", "Please fill it in"),
    }
    return Hit("none", field.at, found=field.raw, expected=proposal or None, arguments=arguments, correction=correction)


def _outside(record: Record, field: Field, others: Sequence[str], form: Form) -> Iterator[Observation]:
    if any(record.fields.get(key) is None or record.fields[key].value is None for key in others):
        yield Skip(field.at, "field-unknown")
        return
    known = {name_key(name) for key in others for name in record.items(key)}
    strangers = [(name, at) for name, at in items(field) if not is_reference(name) and name_key(name) not in known]
    if not strangers:
        yield Pass(field.at)
        return
    arguments: dict[str, Argument] = {
        "field": form.fields[field.key].title,
        "names": tuple(f"“{name}”" for name, _ in strangers),
        "others": Text("、".join(form.fields[key].title.zh for key in others), " and ".join(form.fields[key].title.en for key in others)),
    }
    yield Hit("outside", strangers[0][1] or field.at, found=strangers[0][0], arguments=arguments)
