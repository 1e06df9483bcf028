"""Tables in plain text: neighbouring lines whose cells are parted by tabs or by upright lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

_RULE = re.compile(r"\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?\s*)?")
_FEWEST_LINES = 2
_FEWEST_TABS = 2
"""One tab stands before the page of an entry of the 目次."""


class Piece(NamedTuple):
    """A cell's text and where it begins in its line."""

    start: int
    text: str


class Grid(NamedTuple):
    """Lines first … last (exclusive) are a table; a row for each line but those that only rule it off."""

    first: int
    last: int
    rows: tuple[tuple[int, tuple[Piece, ...]], ...]
    """(line, cells)."""


def find_grids(lines: Sequence[str]) -> list[Grid]:
    """Return the tables among the lines."""
    grids: list[Grid] = []
    first = 0
    while first < len(lines):
        sign = _sign(lines[first])
        last = first
        while sign is not None and last < len(lines) and _sign(lines[last]) == sign:
            last += 1
        if sign is not None and last - first >= _FEWEST_LINES:
            rows = [(number, _cells(lines[number], sign)) for number in range(first, last) if not _RULE.fullmatch(lines[number].strip())]
            grids.append(Grid(first, last, tuple(rows)))
        first = max(last, first + 1)
    return grids


def _sign(line: str) -> str | None:
    """Return what parts the cells of the line; None for a line of no table."""
    if line.count("\t") >= _FEWEST_TABS:
        return "\t"
    bare = line.strip()
    return "|" if len(bare) > 2 and bare[0] == bare[-1] == "|" else None


def _cells(line: str, sign: str) -> tuple[Piece, ...]:
    start = 0
    if sign == "|":
        start = line.index("|") + 1
        line = line.rstrip()[:-1]
    pieces = []
    for text in line[start:].split(sign):
        pieces.append(Piece(start + len(text) - len(text.lstrip()), text.strip()))
        start += len(text) + 1
    return tuple(pieces)
