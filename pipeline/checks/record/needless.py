"""record.needless: a standard's number in a field that the ticked option leaves empty."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.normal import fold
from pipeline.language.standard_numbers import find_standard_numbers
from pipeline.model.correction import ReplaceText
from pipeline.model.profile import Form
from pipeline.model.record import Record
from pipeline.model.text import Argument


@check(
    "record.needless",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "filled": Text(
            "勾选的是“{option}”，“{field}”栏却写着“{found}”。请核对：是“{option}”则删去编号，否则改勾。",
            "“{option}” is ticked, yet “{field}” says “{found}”: delete the number, or tick the other box",
        )
    },
    settings={
        "field": {"type": "string", "minLength": 1},
        "choice": {"type": "string", "minLength": 1, "x-names": "field"},
        "option": {"type": "string", "minLength": 1},
    },
    required=("field", "choice", "option"),
)
def record_needless(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """勾选和填写互相矛盾，受理的人不知道以哪一个为准。"""
    field = record.fields.get(settings["field"])
    chosen = record.fields.get(settings["choice"])
    if field is None or field.value is None or chosen is None or chosen.value is None:
        yield Skip(None, "field-unknown")
    elif chosen.value != settings["option"]:
        yield Skip(field.at, "not-applicable")
    elif not find_standard_numbers(fold(field.raw).upper()):
        yield Pass(field.at)
    else:
        arguments: dict[str, Argument] = {"field": form.fields[field.key].title, "found": field.raw, "option": settings["option"]}
        whole = field.span if field.span is not None and "\n" not in field.raw else None
        correction = None if whole is None else ReplaceText(whole, "")
        yield Hit("filled", field.at, found=field.raw, expected="", arguments=arguments, correction=correction)
