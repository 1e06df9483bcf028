"""record.period: a field that names a period by its first and last date."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.dates import find_dates, find_duration, find_period
from pipeline.language.leftovers import leftover
from pipeline.model.profile import Form
from pipeline.model.record import Record
from pipeline.model.text import Argument

EXPECTED = Text("起止年月，例如“2022年10月—2023年9月”", "first and last month, such as 2022年10月—2023年9月")


@check(
    "record.period",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "duration": Text(
            "“{field}”栏写的是“{found}”，只有时长，没有起止日期。请写成{expected}。",
            "“{field}” says “{found}”, a length of time without dates: please give {expected}",
        ),
        "one-date": Text(
            "“{field}”栏写的是“{found}”，只读出{date}一个日期。请写成{expected}。",
            "“{field}” says “{found}”, in which only one date ({date}) can be read: please give {expected}",
        ),
        "unreadable": Text(
            "“{field}”栏写的是“{found}”，读不出起止年月。请写成{expected}。",
            "“{field}” says “{found}”, in which no dates can be read: please give {expected}",
        ),
    },
    settings={"field": {"type": "string", "minLength": 1}},
    required=("field",),
)
def record_period(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """没有明确的起止年月，就无法安排立项、起草和发布的进度。"""
    key = settings["field"]
    field = record.fields.get(key)
    if field is None or field.value is None:
        yield Skip(None, "field-unknown")
        return
    if field.blank or leftover(field.raw) is not None:
        yield Skip(field.at, "not-applicable")
        return
    text = record.text(key)
    if find_period(text):
        yield Pass(field.at)
        return
    dates = find_dates(text)
    code = "one-date" if dates else "duration" if find_duration(text) else "unreadable"
    arguments: dict[str, Argument] = {
        "field": form.fields[key].title,
        "found": text,
        "expected": EXPECTED,
        "date": dates[0].words if dates else "",
    }
    yield Hit(code, field.at, found=text, expected=EXPECTED, arguments=arguments)
