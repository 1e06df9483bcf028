"""Automatic numbers: counts the paragraphs of each list in reading order and words their labels (ECMA-376 Part 1, 17.9)."""

from __future__ import annotations

import re
from typing import Final

from pipeline.model.document import Label
from pipeline.ooxml.symbols import symbol_text
from pipeline.readers.word.number_formats import formatted
from pipeline.readers.word.numbering import Level, Numbering, NumberList

_PLACE: Final = re.compile(r"%([1-9])")
_SYMBOL_FONTS: Final = ("wingdings", "webdings", "symbol")
_MANY: Final = 1_000_000_000


class Counters:
    """The counters of one story: lists made from one w:abstractNum count together (17.9.15)."""

    __slots__ = ("_counts", "_numbering", "_started")

    def __init__(self, numbering: Numbering) -> None:
        self._numbering = numbering
        self._counts: dict[str, dict[int, int]] = {}
        self._started: set[tuple[str, int]] = set()

    def next(self, number_id: str, level_index: int) -> Label | None:
        """Count one paragraph at a level and return its label; None where the file does not define the level."""
        numbers = self._numbering.list(number_id)
        level = None if numbers is None else numbers.levels.get(level_index)
        if numbers is None or level is None:
            return None
        counts = self._counts.setdefault(numbers.abstract, {})
        self._count(numbers, level, counts)
        values = tuple(_value(numbers, index, counts) for index in range(level_index + 1))
        bullet = level.format == "bullet"
        text = _bullet(level) if bullet else _text(level, numbers, counts)
        return Label(text, level_index, number_id, values, bullet, level.suffix)

    def _count(self, numbers: NumberList, level: Level, counts: dict[int, int]) -> None:
        index = level.index
        # A start override begins anew the first time its list is used at that level (17.9.27).
        anew = (numbers.identity, index) not in self._started and index in numbers.starts
        self._started.add((numbers.identity, index))
        counts[index] = level.start if anew or index not in counts else min(counts[index] + 1, _MANY)
        for deeper, other in numbers.levels.items():
            if deeper > index and deeper in counts and _restarts(other, index):
                del counts[deeper]


def _restarts(level: Level, after: int) -> bool:
    """A level starts again after any higher one, or as w:lvlRestart says: 0 never, n after level n or higher (17.9.10)."""
    if level.restart is None:
        return True
    return level.restart > 0 and after < level.restart


def _value(numbers: NumberList, index: int, counts: dict[int, int]) -> int:
    """A level above that was not used yet counts as its start."""
    if index in counts:
        return counts[index]
    level = numbers.levels.get(index)
    return 1 if level is None else level.start


def _text(level: Level, numbers: NumberList, counts: dict[int, int]) -> str:
    def number(place: re.Match[str]) -> str:
        index = int(place[1]) - 1
        other = numbers.levels.get(index)
        if index > level.index or other is None:
            return ""
        # w:isLgl shows the levels above in Arabic digits (17.9.4).
        style = "decimal" if level.legal and other.format not in ("none", "bullet") else other.format
        return formatted(_value(numbers, index, counts), style)

    return _PLACE.sub(number, level.text)


def _bullet(level: Level) -> str:
    if level.font is None or not level.font.lower().startswith(_SYMBOL_FONTS):
        return level.text
    return "".join(symbol_text(level.font, f"{ord(character):04X}") for character in level.text)
