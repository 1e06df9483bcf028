"""Whether a word stands inside a title or a quotation: what others wrote is not the author's to change."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

_TITLE = re.compile(r"《[^《》]*》|〈[^〈〉]*〉")
_SPEECH = re.compile(r"“[^“”]*”|‘[^‘’]*’|「[^「」]*」|『[^『』]*』")


def is_quoted(text: str, start: int, end: int) -> bool:
    """Tell whether [start, end) of `text` stands inside 《》, “” or the like; a mark that is never closed encloses nothing."""
    return _encloses(text, start, end, _TITLE) or is_speech(text, start, end)


def is_speech(text: str, start: int, end: int) -> bool:
    """Tell whether [start, end) of `text` stands inside “” or the like: words to be spoken or written just so."""
    return _encloses(text, start, end, _SPEECH)


def _encloses(text: str, start: int, end: int, pattern: re.Pattern[str]) -> bool:
    begins, ends = _stretches(text, pattern)
    position = bisect_right(begins, start) - 1
    return position >= 0 and end <= ends[position]


@lru_cache(maxsize=16)
def _stretches(text: str, pattern: re.Pattern[str]) -> tuple[list[int], list[int]]:
    """Return where quotations begin and end; kept, because one paragraph is asked about many times."""
    spans = [match.span() for match in pattern.finditer(text)]
    return [begin for begin, _ in spans], [end for _, end in spans]
