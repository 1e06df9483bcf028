"""record.period-length: a period is not longer than so many months."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import written
from pipeline.language.dates import Period, find_period
from pipeline.model.profile import Form
from pipeline.model.record import Record
from pipeline.model.text import Argument


@check(
    "record.period-length",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "long": Text(
            "“{field}”栏写的是“{found}”，共{count}个月，超过{most}个月。通知没有规定期限，请确认是否需要这么久。",
            "“{field}” says “{found}”: {count} months, more than {most}. The call sets no limit; please confirm that it takes so long",
        )
    },
    settings={"field": {"type": "string", "minLength": 1}, "months": {"type": "integer", "minimum": 1}},
    required=("field", "months"),
)
def record_period_length(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """拖得太久的项目，发布时技术内容可能已经过时。"""
    for field in written(record, [settings["field"]]):
        if isinstance(field, Skip):
            yield field
            continue
        period = find_period(record.text(field.key))
        if period is None or not period.in_order:
            yield Skip(field.at, "date-unreadable")
        elif (count := months(period)) <= settings["months"]:
            yield Pass(field.at)
        else:
            arguments: dict[str, Argument] = {
                "field": form.fields[field.key].title,
                "found": field.raw,
                "count": count,
                "most": settings["months"],
            }
            yield Hit("long", field.at, found=field.raw, arguments=arguments)


def months(period: Period) -> int:
    """Return how many months a period takes: 2022年9月—2023年8月 takes 12, from the 20th to the 19th of a later month whole months."""
    begin, end = period.begin, period.end
    between = (end.year - begin.year) * 12 + end.month - begin.month
    if begin.day is not None and end.day is not None:
        return between + (1 if end.day >= begin.day else 0)
    return between + 1
