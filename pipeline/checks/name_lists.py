"""Lists of organisations or persons in a sentence (甲、乙、丙。), each item with its place, brackets left whole."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.language.normal import stripped
from pipeline.language.organisations import is_inside_name, split_names
from pipeline.language.persons import names_several
from pipeline.model.values import dataclass

_OPEN, _CLOSE = "（(【[〔", "）)】]〕"
_SEPARATORS = "、，,；;"
_ENDS = "。．.；;，,、"
_BLANKS = re.compile(r"[ \t　]+")


@dataclass(frozen=True, slots=True)
class Item:
    """A name at [start, end) of the sentence."""

    start: int
    end: int
    name: str


def items_of(text: str, start: int, *, organisations: bool) -> tuple[Item, ...]:
    """Return the names from `start` to the end of the sentence; names that only blanks part are set apart where that is sure."""
    end = start + len(text[start:].rstrip(_ENDS))
    found: list[Item] = []
    for first, last in _pieces(text, start, end):
        for inner, outer in _apart(text, first, last, organisations=organisations):
            begin, stop = stripped(text, inner, outer)
            if stop > begin:
                found.append(Item(begin, stop, text[begin:stop]))
    return tuple(found)


def wrong_separators(text: str, items: Sequence[Item]) -> list[tuple[int, int]]:
    """Return the places between two items where something else than one 、 stands."""
    between = [(one.end, other.start) for one, other in pairwise(items)]
    return [(start, end) for start, end in between if text[start:end].strip(" \t　") != "、"]


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    pieces: list[tuple[int, int]] = []
    depth, first = 0, start
    for place in range(start, end):
        sign = text[place]
        if sign in _OPEN:
            depth += 1
        elif sign in _CLOSE:
            depth = max(0, depth - 1)
        elif not depth and sign in _SEPARATORS and not is_inside_name(text, place):
            pieces.append((first, place))
            first = place + 1
    return [*pieces, (first, end)]


def _apart(text: str, start: int, end: int, *, organisations: bool) -> list[tuple[int, int]]:
    """Return the names in one piece: more than one where it is sure that blanks part them."""
    piece = text[start:end]
    if not _BLANKS.search(piece.strip()):
        return [(start, end)]
    if organisations:
        return [(start + first, start + last) for first, last in split_names(piece)] or [(start, end)]
    if not names_several(piece):
        return [(start, end)]
    cuts = [(start + found.start(), start + found.end()) for found in _BLANKS.finditer(piece)]
    return list(zip([start, *(stop for _, stop in cuts)], [*(first for first, _ in cuts), end], strict=True))
