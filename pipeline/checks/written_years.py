"""The year in a line that names a call, however it is written: 2021年, 二〇二一年, with a letter for a digit, as a range, in short."""

from __future__ import annotations

import re
from typing import Final

from pipeline.language.normal import fold
from pipeline.model.values import dataclass

_SIGN: Final = "[0-9OoIl〇○零一二三四五六七八九×xX*]"
_ONE: Final = f"{_SIGN}{{2,6}}"
_WRITTEN: Final = re.compile(rf"(?<!{_SIGN})(?:{_ONE}\s*(?:年\s*)?(?:-+|[~至到])\s*)?{_ONE}(?=\s*年)")
_HAN: Final = re.compile("[〇○零一二三四五六七八九]")
_WIDE: Final = str.maketrans("０１２３４５６７８９", "0123456789")
_DIGITS: Final = str.maketrans("〇○零Oo一二三四五六七八九", "00000123456789")
_LETTER: Final = re.compile("[OoIl]")


@dataclass(frozen=True, slots=True)
class WrittenYear:
    """[start, end) of a text names a year, without the 年 behind it; a range of years is one."""

    start: int
    end: int
    text: str
    """As it stands, with plain digits: a year in Han digits as digits."""
    lettered: bool = False
    """A letter stands for one of its Arabic digits (2O21, 202l); 二O二一 has none: O is how many type 〇."""


def written_year(text: str) -> WrittenYear | None:
    """Return the first year that a text names; None without one."""
    found = _WRITTEN.search(fold(text))
    if found is None:
        return None
    raw = text[found.start() : found.end()].translate(_WIDE)
    if _HAN.search(raw):
        return WrittenYear(*found.span(), fold(raw).translate(_DIGITS))
    return WrittenYear(*found.span(), raw, _LETTER.search(found[0]) is not None)
