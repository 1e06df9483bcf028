"""What people leave in the cells of a sheet: verdicts, yes and no, days and numbers in whatever way they were typed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Final

from pipeline.language.dates import find_dates
from pipeline.language.figures import figures
from pipeline.language.normal import fold, norm
from pipeline.model.decision import CONCLUSIONS, Conclusion

CellValue = str | int | float | bool | datetime | date | time | None

_ALSO: Final[Mapping[Conclusion, tuple[str, ...]]] = {
    "accept": ("予以受理", "准予受理", "同意受理"),
    "supplement": ("需补正", "须补正", "要补正", "待补正", "退回补正", "通知补正"),
    "refuse": ("不受理", "不同意受理"),
}
"""What people write of their own for a conclusion, besides its name in either language and its key."""
_YES: Final = frozenset({"是", "是的", "对", "要", "好", "好的", "写", "写入", "ok", "y", "yes", "true", "1", "√", "✓", "✔", "☑"})
_NO: Final = frozenset({"否", "不", "不是", "不用", "不要", "不写", "不写入", "n", "no", "false", "0", "×", "✗", "✘", "x", "☐"})
_SIGNS: Final = re.compile(r"[\s\u3000\u200b\ufeff,.;:!?，。；：！？、“”\"'()（）【】]+")
_FIRST_DAY, _LAST_DAY = 36526, 73050
"""2000-01-01 and 2099-12-31 as spreadsheets count days."""


def told(value: CellValue) -> str:
    """Return what stands in a cell as text without blanks at its ends: 20220001 for 20220001.0, 2022-09-01 for a day; "" for nothing."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return (value.date() if value.time() == time() else value).isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, bool):
        return "是" if value else "否"
    return figures(value) if isinstance(value, float) else str(value).strip()


def bare(value: CellValue) -> str:
    """Return the words of a cell for comparing: small letters, no blanks, no punctuation, full-width letters made plain."""
    return _SIGNS.sub("", norm(fold(told(value)))).casefold()


_MEANT: Final[Mapping[str, Conclusion]] = {
    bare(word): conclusion for conclusion, name in CONCLUSIONS.items() for word in (name.zh, name.en, conclusion, *_ALSO[conclusion])
}
"""Words of a 人工结论, without blanks and signs."""


def conclusion_of(value: CellValue) -> Conclusion | None:
    """Return the verdict that a cell gives; None for a blank one. Raises ValueError for other words."""
    words = bare(value)
    if words and words not in _MEANT:
        raise ValueError(words)
    return _MEANT[words] if words else None


def answer_of(value: CellValue) -> bool | None:
    """Return the 是 or 否 of a cell; None for a blank one. Raises ValueError for anything else."""
    words = bare(value)
    if words in _YES or words in _NO:
        return words in _YES
    if words:
        raise ValueError(words)
    return None


def day_in(value: CellValue) -> date | None:
    """Return the day that a cell gives, as a date, a spreadsheet's count of days, or words; None for a blank one.

    Raises ValueError for what is no single day of a calendar with its year.
    """
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool) and _FIRST_DAY <= value <= _LAST_DAY:
        return date.fromordinal(date(1899, 12, 30).toordinal() + int(value))
    words = told(value)
    if not words:
        return None
    found = find_dates(words)
    if len(found) != 1 or found[0].day is None:
        raise ValueError(words)
    return found[0].first_day


def chosen(value: CellValue, choices: Mapping[str, str]) -> str:
    """Return the Chinese word of a choice, whichever language and punctuation it was written in; other words as they stand.

    `choices` are by their bare words. Where they are 是 and 否, they may be written as for :func:`answer_of`, which raises ValueError
    for anything else.
    """
    words = bare(value)
    if words and words not in choices and set(choices.values()) == {"是", "否"}:
        return "是" if answer_of(value) else "否"
    return choices.get(words, told(value))
