"""standard.english-case: in the English title each element begins with a capital, all else is small but names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.own_title import english_on_cover
from pipeline.language.normal import DASHES
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Outline

_ELEMENT = re.compile(rf"[^{re.escape(DASHES.replace('-', ''))}:：]+")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’]*(?:-[A-Za-z'’]+)*")
_FEWEST = 2


@check(
    "standard.english-case",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "upper": Text(
            "英文名称每个要素只有第一个词的首字母大写，专有名词除外：“{expected}”。",
            "only the first letter of each element of the English title is a capital, names apart: “{expected}”",
        ),
        "lower": Text(
            "英文名称各要素的首字母应大写：“{expected}”。", "each element of the English title begins with a capital: “{expected}”"
        ),
    },
)
def standard_english_case(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """英文名称的大小写有统一的写法，译名不一致会被当成两个标准。"""
    title = english_on_cover(outline, text)
    if title is None:
        yield Skip(None, "not-applicable")
        return
    written = title.text
    words = [word[0] for element in _ELEMENT.finditer(written) for word in list(_WORD.finditer(element[0]))[1:]]
    capital = [word for word in words if _is_capital(word)]
    shouted = sum(sign.isupper() for sign in written) > sum(sign.islower() for sign in written)
    expected = _ELEMENT.sub(lambda element: _small(element[0], shouted=shouted), written)
    correction = ReplaceText(title.at, expected) if len(title.lines) == 1 and written == text.quote(title.at) else None
    if shouted or (len(capital) >= _FEWEST and 2 * len(capital) >= sum(len(word) > 3 for word in words)):
        yield Hit("upper", title.at, found=written, expected=expected, correction=correction)
    elif written[:1].islower():
        expected = written[0].upper() + written[1:]
        yield Hit("lower", title.at, found=written, expected=expected)
    else:
        yield Pass(title.at)


def _is_capital(word: str) -> bool:
    """A capital and small letters behind it; acronyms have no small ones."""
    return word[0].isupper() and any(sign.islower() for sign in word)


def _small(element: str, *, shouted: bool) -> str:
    """Return the element with small letters behind its first word's capital; acronyms stay, in a title that is not all capitals."""
    begun = False

    def written(word: re.Match[str]) -> str:
        nonlocal begun
        first, begun = not begun, True
        plain = word[0].lower() if _is_capital(word[0]) or shouted else word[0]
        return plain[0].upper() + plain[1:] if first else plain

    return _WORD.sub(written, element)
