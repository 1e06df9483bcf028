"""record.period-order: a period ends after it begins."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.dates import find_period
from pipeline.model.profile import Form
from pipeline.model.record import Record
from pipeline.model.text import Argument


@check(
    "record.period-order",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "reversed": Text(
            "“{field}”栏写的是“{found}”，结束时间（{end}）不晚于开始时间（{begin}）。请核对年份和月份。",
            "“{field}” says “{found}”: it ends ({end}) no later than it begins ({begin}); please check year and month",
        )
    },
    settings={"field": {"type": "string", "minLength": 1}},
    required=("field",),
)
def record_period_order(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """结束早于开始多半是笔误，留着会使计划无法执行。"""
    key = settings["field"]
    field = record.fields.get(key)
    if field is None or field.value is None:
        yield Skip(None, "field-unknown")
        return
    text = record.text(key)
    period = find_period(text)
    if period is None:
        yield Skip(field.at, "not-applicable" if field.blank else "date-unreadable")
    elif period.in_order:
        yield Pass(field.at)
    else:
        arguments: dict[str, Argument] = {
            "field": form.fields[key].title,
            "found": text,
            "begin": period.begin.words,
            "end": period.end.words,
        }
        yield Hit("reversed", field.at, found=text, arguments=arguments)
