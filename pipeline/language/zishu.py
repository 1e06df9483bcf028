"""字数: what Word counts as words of Chinese text (rules.md C.4)."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

# Plain comparisons: a pattern of such ranges costs two milliseconds to compile, more than any field to count.
_HAN: Final = (("\u3400", "\u4dbf"), ("\u4e00", "\u9fff"), ("\U00020000", "\U0003ffff"))
_MARKS: Final = (("\u2e80", "\u2eff"), ("\u3001", "\u303f"), ("\u3041", "\u30ff"), ("\uf900", "\ufaff"), ("\uff00", "\uffef"))
# A text has a few hundred signs, each of them many times: each is looked up once.
_QUOTES_AND_DASHES: Final = frozenset("\u2014\u2018\u2019\u201c\u201d\u2026")


def count_zishu(text: str) -> int:
    """Return Word's 字数: one for each ideograph and full-width mark, one for each run of other signs between blanks."""
    return sum(map(_is_wide, text)) + len("".join(map(_narrow, text)).split())


def count_han(text: str) -> int:
    """Return how many Han characters the text has, punctuation and Latin left out."""
    return sum(map(_is_han, text))


@lru_cache(maxsize=8192)
def _narrow(sign: str) -> str:
    """Return a blank for what counts by itself, and for the full-width blank."""
    return " " if _is_wide(sign) or sign == "\u3000" else sign


@lru_cache(maxsize=8192)
def _is_han(sign: str) -> bool:
    return any(first <= sign <= last for first, last in _HAN)


@lru_cache(maxsize=8192)
def _is_wide(sign: str) -> bool:
    return _is_han(sign) or sign in _QUOTES_AND_DASHES or any(first <= sign <= last for first, last in _MARKS)
