"""standard.cover-ccs: the class of the cover is a letter and two digits of the Chinese classification (CCS)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.normal import fold
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Outline

_CLASS = re.compile(r"(?:CCS|中国标准文献分类号)[ :]*([A-Z])( *)([\dOIl]{2})(?![\dA-Z])|^ *([A-Z])( *)(\d{2}) *$")
_TO_THE_END = 1_000
_DIGITS = str.maketrans("OIl", "011")


@check(
    "standard.cover-ccs",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "letter": Text(
            "中国标准文献分类没有“{letter}”类，请核对“{found}”（字母I和O不用）。",
            "the Chinese classification has no class {letter} (I and O are not used); see to “{found}”",
        ),
        "digits": Text(
            "分类号“{found}”里把字母写成了数字，应为“{expected}”。",
            "letters stand for digits in “{found}”; write “{expected}”",
        ),
        "blank": Text("分类号“{found}”的字母与数字之间空一格：“{expected}”。", "a blank stands between letter and digits: “{expected}”"),
    },
    settings={
        "letters": {
            "type": "array",
            "items": {"type": "string", "pattern": "^[A-Z]$"},
            "description": "一级类目 / classes of the first level",
        }
    },
    required=("letters",),
)
def standard_cover_ccs(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """分类号写错，标准就归到别的专业去了，按类检索的人找不到。"""
    at = outline.cover.ccs
    found = None if at is None else _CLASS.search(fold(text.quote(at._replace(end=at.end + _TO_THE_END))))
    if at is None or found is None:
        yield Skip(at, "not-applicable")
        return
    first = 1 if found[1] else 4
    place = Span(at.address, at.start + found.start(first), at.start + found.end(first + 2))
    written, letter, blank, digits = text.quote(place), found[first], found[first + 1], found[first + 2].translate(_DIGITS)
    expected = f"{letter} {digits}"
    if letter not in settings["letters"]:
        yield Hit("letter", place, found=written, arguments={"letter": letter})
    elif digits != found[first + 2]:
        yield Hit("digits", place, found=written, expected=expected, correction=ReplaceText(place, expected))
    elif not blank:
        yield Hit("blank", place, found=written, expected=expected, correction=ReplaceText(place, expected))
    else:
        yield Pass(place)
