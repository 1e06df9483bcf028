"""standard.cover-date: the two dates of the cover are written 2026-01-31, and nothing takes effect before it is issued."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.normal import fold
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Outline

_DATE = re.compile(r"(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?")
_FORM = re.compile(r"\d{4}\s*-\s*\d{2}\s*-\s*\d{2}")


@check(
    "standard.cover-date",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "form": Text("封面的日期“{found}”应写成“{expected}”。", "the date on the cover is written “{found}”; write “{expected}”"),
        "impossible": Text("封面的日期“{found}”不存在，请更正。", "there is no such date as “{found}” on the cover; correct it"),
        "order": Text(
            "实施日期“{found}”早于发布日期“{issued}”，请更正。", "it takes effect on {found}, before it is issued on {issued}; correct it"
        ),
    },
)
def standard_cover_date(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """实施日期决定从哪一天起照着做；写法不一，机器和人都会读错。"""
    days: list[date | None] = []
    for at in (outline.cover.issued, outline.cover.implemented):
        day, observation = _judged(at, text)
        days.append(day)
        yield observation
    issued, implemented = days
    if issued is None or implemented is None:
        return
    at = outline.cover.implemented
    if implemented < issued:
        yield Hit("order", at, found=implemented.isoformat(), arguments={"issued": issued.isoformat()})
    else:
        yield Pass(at)


def _judged(at: Span | None, text: TextIndex) -> tuple[date | None, Observation]:
    """Return the day, if it is one, and what is to be said of its form; a date still left open (20XX-XX-XX) has none."""
    if at is None:
        return None, Skip(None, "not-applicable")
    written = text.quote(at)
    found = _DATE.fullmatch(fold(written).strip())
    if found is None:
        return None, Skip(at, "not-applicable")
    try:
        day = date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None, Hit("impossible", at, found=written)
    if _FORM.fullmatch(written.strip()):
        return day, Pass(at)
    expected = day.isoformat()
    return day, Hit("form", at, found=written, expected=expected, correction=ReplaceText(at, expected))
