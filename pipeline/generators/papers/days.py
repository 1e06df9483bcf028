"""Days and stretches of days as Chinese papers write them."""

from __future__ import annotations

from datetime import date


def written(day: date) -> str:
    """Return a day as papers write it: 2022年9月1日, without noughts in front."""
    return f"{day.year}年{day.month}月{day.day}日"


def period(begin: date, end: date) -> str:
    """Return a stretch of days: 2022年9月1日至9月15日; the year is said again only where it is another one."""
    return f"{written(begin)}至{written(end) if begin.year != end.year else f'{end.month}月{end.day}日'}"


def day_of(value: object) -> date | None:
    """Return the day that a value of a profile's or office's file is (a date, or its ISO text); None where it is none."""
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value) if isinstance(value, str) and len(value) == len("2022-09-01") else None
    except ValueError:
        return None
