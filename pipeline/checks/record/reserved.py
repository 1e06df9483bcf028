"""record.reserved: a field kept for the office is left empty by the applicant."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import quoted
from pipeline.model.correction import ReplaceText
from pipeline.model.profile import Form
from pipeline.model.record import Record
from pipeline.model.text import Argument


@check(
    "record.reserved",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "written": Text(
            "“{field}”栏留给受理单位填写，现写有“{found}”。请清空。",
            "“{field}” is kept for the office, and says “{found}”: please empty it",
        )
    },
    settings={"fields": {"type": "array", "items": {"type": "string"}, "minItems": 1}},
    required=("fields",),
)
def record_reserved(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """受理单位的意见由受理单位填写，申报时应空着。"""
    for key in settings["fields"]:
        field = record.fields.get(key)
        if field is None or field.value is None:
            yield Skip(None, "field-unknown")
        elif field.blank:
            yield Pass(field.at)
        else:
            arguments: dict[str, Argument] = {"field": form.fields[key].title, "found": quoted(field.raw)}
            correction = ReplaceText(field.span, "") if field.span is not None and "\n" not in field.raw else None
            yield Hit("written", field.at, found=field.raw, expected="", arguments=arguments, correction=correction)
