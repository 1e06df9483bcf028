"""Moments as people note them on a record: 2023年5月6日 9:30, 2023-05-06上午, 5月6日14时, 15:20; each as the time it can mean."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Final

from pipeline.language.dates import SMALL_NUMBER, find_dates, small_number
from pipeline.language.normal import fold
from pipeline.language.patterns import pattern
from pipeline.model.values import dataclass

_HALF = r"(?P<half>凌晨|早上|早晨|清晨|上午|中午|正午|下午|傍晚|晚上|夜间|晚|[AaPp]\.?[Mm]\.?)?"
_TIME = pattern(
    rf"{_HALF}\s*(?:(?P<hour>{SMALL_NUMBER})\s*(?::|[时点])\s*(?:(?P<minute>{SMALL_NUMBER}|半|整)\s*分?)?(?::\d{{2}})?)\s*(?P<after>[AaPp]\.?[Mm]\.?)?"
)
_PART = pattern(r"凌晨|早上|早晨|清晨|上午|中午|正午|下午|傍晚|晚上|夜间")
_PARTS: Final = {"凌晨": (0, 6), "早上": (5, 10), "早晨": (5, 10), "清晨": (5, 10), "上午": (6, 12), "中午": (11, 14), "正午": (11, 14)} | {
    "下午": (12, 18), "傍晚": (16, 20), "晚上": (17, 24), "夜间": (17, 24),
}  # fmt: skip
_LATE: Final = frozenset({"下午", "傍晚", "晚上", "夜间", "晚", "pm"})
_NO_YEAR = pattern(rf"(?<![\d年])(?P<month>{SMALL_NUMBER})\s*月\s*(?P<day>{SMALL_NUMBER})\s*[日号]?")
_HOURS: Final = 24
_FAR: Final = timedelta(days=180)
"""A day without a year lies in the next year rather than so long before the one it follows."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A time between `first` and `last`: a day without an hour is all of it."""

    first: datetime
    last: datetime


@dataclass(frozen=True, slots=True)
class _Noted:
    """What a text says: of the day, year, month, day as far as written; of the hour, the minutes of the day it can mean."""

    year: int | None
    month: int | None
    day: int | None
    minutes: tuple[int, int] | None


def in_sequence(texts: Sequence[str]) -> tuple[Moment | None, ...]:
    """Return the moment of each text; None where none can be read.

    The texts follow each other on one record: what leaves out the year or the day means that of the one before, or, at the
    beginning, of the next that has it.
    """
    noted = [tuple(_noted(text)) for text in texts]
    whole = [day for ends in noted for one in ends if (day := _day(one, None)) is not None]
    before = whole[0] if whole else None
    found: list[Moment | None] = []
    for ends in noted:
        moments = [moment for one in ends if (moment := _moment(one, before)) is not None]
        found.append(Moment(min(one.first for one in moments), max(one.last for one in moments)) if moments else None)
        before = moments[-1].first if moments else before
    return tuple(found)


def _noted(text: str) -> list[_Noted]:
    """Return what is noted in a text: one moment, or the two ends of a time."""
    folded = fold(text)
    days = _days(text, folded)
    if not days:
        minutes = _minutes(folded)
        return [] if minutes is None else [_Noted(None, None, None, minutes)]
    ends = [start for start, _, _ in days[1:]] + [len(folded)]
    return [_Noted(*day, _minutes(folded[end:stop])) for (_, end, day), stop in zip(days, ends, strict=True)]


def _days(text: str, folded: str) -> list[tuple[int, int, tuple[int | None, int, int | None]]]:
    """Return (start, end, (year, month, day)) of the days in a text; the year, then the day, may be left out."""
    dated = [(one.start, one.end, (one.year, one.month, one.day)) for one in find_dates(text)]
    bare = [
        (one.start(), one.end(), (None, small_number(one["month"]), small_number(one["day"])))
        for one in _NO_YEAR.finditer(folded)
        if not any(start < one.end() and one.start() < end for start, end, _ in dated)
    ]
    return sorted([*dated, *bare], key=lambda one: one[0])


def _minutes(text: str) -> tuple[int, int] | None:
    """Return the first and last minute of the day that the words mean; None where they name no hour."""
    times = [minute for match in _TIME.finditer(text) if (minute := _minute(match)) is not None]
    if times:
        return min(times), max(times)
    part = _PART.search(text)
    return (_PARTS[part[0]][0] * 60, _PARTS[part[0]][1] * 60 - 1) if part else None


def _minute(match: re.Match[str]) -> int | None:
    hour = small_number(match["hour"])
    said = match["minute"] or "整"
    minute = {"半": 30, "整": 0}.get(said)
    minute = small_number(said) if minute is None else minute
    half = (match["half"] or match["after"] or "").replace(".", "").lower()
    if half in _LATE and hour < _HOURS // 2:
        hour += _HOURS // 2
    return hour * 60 + minute if hour < _HOURS and minute < 60 else None


def _moment(noted: _Noted, before: datetime | None) -> Moment | None:
    """Return the time that is noted; what it leaves out is that of the moment before."""
    day = _day(noted, before)
    if day is None:
        return None
    first, last = noted.minutes or (0, _HOURS * 60 - 1)
    if noted.month is not None and noted.day is None:
        following = day.replace(year=day.year + day.month // 12, month=day.month % 12 + 1)
        return Moment(day, following - timedelta(minutes=1))
    return Moment(day + timedelta(minutes=first), day + timedelta(minutes=last))


def _day(noted: _Noted, before: datetime | None) -> datetime | None:
    """Return midnight of the day that is noted; None where it is not known, or no calendar has it."""
    if noted.month is None:
        return None if before is None else datetime.combine(before.date(), time())
    year = noted.year or (before.year if before else None)
    if year is None:
        return None
    try:
        day = datetime(year, noted.month, noted.day or 1)
        turned = noted.year is None and before is not None and before - day > _FAR
        return day.replace(year=year + 1) if turned else day
    except ValueError:
        return None
