"""Words that are crossed out: a line drawn through the middle of the characters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from pipeline.readers.pdf.frames import Box
from pipeline.readers.pdf.glyphs import Glyph
from pipeline.readers.pdf.looks import Look

_MIDDLE: Final = (0.12, 0.55)
"""Ems above the base line between which a line crosses characters out; lower ones underline them."""
_NEAR: Final = 1.5
"""Points from a table's edge at which a line rules the table."""
_MOST: Final = 500
"""Lines beyond which they are a drawing."""


def with_strikes(glyphs: list[Glyph], across: Sequence[Box], edges: Iterable[float]) -> list[Glyph]:
    """Return the characters with those struck out that a line crosses; `edges` are the heights at which tables are ruled."""
    ruled = tuple(edges)
    lines = [line for line in across if not any(abs((line[1] + line[3]) / 2 - edge) <= _NEAR for edge in ruled)]
    if not lines or len(lines) > _MOST:
        return glyphs
    struck: dict[Look, Look] = {}
    return [_struck(glyph, struck) if _is_crossed(glyph, lines) else glyph for glyph in glyphs]


def _struck(glyph: Glyph, known: dict[Look, Look]) -> Glyph:
    look = known.setdefault(glyph.look, replace(glyph.look, strike=True))
    return glyph._replace(look=look)


def _is_crossed(glyph: Glyph, lines: Sequence[Box]) -> bool:
    size, middle = glyph.look.size, (glyph.left + glyph.right) / 2
    low, high = glyph.base - _MIDDLE[0] * size, glyph.base - _MIDDLE[1] * size
    return any(line[0] <= middle <= line[2] and high <= (line[1] + line[3]) / 2 <= low for line in lines)
