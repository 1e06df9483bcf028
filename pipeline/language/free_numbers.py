"""Numbers of standards whose shape their publishers choose: enterprises (Q/320282 ABC001—2021, Q/ABC 0001S—2021) and foreign bodies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.language.normal import fold, stripped
from pipeline.language.patterns import pattern
from pipeline.model.values import dataclass

_PARTED = pattern(r"[、,;\n]|(?<=\d{4})\s+(?=Q\s?/)")
_OWN = pattern(r"Q\s?/\s?(?=[^\s])[^/]*\d[^/]*")
_YEAR = pattern(r"(?P<dash>\s*-{1,2}\s*)(?P<year>(?:19|20)\d{2})(?!\d)")
_FOREIGN = pattern(
    r"(?:EN|BS|DIN|ASTM|JIS|ANSI|UL|NF|IEEE|KS|GOST|ETSI|CEN|SAE|AATCC|CSA|AS/NZS|FDA|FCC|CODEX|OIML|VDE)(?![A-Z]).*\d", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class FreeNumber:
    """Such a number at [start, end) of a text; `dash` is the place of the sign before its year, None for one without a year."""

    start: int
    end: int
    foreign: bool
    dash: tuple[int, int] | None = None


def free_numbers(text: str) -> tuple[FreeNumber, ...]:
    """Return the numbers of enterprise and foreign standards in a list of numbers, in order."""
    return tuple(_found(text, fold(text).upper()))


def _found(text: str, folded: str) -> Iterator[FreeNumber]:
    start = 0
    for end in [*(match.start() for match in _PARTED.finditer(folded)), len(folded)]:
        first, last = stripped(folded, start, end)
        while first < last and folded[first] in "、,;":
            first, last = stripped(folded, first + 1, last)
        start = end
        part = folded[first:last]
        own = _OWN.search(part)
        if own is not None:
            year = _YEAR.search(part, own.start())
            dash = None if year is None else (first + year.start("dash"), first + year.end("dash"))
            yield FreeNumber(first + own.start(), last if year is None else first + year.end(), foreign=False, dash=dash)
        elif _FOREIGN.match(part):
            yield FreeNumber(first, last, foreign=True)
