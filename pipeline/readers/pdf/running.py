"""Running heads and feet, page numbers: lines at the edges of pages that belong to no paragraph (rules.md 0.5, pre-running-head)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from pipeline.readers.pdf.lines import Line

_EDGE: Final = 0.13
"""Share of the page's height in which heads and feet stand."""
_OUTER: Final = 0.105
"""Share of the page's height in which a lone number is a page number."""
_LINES: Final = 3
"""Lines looked at, from each edge."""
_NUMBER: Final = re.compile(
    r"[-—–－·•~～\s]*(?:第\s*)?(?:\d{1,4}|[IVXLCivxlc]{1,7}|[Ⅰ-ⅿ]{1,3}|[一二三四五六七八九十]{1,3}(?=\s*页))\s*页?"
    r"(?:\s*[/,，（(]?\s*(?:共|of|第)?\s*\d{1,4}\s*页?[)）]?)?[-—–－·•~～\s]*",
    re.IGNORECASE,
)
_DIGITS: Final = re.compile(r"\d+|\b[IVXLCivxlc]+\b|[Ⅰ-ⅿ]+")


def running_lines(pages: Mapping[int, Sequence[Line]], heights: Mapping[int, float]) -> set[tuple[int, int]]:
    """Return (page, position) of the lines that are heads, feet or page numbers; pages are numbered from 1."""
    seen: dict[tuple[str, str, int], list[tuple[int, int]]] = defaultdict(list)
    numbers: set[tuple[int, int]] = set()
    for page, lines in pages.items():
        for position, edge in _at_edges(lines, heights[page]):
            line = lines[position]
            bare = "".join(line.text.split())
            if _NUMBER.fullmatch(line.text.strip()) and _is_outer(line, edge, heights[page]):
                numbers.add((page, position))
            # Heads stand at one height, whatever page it is.
            seen[edge, _DIGITS.sub("#", bare), round(line.base / 4)].append((page, position))
    repeated = {
        one
        for (_, text, _), places in seen.items()
        if _repeats(places, len(pages), text) and _counts_pages([(page, pages[page][position].text) for page, position in places])
        for one in places
    }
    return repeated | numbers


def _at_edges(lines: Sequence[Line], height: float) -> list[tuple[int, str]]:
    """Return the positions of the outermost lines with their edge."""
    order = sorted(range(len(lines)), key=lambda one: lines[one].base)
    top = [(one, "top") for one in order[:_LINES] if lines[one].base < _EDGE * height]
    bottom = [(one, "bottom") for one in order[::-1][:_LINES] if lines[one].base > (1 - _EDGE) * height]
    return top + bottom


def _is_outer(line: Line, edge: str, height: float) -> bool:
    return line.base < _OUTER * height if edge == "top" else line.base > (1 - _OUTER) * height


def _repeats(places: Sequence[tuple[int, int]], pages: int, text: str) -> bool:
    """The same line stands at the same height on many pages, or on pages that follow each other (odd and even ones differ)."""
    on = sorted({page for page, _ in places})
    if len(on) < 2 or text == "":
        return False
    close = sum(after - before <= 2 for before, after in pairwise(on))
    return len(on) * 3 >= pages or close >= 2


def _counts_pages(lines: Sequence[tuple[int, str]]) -> bool:
    """Every number in the lines is the same on all pages, or goes on with them."""
    numbers = [[int(one) for one in re.findall(r"\d+", text)] for _, text in lines]
    offsets = [[one - page for one in found] for (page, _), found in zip(lines, numbers, strict=True)]
    return all(
        len(set(same)) == 1 or len(set(rising)) == 1
        for same, rising in zip(zip(*numbers, strict=False), zip(*offsets, strict=False), strict=True)
    )
