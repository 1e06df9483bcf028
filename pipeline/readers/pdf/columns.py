"""The body of a page: one column or two, and where its edges are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from pipeline.readers.pdf.glyphs import Glyph
from pipeline.readers.pdf.lines import Line, lines_of
from pipeline.readers.pdf.paragraphs import Column

_FEWEST: Final = 10
"""Rows on both sides of a gutter that make two columns."""
_FILLED: Final = 0.6
"""Share of a column's width that its rows fill on the average: running text, not a table without lines."""
_STEP: Final = 4.0
_CROSSING: Final = 0.12
_WIDE_PAGE: Final = 0.75
"""Share of the page's width that the right edge of running text reaches at least."""
_NEAR: Final = 1.0


class Flow(NamedTuple):
    """Lines that follow each other in one column; `part` is 0 for the whole width, 1 left, 2 right."""

    lines: list[Line]
    part: int


def flows_of(glyphs: Iterable[Glyph], page: int, width: float) -> list[Flow]:
    """Return the lines of a page's body in reading order."""
    body = list(glyphs)
    lines = lines_of(body, page)
    gutter = _gutter(lines, width)
    if gutter is None:
        return [Flow(lines, 0)]
    crossing = [line for line in lines if _crosses(line, gutter)]
    spans = [(line.box[1], line.box[3]) for line in crossing]
    inside = [glyph for glyph in body if not any(top - 1 <= glyph.base <= bottom + 1 for top, bottom in spans)]
    left = lines_of((glyph for glyph in inside if glyph.left < gutter), page)
    right = lines_of((glyph for glyph in inside if glyph.left >= gutter), page)
    flows: list[Flow] = []
    above = 0.0
    for line in [*crossing, None]:
        below = line.base if line is not None else float("inf")
        for part, side in ((1, left), (2, right)):
            flows.append(Flow([one for one in side if above <= one.base < below], part))
        if line is not None:
            flows.append(Flow([line], 0))
            above = below
    return [flow for flow in flows if flow.lines]


def _gutter(lines: Sequence[Line], width: float) -> float | None:
    """Return the middle of the gutter between two columns of running text; None for one column."""
    split = [line for line in lines if "\t" in line.text or line.right < 0.55 * width or line.left > 0.45 * width]
    if len(split) < _FEWEST or len(split) * 4 < 3 * len(lines):
        return None
    best: tuple[int, float] | None = None
    place = 0.35 * width
    while place < 0.65 * width:
        crossing = sum(_crosses(line, place) for line in lines)
        if best is None or crossing < best[0]:
            best = (crossing, place)
        place += _STEP
    if best is None or best[0] > _CROSSING * len(lines):
        return None
    left = [right for line in lines for _, right in _stretches(line) if right <= best[1]]
    right = [start for line in lines for start, _ in _stretches(line) if start > best[1]]
    if len(left) < _FEWEST or len(right) < _FEWEST:
        return None
    edge, other = min(line.left for line in lines), max(line.right for line in lines)
    filled_left = sum(one - edge for one in left) / len(left) / max(best[1] - edge, 1.0)
    filled_right = sum(other - one for one in right) / len(right) / max(other - best[1], 1.0)
    return best[1] if min(filled_left, filled_right) >= _FILLED and _is_running(lines, best[1]) else None


def _is_running(lines: Sequence[Line], gutter: float) -> bool:
    """The stretches left of the gutter mostly end at one edge, as justified or wrapped text does."""
    ends = [right for line in lines for _, right in _stretches(line) if right <= gutter]
    last = max(ends)
    return sum(last - end < 15 for end in ends) * 2 >= len(ends)


def _stretches(line: Line) -> list[tuple[float, float]]:
    """Return where the line's text begins and ends between its tabs."""
    found: list[tuple[float, float]] = []
    for piece in line.pieces:
        if found and piece.left - found[-1][1] < 1.5 * line.size:
            found[-1] = (found[-1][0], piece.right)
        else:
            found.append((piece.left, piece.right))
    return found


def _crosses(line: Line, place: float) -> bool:
    return any(left < place < right for left, right in _stretches(line))


def right_edge(pages: Iterable[Sequence[Line]], width: float) -> float | None:
    """Return where full lines of running text end on pages of this width: the furthest place where several do.

    Where no two lines end alike, what the left margin leaves on the right, too; None for no text.
    """
    edges: list[float] = []
    left = width
    for lines in pages:
        rights = sorted((line.right for line in lines), reverse=True)
        left = min([left, *(line.left for line in lines)])
        size = max((line.size for line in lines), default=10.5)
        edges += [
            right for number, right in enumerate(rights[:-1]) if right - rights[number + 1] < _NEAR * size and right >= _WIDE_PAGE * width
        ][:1]
    if edges:
        return sorted(edges)[len(edges) // 2]
    return width - left if left < width / 2 else None


def column_of(lines: Sequence[Line], flow: Flow, right: float | None) -> Column:
    """Return the column of a flow; `right` is the edge of the whole page's text."""
    if flow.part == 0:
        whole = [line.left for line in lines]
        return Column(min(whole), right)
    return Column(min(line.left for line in flow.lines), max(line.right for line in flow.lines))
