"""record.constraint: turns the constraints of a record schema into observations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.model.constraint import Constraint
from pipeline.model.profile import Form, FormField
from pipeline.model.record import Field, Record
from pipeline.model.text import Argument

_QUOTE = 40
"""Characters of a value that a message repeats."""


@check(
    "record.constraint",
    on=Subject.RECORD,
    needs={"form", "constraints"},
    messages={
        "blank": Text("“{field}”栏没有填写{reason}。{hint}", "“{field}” is not filled in{reason}. {hint}"),
        "lesser": Text(
            "“{field}”栏没有填写{reason}。请补填，没有的请写明。",
            "“{field}” is not filled in{reason}; please add it, or say that there is none",
        ),
        "unticked": Text("“{field}”栏没有勾选。请在{options}中勾选一项。", "nothing is ticked at “{field}”: tick one of {options}"),
        "several": Text(
            "“{field}”栏同时勾选了{ticked}。只能勾选一项。", "“{field}” has more than one box ticked ({ticked}): only one may be"
        ),
        "unclear": Text(
            "“{field}”栏写的是“{found}”，看不出选的是哪一项。请在{options}中勾选一项。",
            "“{field}” says “{found}”, which is none of {options}: tick one of them",
        ),
        "unfit": Text(
            "“{field}”栏写的是“{found}”，不符合要求{reason}。{hint}", "“{field}” says “{found}”, which does not fit{reason}. {hint}"
        ),
    },
    settings={
        "rule": {"type": "string", "minLength": 1},
        "leave-blank-form": {"type": "boolean"},
        "lesser": {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1, "x-names": "field"},
        "reason": {
            "type": "object",
            "properties": {"zh": {"type": "string"}, "en": {"type": "string"}},
            "required": ["zh", "en"],
            "additionalProperties": False,
        },
    },
    required=("rule",),
)
def record_constraint(record: Record, settings: Settings, *, form: Form, constraints: tuple[Constraint, ...]) -> Iterator[Observation]:
    """表中该填的栏目不填，受理和评审就无法进行。"""
    mine = [one for one in constraints if one.rule == settings["rule"]]
    if record.blank_form and settings.get("leave-blank-form", False):
        yield Skip(record.title, "not-applicable", count=max(1, len(mine)))
        return
    reason = Text(**settings["reason"]) if "reason" in settings else Text("", "")
    for one in mine:
        field = record.fields.get(one.key)
        if field is None or one.satisfied is None:
            yield Skip(field.at if field else None, "field-unknown")
        elif one.satisfied:
            yield Pass(field.at)
        else:
            hit = _hit(record, form.fields[one.key], field, one, reason)
            yield replace(hit, code="lesser") if hit.code == "blank" and one.key in settings.get("lesser", ()) else hit


def _hit(record: Record, printed: FormField, field: Field, constraint: Constraint, reason: Text) -> Hit:
    found = field.raw.strip() or record.text(field.key)
    quote = found if len(found) <= _QUOTE else found[:_QUOTE] + "…"
    hint = Text(f"请填写：{printed.hint}。", f"Please give: {printed.hint}") if printed.hint else Text("请填写。", "Please fill it in")
    arguments: dict[str, Argument] = {"field": printed.title, "reason": reason, "found": quote, "hint": hint, "options": printed.options}
    if constraint.keyword == "enum" and printed.kind == "choice":
        ticked = tuple(option for option, checked, _ in record.choices.get(field.key, ()) if checked)
        code = "several" if len(ticked) > 1 else "unclear" if field.value else "unticked"
        return Hit(code, field.at, found=quote, expected="／".join(printed.options), arguments={**arguments, "ticked": ticked})
    return Hit("blank" if field.blank else "unfit", field.at, found=quote, expected=printed.hint or None, arguments=arguments)
