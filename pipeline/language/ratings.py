"""Ratings of one to five as people give them: ★★★★☆, ⭐⭐⭐⭐, 4星, 五星, 5分; ☆☆☆☆☆ is a question not answered."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from pipeline.language.normal import fold
from pipeline.language.patterns import pattern
from pipeline.language.ticks import MARKS
from pipeline.model.values import dataclass

FULL: Final = "★⭐✭✮✯⭑🌟"
HOLLOW: Final = "☆✩✰⚝"
STARS: Final = FULL + HOLLOW
_OF: Final = 5
_SIGNS = pattern(rf"[{STARS}{MARKS}](?:[\s\u3000\ufe0f]*[{STARS}{MARKS}])*\ufe0f?")
_HAN = dict(zip("零一二三四五六七八九十", range(11), strict=True))
_WORDS = pattern(rf"(?<![\d.])(?P<digits>\d{{1,3}})(?!\.?\d)\s*(?:/\s*5)?\s*(?:颗?星级?|分)?|(?P<han>[{''.join(_HAN)}])\s*(?:颗?星级?|分)")
_EDGES: Final = " \t\n\u3000\u00a0：:；;，,。、_"
_AROUND: Final = _EDGES + "()（）"
_LIST_NUMBER = pattern(r"[；;。\s]*(?:\(?\d{1,2}[.、)]|[（(]\d{1,2}[)）])?\s*$")
"""What stands behind an answer where the next question's number follows on the same line."""


@dataclass(frozen=True, slots=True)
class Rating:
    """An answer at [start, end) of a text; `stars` is None where nobody can tell how many are meant."""

    start: int
    end: int
    stars: int | None


def find_rating(text: str) -> Rating | None:
    """Return the rating given in the answer to one question; None where nothing but the five hollow stars of the form stands there."""
    start, end = _answer(text)
    answer = text[start:end]
    signs = _SIGNS.search(answer)
    rest = answer if signs is None else answer[: signs.start()] + "\n" + answer[signs.end() :]
    told = _told(rest)
    if signs is None or _is_blank(signs.group()):
        return Rating(start, end, told) if rest.strip(_AROUND) else None
    counted = _counted(signs.group())
    agreed = counted if told in (None, counted) else told if counted is None else None
    return Rating(start, end, agreed)


def _answer(text: str) -> tuple[int, int]:
    """Return the stretch without what stands around an answer, the next question's number too."""
    number = _LIST_NUMBER.search(text)
    end = len(text[: number.start() if number else None].rstrip(_EDGES))
    return min(end, len(text) - len(text.lstrip(_EDGES))), end


def _is_blank(signs: str) -> bool:
    """The signs are the five hollow stars that the form prints."""
    stars = [sign for sign in signs if sign in STARS or sign in MARKS]
    return len(stars) == _OF and all(sign in HOLLOW for sign in stars)


def _counted(signs: str) -> int | None:
    """Return how many stars are filled in; a single tick among five signs marks the star it stands on."""
    stars = [sign for sign in signs if sign in STARS or sign in MARKS]
    ticks = [place for place, sign in enumerate(stars, 1) if sign in MARKS]
    if len(ticks) == 1 and not any(sign in FULL for sign in stars):
        return ticks[0] if len(stars) == _OF else None
    filled = [sign not in HOLLOW for sign in stars]
    in_a_row = all(early or not late for early, late in pairwise(filled))
    return sum(filled) if any(filled) and in_a_row else None


def _told(text: str) -> int | None:
    """Return the number that the words give; None where they give none, or more than one."""
    found = {int(match["digits"]) if match["digits"] else _HAN[match["han"]] for match in _WORDS.finditer(fold(text))}
    return found.pop() if len(found) == 1 else None
