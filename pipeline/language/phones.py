"""Telephone numbers as people write them; only a wrong number of digits makes one wrong (rules.md 0.7 prop-phone)."""

from __future__ import annotations

import re
from typing import Literal

from pipeline.language.normal import fold
from pipeline.language.patterns import pattern
from pipeline.model.values import dataclass

PhoneKind = Literal["mobile", "landline", "service", "foreign", "wrong"]

_NAMES = pattern(r"[(\[](?![\d\s+-]*[)\]])[^()\[\]]*[)\]]")
_SEPARATORS = pattern(r"[、,;/\n|]|(?<=\d)\s*(?:或|和|及|以及)\s*(?=[\d+(])")
_NUMBER = pattern(r"\+?\(?\d[\d\s()\-.]*\d(?:\s*(?:转|分机|ext\.?|x|\*|#)\s*\d{1,6})?|\d", re.IGNORECASE)
_EXTENSION = pattern(r"\s*(?:转|分机|ext\.?|x|\*|#)\s*(\d{1,6})$", re.IGNORECASE)
_DASHED_EXTENSION = pattern(r"^(?P<number>.*\d)\s*-\s*\d{1,6}$")

_SHORTEST = 5
"""Fewer digits are a floor or a room, no attempt at a number."""


@dataclass(frozen=True, slots=True)
class Phone:
    """One number at [start, end) of a text; `digits` without blanks, dashes, country code and extension."""

    start: int
    end: int
    digits: str
    kind: PhoneKind

    @property
    def right(self) -> bool:
        """The number has as many digits as a number of its kind has."""
        return self.kind != "wrong"


def _kind(digits: str) -> PhoneKind:
    """Return what a bare run of digits can be, by its length and beginning."""
    length = len(digits)
    if re.fullmatch(r"1\d{10}|01[3-9]\d{9}", digits):
        return "mobile"
    if digits[:3] in ("400", "800") and length == 10:
        return "service"
    if digits[:2] in ("95", "96", "12") and length in (5, 6):
        return "service"
    if digits.startswith("0"):
        short_area = re.match(r"01|02", digits) is not None
        return "landline" if length in ((11,) if short_area else (11, 12)) else "wrong"
    return "landline" if length in (7, 8) and digits[0] != "1" else "wrong"


def _judge(text: str) -> tuple[str, PhoneKind]:
    """Return the digits of one written number and its kind."""
    bare = _EXTENSION.sub("", text)
    if foreign := re.match(r"^\s*(?:\+|00)\s*(?!86)(\d{1,3})[\s-]", bare):
        digits = re.sub(r"\D", "", bare)
        return digits, "foreign" if 7 <= len(digits) - len(foreign[1]) <= 14 else "wrong"
    country = re.match(r"^\s*\(?\s*(?:\+|00)\s*86\s*\)?\s*-?|^\s*86(?=[\s-]*1\d{10}$)|^\s*86\s*-", bare)
    digits = re.sub(r"\D", "", bare[country.end() :] if country else bare)
    kind = _kind(digits) if digits else "wrong"
    if kind == "wrong" and country and not digits.startswith(("0", "1")):
        kind = _kind("0" + digits)
    if kind == "wrong" and (dashed := _DASHED_EXTENSION.match(bare)):
        shorter, shorter_kind = _judge(dashed["number"])
        if shorter_kind in ("landline", "service"):
            return shorter, shorter_kind
    return digits, kind


def _apart(text: str) -> list[tuple[int, int]] | None:
    """Return the numbers of a stretch that only blanks part, when each of them is right; None otherwise."""
    pieces = [match.span() for match in re.finditer(r"\S+", text)]
    if len(pieces) < 2:
        return None
    parted: list[tuple[int, int]] = []
    begin = 0
    while begin < len(pieces):
        for last in range(begin, len(pieces)):
            if _judge(text[pieces[begin][0] : pieces[last][1]])[1] != "wrong":
                parted.append((pieces[begin][0], pieces[last][1]))
                begin = last + 1
                break
        else:
            return None
    return parted


def find_phones(text: str) -> tuple[Phone, ...]:
    """Return every number of `text` in order; names in brackets and words beside the numbers are passed over.

    A stretch of digits that is no number by its length has the kind "wrong".
    """
    folded = _NAMES.sub(lambda name: "、" * len(name[0]), fold(text))
    found: list[Phone] = []
    place = 0
    for chunk in (*_SEPARATORS.finditer(folded), None):
        stop = chunk.start() if chunk else len(folded)
        for match in _NUMBER.finditer(folded, place, stop):
            found.extend(_numbers(folded, *match.span()))
        place = chunk.end() if chunk else stop
    return tuple(found)


def _numbers(folded: str, start: int, end: int) -> list[Phone]:
    digits, kind = _judge(folded[start:end])
    if kind == "wrong" and (parted := _apart(folded[start:end])):
        return [Phone(start + first, start + last, *_judge(folded[start + first : start + last])) for first, last in parted]
    return [Phone(start, end, digits, kind)] if len(digits) >= _SHORTEST else []
