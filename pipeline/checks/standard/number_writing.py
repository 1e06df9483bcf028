"""standard.number-writing: the number of a standard is written as standards are numbered: GB/T 19000—2016."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.standard_numbers import StandardNumber
from pipeline.language.text_index import CitedStandard, TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Outline

_DASH: Final = "—"
_BLANKS: Final = (" ", "\u00a0")
_FULL_YEAR: Final = 4
_REPEATING: Final = ("contents-entry", "running-head")


@check(
    "standard.number-writing",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "dash": Text(
            "“{found}”的顺序号与年份之间应为一字线，请写作“{expected}”。",
            "in “{found}” a dash (—) belongs before the year: write “{expected}”",
        ),
        "no-blank": Text(
            "“{found}”的代号与顺序号之间应空一格，请写作“{expected}”。",
            "in “{found}” a blank belongs behind the code: write “{expected}”",
        ),
        "wide": Text(
            "“{found}”的代号与顺序号之间空得过宽，一般空半个汉字，写作“{expected}”。",
            "in “{found}” the blank behind the code is too wide: write “{expected}”",
        ),
        "year": Text(
            "“{found}”的年份应写四位，请核对后写作“{expected}”。", "in “{found}” the year takes four digits: check, and write “{expected}”"
        ),
        "code": Text(
            "标准代号由字母和“/”组成，中间不空格，“{found}”请写作“{expected}”。",
            "a code consists of letters and “/” without blanks: write “{expected}” for “{found}”",
        ),
        "unknown": Text(
            "标准代号“{code}”查不到，请核对“{found}”是否写对。", "no list has the code “{code}”: make sure that “{found}” is right"
        ),
    },
    settings={"look": {"enum": ["dash", "space", "year", "code", "unknown"]}},
    required=("look",),
)
def standard_number_writing(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """编号写法统一，读者和检索系统才能找到同一项标准。"""
    look = _LOOKS[settings["look"]]
    there = text.once(_in_standard, outline)
    hits = [hit for cited in there if (hit := look(cited)) is not None]
    yield from hits
    if len(there) > len(hits):
        yield Pass(None, len(there) - len(hits))
    if not there:
        yield Skip(None, "not-applicable")


def _in_standard(text: TextIndex, outline: Outline) -> tuple[CitedStandard, ...]:
    """Return the numbers in the standard itself, but for its 目次 and the heads of its pages, which only repeat others.

    A group standard's own number on the cover has a rule of its own.
    """
    own = outline.cover.number
    return tuple(
        cited
        for cited in text.standard_numbers
        if outline.roles.get(cited.paragraph.index) not in _REPEATING
        and outline.element_at(cited.paragraph.index) is not None
        and not (cited.number.standard_class == "group" and own is not None and cited.span.address == own.address)
    )


def _dash(cited: CitedStandard) -> Hit | None:
    number = cited.number
    if number.year is None or number.dash == _DASH or number.standard_class == "international":
        return None
    return _hit("dash", cited, number.number_end, number.number_end + len(number.gap), _DASH)


def _space(cited: CitedStandard) -> Hit | None:
    number = cited.number
    if number.space in _BLANKS or number.code.endswith("/"):
        return None
    if number.space:
        return _hit("wide", cited, number.code_end, number.number_start, " ")
    return None if number.standard_class == "international" else _hit("no-blank", cited, number.code_end, number.code_end, " ")


def _year(cited: CitedStandard) -> Hit | None:
    number = cited.number
    if number.year is None or len(number.year) == _FULL_YEAR or number.standard_class == "international":
        return None
    start = number.number_end + len(number.gap)
    return _hit("year", cited, start, start, "19")


def _code(cited: CitedStandard) -> Hit | None:
    number = cited.number
    if number.code == number.proper_code or number.standard_class == "international":
        return None
    return _hit("code", cited, number.start, number.code_end, number.proper_code)


def _unknown(cited: CitedStandard) -> Hit | None:
    if cited.number.standard_class != "unknown":
        return None
    found = _written(cited)
    return Hit("unknown", cited.span, found=found, arguments={"code": cited.number.proper_code})


def _hit(code: str, cited: CitedStandard, start: int, end: int, instead: str) -> Hit:
    """Return a hit on the whole number that puts `instead` in place of [start, end) of the paragraph."""
    raw, number = cited.paragraph.text, cited.number
    expected = raw[number.start : start] + instead + raw[end : number.end]
    return Hit(
        code, cited.span, found=_written(cited), expected=expected, correction=ReplaceText(cited.paragraph.span(start, end), instead)
    )


def _written(cited: CitedStandard) -> str:
    number: StandardNumber = cited.number
    return cited.paragraph.text[number.start : number.end]


_LOOKS: Final[dict[str, Callable[[CitedStandard], Hit | None]]] = {
    "dash": _dash,
    "space": _space,
    "year": _year,
    "code": _code,
    "unknown": _unknown,
}
