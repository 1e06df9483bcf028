"""record.period-window: a period begins and ends late enough for what must come before it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pipeline.checks.contract import BOTH_LANGUAGES, Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import written
from pipeline.language.dates import find_period
from pipeline.model.profile import Form
from pipeline.model.record import Record
from pipeline.model.text import Argument


@check(
    "record.period-window",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "early": Text(
            "“{field}”栏从{begin}开始，早于{what}（{from}）。前期准备可以更早，请确认。",
            "“{field}” begins in {begin}, before {what} ({from}); preparations may begin earlier, please confirm",
        ),
        "over": Text(
            "“{field}”栏到{end}结束，那时{what}（{to}）还没有完成。请核对年份和月份。",
            "“{field}” ends in {end}, when {what} ({to}) is not over yet: please check year and month",
        ),
    },
    settings={
        "field": {"type": "string", "minLength": 1},
        "from": {"type": "string", "format": "date"},
        "to": {"type": "string", "format": "date"},
        "what": BOTH_LANGUAGES,
    },
    required=("field", "from", "to", "what"),
)
def record_period_window(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """立项之前的计划没有依据，立项时已经结束的计划无法执行。"""
    first, last = date.fromisoformat(settings["from"]), date.fromisoformat(settings["to"])
    for field in written(record, [settings["field"]]):
        if isinstance(field, Skip):
            yield field
            continue
        period = find_period(record.text(field.key))
        if period is None or not period.in_order:
            yield Skip(field.at, "date-unreadable")
            continue
        arguments: dict[str, Argument] = {
            "field": form.fields[field.key].title,
            "begin": period.begin.words,
            "end": period.end.words,
            "from": settings["from"],
            "to": settings["to"],
            "what": Text(**settings["what"]),
        }
        if period.end.last_day <= last:
            yield Hit("over", field.at, found=field.raw, arguments=arguments)
        elif period.begin.last_day < first:
            yield Hit("early", field.at, found=field.raw, arguments=arguments)
        else:
            yield Pass(field.at)
