"""record.choice: one of the boxes is ticked, and where an option has kinds of its own, one of those."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import quoted
from pipeline.language.normal import norm
from pipeline.model.profile import Form
from pipeline.model.record import Field, Record
from pipeline.model.text import Argument

_NAME = {"type": "string", "minLength": 1}


@check(
    "record.choice",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "none": Text("“{field}”栏没有勾选。请在{options}中勾选一项。", "nothing is ticked at “{field}”: tick one of {options}"),
        "unclear": Text(
            "“{field}”栏写的是“{found}”，看不出选的是哪一项。请在{options}中勾选一项。",
            "“{field}” says “{found}”, which is none of {options}: tick one of them",
        ),
        "several": Text(
            "“{field}”栏同时勾选了{ticked}。请只勾选最主要的一项。",
            "“{field}” has more than one box ticked ({ticked}): please tick the main one only",
        ),
        "no-kind": Text(
            "“{field}”栏选的是“{option}”，没有勾选{kinds}中的哪一种。请再勾选一项。",
            "“{field}” has “{option}”, without saying which of {kinds}: please tick one of them, too",
        ),
    },
    settings={
        "field": _NAME,
        "option": _NAME,
        "kind-field": _NAME,
        "leave-blank-form": {"type": "boolean"},
    },
    required=("field",),
)
def record_choice(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """没有选定类别，就不知道分到哪一组评审。"""
    field = record.fields.get(settings["field"])
    kind = record.fields.get(settings.get("kind-field", ""))
    if record.blank_form and settings.get("leave-blank-form", False):
        yield Skip(record.title, "not-applicable")
    elif field is None or field.value is None or (kind is not None and kind.value is None):
        yield Skip(None, "field-unknown")
    else:
        yield _look(record, settings, form, field, kind)


def _look(record: Record, settings: Settings, form: Form, field: Field, kind: Field | None) -> Observation:
    """A ticked kind is a tick of its option, which has no box of its own on some forms."""
    option, kinds = settings.get("option", ""), () if kind is None else _chosen(record, kind, form)
    ticked = _chosen(record, field, form)
    if kinds and option not in ticked:
        ticked = tuple(one for one in form.fields[field.key].options if one in (*ticked, option))
    at = field.at if kind is None or field.value or kind.blank else kind.at
    found = quoted(field.raw)
    arguments: dict[str, Argument] = {"field": form.fields[field.key].title, "options": form.fields[field.key].options, "found": found}
    if not ticked:
        code = "unclear" if field.value else "none"
        return Hit(code, at, found=found, expected="／".join(form.fields[field.key].options), arguments=arguments)
    if len(ticked) > 1:
        return Hit("several", at, found=found, arguments={**arguments, "ticked": ticked})
    if kind is not None and ticked == (option,) and not kinds:
        names = form.fields[kind.key].options
        return Hit("no-kind", at, found=found, expected="／".join(names), arguments={**arguments, "option": option, "kinds": names})
    return Pass(at)


def _chosen(record: Record, field: Field, form: Form) -> tuple[str, ...]:
    """Return the ticked options; those that the field names in words where no box is ticked."""
    ticked = tuple(option for option, checked, _ in record.choices.get(field.key, ()) if checked)
    if ticked or not isinstance(field.value, str) or not field.value:
        return ticked
    said = norm(field.value)
    return tuple(option for option in form.fields[field.key].options if option in said)
