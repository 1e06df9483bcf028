"""Points as experts write them: 85, ８５, 85.5分, 八十五, 八十五点五."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from pipeline.language.counts import HAN_DIGITS, han_value
from pipeline.language.normal import fold

_LONGEST: Final = 40
_DIGITS: Final = re.compile(r"(-?\d{1,9}(?:\.\d{1,6})?)分?")
_WORDS: Final = re.compile(r"([〇零○一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千]+)(?:点([〇零○一二三四五六七八九]+))?分?")


def read_points(text: str) -> Decimal | None:
    """Return the one number that the whole text says; None for none, for several, or for words about it (约85, 85/100, B+)."""
    if len(text) > _LONGEST:
        return None
    bare = re.sub(r"(?<!\d)\s+|\s+(?!\d)", "", fold(text)).rstrip("。")
    figures = _DIGITS.fullmatch(bare)
    if figures is not None:
        return Decimal(figures[1])
    words = _WORDS.fullmatch(bare)
    if words is None:
        return None
    whole = han_value(words[1])
    behind = "".join(str(HAN_DIGITS[sign]) for sign in words[2] or "")
    return None if whole is None else Decimal(int(whole)) + (Decimal(f"0.{behind}") if behind else 0)
