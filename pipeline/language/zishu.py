"""字数: what Word counts as words of Chinese text (rules.md C.4)."""

from __future__ import annotations

import re

_WIDE = re.compile(
    "[\u2e80-\u2eff\u3001-\u303f\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef\u2014\u2018\u2019\u201c\u201d\u2026\U00020000-\U0003ffff]"
)
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]")


def count_zishu(text: str) -> int:
    """Return Word's 字数: one for each ideograph and full-width mark, one for each run of other signs between blanks."""
    return len(_WIDE.findall(text)) + len(_WIDE.sub(" ", text.replace("\u3000", " ")).split())


def count_han(text: str) -> int:
    """Return how many Han characters the text has, punctuation and Latin left out."""
    return len(_HAN.findall(text))
