"""record.stated-period: the period that a form prints for its figures stands there unchanged."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.checks.fields import quoted
from pipeline.language.dates import find_period
from pipeline.language.normal import norm
from pipeline.model.document import Document
from pipeline.model.profile import Form
from pipeline.model.record import Record
from pipeline.model.text import Argument

_DATE = {"type": "string", "format": "date"}


@check(
    "record.stated-period",
    on=Subject.RECORD,
    needs={"form", "document"},
    messages={
        "absent": Text(
            "表下没有说明统计的起止日期。请保留原表的注：{expected}。",
            "nothing under the table says for which period the figures are: please keep the form's note ({expected})",
        ),
        "other": Text(
            "统计的起止日期写的是“{found}”，原表是{expected}。各家的起止相同才能相加，请恢复。",
            "the period of the figures says “{found}” and was printed as {expected}: only equal periods add up, please restore it",
        ),
    },
    settings={"words": {"type": "string", "minLength": 1}, "from": _DATE, "to": _DATE},
    required=("words", "from", "to"),
)
def record_stated_period(record: Record, settings: Settings, *, form: Form, document: Document) -> Iterator[Observation]:
    """起止日期不同的数加在一起没有意义。"""
    first, last = date.fromisoformat(settings["from"]), date.fromisoformat(settings["to"])
    expected = Text(
        f"{first.year}年{first.month}月至{last.year}年{last.month}月", f"{first.year}-{first.month:02} to {last.year}-{last.month:02}"
    )
    arguments: dict[str, Argument] = {"expected": expected}
    words = norm(settings["words"])
    line = next((one for one in document.paragraphs if words in norm(one.text)), None)
    if line is None:
        yield Hit("absent", record.title, expected=expected, arguments=arguments)
        return
    period = find_period(line.text)
    if period is not None and [(one.year, one.month) for one in (period.begin, period.end)] == [
        (one.year, one.month) for one in (first, last)
    ]:
        yield Pass(line.span())
        return
    found = quoted(line.text[period.begin.start : period.end.end] if period is not None else line.text)
    at = line.span(period.begin.start, period.end.end) if period is not None else line.span()
    yield Hit("other", at, found=found, expected=expected, arguments={**arguments, "found": found})
