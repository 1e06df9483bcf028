"""Numbers as people fill them into a form: 12, １２人, 共十二名, 12（含劳务3人）; what is only about right says so."""

from __future__ import annotations

import re

from pipeline.language.normal import fold
from pipeline.model.values import dataclass

HAN_DIGITS = {
    sign: value
    for value, signs in enumerate(("〇零○", "一壹", "二两贰", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"))
    for sign in signs
}
_TENS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000}
_HAN = "".join((*HAN_DIGITS, *_TENS))
_ABOUT = "大约|大概|约为|约|近|将近|接近|超过|超|多于|不少于|不低于|至少|不到|不足|左右|上下|以上|以内|以下|多|余|几|来"
_COUNT = re.compile(
    rf"\s*(?:共计|合计|总计|总数|平均|现有|共有|共|计|有)?\s*(?:为|是|[:：])?\s*(?P<before>{_ABOUT})?\s*"
    rf"(?P<number>\d+(?:,\d{{3}})*(?:\.\d+)?|[{_HAN}]+)\s*(?P<between>{_ABOUT})?\s*"
    rf"(?P<unit>周岁|[人名个位岁次家项场件员届篇])?\s*(?P<after>{_ABOUT})?\s*(?P<rest>.*)",
    re.DOTALL,
)
_REMARK = re.compile(r"(?:\s*\([^()]*\)|[,;。、，；].*|\s*[。.]?)*", re.DOTALL)
_LONGEST = 100
"""Characters looked at: no number of a form is longer, and a hostile text must not cost time."""


@dataclass(frozen=True, slots=True)
class Count:
    """A number at [start, end) of a text; `exact` is False for 约20, 20多."""

    start: int
    end: int
    value: float
    exact: bool = True
    plain: bool = True
    """Nothing but digits stands in the text."""

    @property
    def words(self) -> str:
        """The number as it is shown: 12, 35.5."""
        return f"{self.value:g}"


def read_count(text: str) -> Count | None:
    """Return the one number that a whole text says; None where it says none, or several (10-12, 12/5)."""
    folded = fold(text[:_LONGEST])
    match = _COUNT.fullmatch(folded)
    if match is None or not _REMARK.fullmatch(match["rest"]):
        return None
    value = _value(match["number"])
    if value is None:
        return None
    about = any(match[name] for name in ("before", "between", "after"))
    return Count(*match.span("number"), value, not about, folded.strip().isdecimal())


def _value(number: str) -> float | None:
    if number[0].isascii():
        return float(number.replace(",", ""))
    return han_value(number)


def han_value(number: str) -> float | None:
    """Return a number in Han numerals below 10000 (十二, 一百零五, 二〇); None where the signs make none."""
    if not any(sign in _TENS for sign in number):
        return float("".join(str(HAN_DIGITS[sign]) for sign in number))
    total, digit = 0, None
    for sign in number:
        if sign in _TENS:
            total += (1 if digit is None else digit) * _TENS[sign]
            digit = None
        elif digit:
            return None
        else:
            digit = HAN_DIGITS[sign]
    return float(total + (digit or 0))
