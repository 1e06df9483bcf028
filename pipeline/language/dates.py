"""Dates as people write them in forms: 2022.9-2023.8, 2022年9月-12月, 202209—202308, 二〇二二年九月; never guessed."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date

from pipeline.language.normal import fold
from pipeline.language.patterns import pattern
from pipeline.model.values import dataclass

_HAN_SIGNS = ("〇零○Oo", "一", "二", "三", "四", "五", "六", "七", "八", "九")
_HAN_DIGIT = {sign: value for value, signs in enumerate(_HAN_SIGNS) for sign in signs}
_HAN = "〇零○一二三四五六七八九十"
_YEAR = r"(?P<year>(?:19|20)\d{2})"
_HAN_YEAR = r"(?P<han_year>[一二][〇零○Oo一二三四五六七八九]{3})"
_SHORT_YEAR = r"(?P<short_year>\d{2})(?=\s*年)"
SMALL_NUMBER = rf"(?:\d{{1,2}}|[{_HAN}]{{1,3}})"
"""Pattern of a number that :func:`small_number` reads."""
_DATE = pattern(
    rf"(?<!\d)(?:{_YEAR}|{_HAN_YEAR}|{_SHORT_YEAR})\s*年\s*(?P<month>{SMALL_NUMBER})\s*(?:月(?:份)?(?:\s*(?P<day>{SMALL_NUMBER})\s*[日号])?|(?=\s*(?:-|~|至|到)\s*{SMALL_NUMBER}\s*月))"
    r"|(?<![\d.])(?P<dotted_year>(?:19|20)\d{2})\s*(?P<sign>[./-])\s*(?P<dotted_month>\d{1,2})(?!\d)"
    r"(?:\s*(?P=sign)\s*(?P<dotted_day>\d{1,2})(?!\d)(?!\s*(?P=sign)\s*\d|年|月))?"
    r"|(?<!\d)(?P<solid_year>(?:19|20)\d{2})(?P<solid_month>\d{2})(?P<solid_day>\d{2})?(?!\d)"
)
_SEPARATOR = r"\s*(?:-+|~|至|到|起至|起到|起|—|,)\s*"
_PARTIAL = pattern(
    rf"(?:{_SEPARATOR})(?P<next>次年|翌年|第二年|来年|当年|同年|本年)?\s*"
    rf"(?:(?P<dotted_month>\d{{1,2}})\s*[./]\s*(?P<dotted_day>\d{{1,2}})(?![\d.])"
    rf"|(?P<month>{SMALL_NUMBER})\s*月(?:份)?(?:\s*(?P<day>{SMALL_NUMBER})\s*[日号])?|(?P<only_day>{SMALL_NUMBER})\s*[日号]|(?P<bare_month>\d{{1,2}})(?![\d年月日.]))"
)
_BEGINNINGS = ("dotted_month", "month", "only_day", "bare_month")
_DURATION = pattern(
    r"(?<![\d.])(?:\d{1,3}(?:\.\d+)?|[一二两三四五六七八九十半]+)\s*(?:个)?\s*(?:半)?\s*(?:年半|周年|年|月|季度|周|星期|天|日)(?!\s*\d)(?:半)?(?:以内|之内|左右|内)?"
)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date at [start, end) of a text; `day` is None where only the month is written."""

    start: int
    end: int
    year: int
    month: int
    day: int | None = None

    @property
    def first_day(self) -> date:
        """The first day the date can mean."""
        return date(self.year, self.month, self.day or 1)

    @property
    def last_day(self) -> date:
        """The last day the date can mean."""
        return date(self.year, self.month, self.day or calendar.monthrange(self.year, self.month)[1])

    @property
    def words(self) -> str:
        """The date as the office writes it: 2022年9月, 2022年9月1日."""
        return f"{self.year}年{self.month}月" + (f"{self.day}日" if self.day else "")


@dataclass(frozen=True, slots=True)
class Period:
    """From one date to another, as written; nothing says that they are in order."""

    begin: FoundDate
    end: FoundDate

    @property
    def in_order(self) -> bool:
        """The end comes after the beginning; dates of the same precision must differ."""
        if (self.begin.day is None) == (self.end.day is None):
            return self.begin.first_day < self.end.first_day
        return self.begin.first_day < self.end.last_day


def small_number(text: str) -> int:
    """Return 1–99 written in digits or in Han numerals (十二, 二十三, 〇九)."""
    if text.isdecimal():
        return int(text)
    if "十" in text:
        tens, _, ones = text.partition("十")
        return (_HAN_DIGIT.get(tens, 1) if tens else 1) * 10 + (_HAN_DIGIT.get(ones, 0) if ones else 0)
    return int("".join(str(_HAN_DIGIT[sign]) for sign in text))


def _made(start: int, end: int, year: int, month: int, day: int | None) -> FoundDate | None:
    try:
        date(year, month, day or 1)
    except ValueError:
        return None
    return FoundDate(start, end, year, month, day)


def _read(match: re.Match[str]) -> FoundDate | None:
    """Return the date of a match of `_DATE`; None for a day that no calendar has."""
    parts = match.groupdict()
    if parts["month"]:
        if parts["year"]:
            year = int(parts["year"])
        elif parts["han_year"]:
            year = int("".join(str(_HAN_DIGIT[sign]) for sign in parts["han_year"]))
        else:
            year = 2000 + int(parts["short_year"])
        month, day = parts["month"], parts["day"]
    elif parts["dotted_year"]:
        year, month, day = int(parts["dotted_year"]), parts["dotted_month"], parts["dotted_day"]
    else:
        year, month, day = int(parts["solid_year"]), parts["solid_month"], parts["solid_day"]
    return _made(match.start(), match.end(), year, small_number(month), small_number(day) if day else None)


def _continued(folded: str, first: FoundDate) -> FoundDate | None:
    """Return the second date of a range that leaves out the year (2022年9月-12月); None unless it follows at once."""
    match = _PARTIAL.match(folded, first.end)
    if match is None:
        return None
    year = first.year + (match["next"] in ("次年", "翌年", "第二年", "来年"))
    month = match["dotted_month"] or match["month"] or match["bare_month"]
    if month is None and first.day is None:
        return None
    day = match["dotted_day"] or match["day"] or match["only_day"]
    start = match.start("next") if match["next"] else min(match.start(name) for name in _BEGINNINGS if match[name])
    second = _made(start, match.end(), year, small_number(month) if month else first.month, small_number(day) if day else None)
    return second if second is not None and second.last_day > first.first_day else None


def _dates(text: str) -> Iterator[FoundDate]:
    folded = fold(text).replace("～", "~").replace("〜", "~")
    place = 0
    while match := _DATE.search(folded, place):
        place = match.end()
        found = _read(match)
        if found is None:
            continue
        yield found
        second = _continued(folded, found)
        if second is not None and not _DATE.match(folded, second.start):
            yield second
            place = second.end


def find_dates(text: str) -> tuple[FoundDate, ...]:
    """Return every date of `text` in order, to the month or the day; what cannot be read is not there."""
    return tuple(_dates(text))


def find_period(text: str) -> Period | None:
    """Return the period from the first date of `text` to the last; None with fewer than two dates."""
    found = find_dates(text)
    return Period(found[0], found[-1]) if len(found) > 1 else None


def find_duration(text: str) -> tuple[int, int] | None:
    """Return [start, end) of a length of time ("一年", "12个月") in a text that has no date; None when there is none."""
    folded = fold(text)
    if _DATE.search(folded):
        return None
    match = _DURATION.search(folded)
    return match.span() if match else None
