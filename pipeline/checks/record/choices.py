"""record.choices: boxes of which several may be ticked: at least one, none beside its opposite, the explanation that one asks for."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import quoted
from pipeline.language.leftovers import leftover
from pipeline.model.address import Span
from pipeline.model.profile import Form
from pipeline.model.record import Field, Record
from pipeline.model.text import Argument

_NAME = {"type": "string", "minLength": 1}


@check(
    "record.choices",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "none": Text(
            "“{field}”栏没有勾选。请在{options}中勾选，可选几项。", "nothing is chosen at “{field}”: choose one or more of {options}"
        ),
        "unclear": Text(
            "“{field}”栏写的是“{found}”，看不出选的是哪几项。请在{options}中勾选。",
            "“{field}” says “{found}”, which is none of {options}: choose among them",
        ),
        "together": Text(
            "“{field}”栏选了“{alone}”，又选了{others}。“{alone}”不能与其他项同时选。",
            "“{field}” has “{alone}” beside {others}: “{alone}” stands alone",
        ),
        "needed": Text(
            "“{field}”栏选了“{alone}”，“{other}”没有填写。请写明要的是什么服务。",
            "“{field}” has “{alone}”, but “{other}” is blank: please say what is asked for",
        ),
    },
    settings={
        "field": _NAME,
        "alone": {"type": "array", "items": _NAME, "minItems": 1},
        "option": _NAME,
        "needed-field": _NAME,
        "leave-blank-form": {"type": "boolean"},
    },
    required=("field",),
)
def record_choices(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """没有勾选，就不知道要办的是哪一类事；互相矛盾的勾选无法汇总。"""
    field = record.fields.get(settings["field"])
    if record.blank_form and settings.get("leave-blank-form", False):
        yield Skip(record.title, "not-applicable")
    elif field is None or field.value is None:
        yield Skip(None, "field-unknown")
    else:
        found = {option: place for option, ticked, place in record.choices.get(field.key, ()) if ticked}
        yield from _look(record, field, found, settings, form)


def _look(record: Record, field: Field, found: dict[str, Span | None], settings: Settings, form: Form) -> Iterator[Observation]:
    printed = form.fields[field.key]
    arguments: dict[str, Argument] = {"field": printed.title, "options": printed.options}
    if not found:
        code = "none" if field.blank else "unclear"
        said = quoted(field.raw)
        yield Hit(code, field.at, found=said or None, expected="／".join(printed.options), arguments={**arguments, "found": said})
        return
    contrary = [option for option in settings.get("alone", ()) if option in found and len(found) > 1]
    for option in contrary:
        others = tuple(one for one in found if one != option)
        yield Hit("together", found[option] or field.at, found=option, arguments={**arguments, "alone": option, "others": others})
    needed = settings.get("needed-field")
    other = record.fields.get(needed) if needed is not None and settings.get("option") in found else None
    if needed is not None and other is not None and (other.blank or leftover(other.raw) is not None):
        option = settings["option"]
        told: dict[str, Argument] = {**arguments, "alone": option, "other": form.fields[needed].title}
        yield Hit("needed", other.at or field.at, arguments=told)
    elif not contrary:
        yield Pass(field.at)
