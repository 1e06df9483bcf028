"""Tick boxes that are drawn instead of typed: squares with or without a tick in them become signs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pipeline.language.ticks import BOXES_EMPTY, MARKS
from pipeline.readers.pdf.fields import drawn_box
from pipeline.readers.pdf.frames import Box
from pipeline.readers.pdf.glyphs import Glyph

_CROSSES: Final = frozenset("xX×✗✘vV") | frozenset(MARKS)


def with_drawn_boxes(glyphs: list[Glyph], squares: Sequence[Box], strokes: Sequence[Box]) -> list[Glyph]:
    """Return the characters with a ☐ or ☑ for each drawn square, and typed empty boxes ticked that a stroke stands in.

    A tick typed over a drawn square is part of it; a square round another sign is a frame and no box.
    """
    if not squares and not strokes:
        return glyphs
    boxes: list[Glyph] = []
    gone: set[int] = set()
    for square in _distinct(squares):
        inside = [number for number, glyph in enumerate(glyphs) if not glyph.text.isspace() and _holds(square, glyph)]
        if any(glyphs[number].text not in _CROSSES for number in inside):
            continue
        gone.update(inside)
        boxes.append(drawn_box(square, checked=bool(inside) or any(_meets(square, stroke) for stroke in strokes)))
    kept = [_ticked(glyph, strokes) for number, glyph in enumerate(glyphs) if number not in gone]
    return kept + boxes


def _ticked(glyph: Glyph, strokes: Sequence[Box]) -> Glyph:
    if glyph.text in BOXES_EMPTY and any(_meets((glyph.left, glyph.top, glyph.right, glyph.bottom), stroke) for stroke in strokes):
        return glyph._replace(text="☑", typed=False)
    return glyph


def _distinct(squares: Sequence[Box]) -> list[Box]:
    """Return squares without those drawn twice, fill and edge."""
    kept: list[Box] = []
    for square in squares:
        if not any(all(abs(one - other) < 2.5 for one, other in zip(square, before, strict=True)) for before in kept[-50:]):
            kept.append(square)
    return kept


def _holds(square: Box, glyph: Glyph) -> bool:
    """The middle of the sign is in the square."""
    x, y = (glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2
    return square[0] <= x <= square[2] and square[1] <= y <= square[3]


def _meets(square: Box, stroke: Box) -> bool:
    """The middle of the stroke is in the square or nearly so: ticks stand out over the edge."""
    x, y = (stroke[0] + stroke[2]) / 2, (stroke[1] + stroke[3]) / 2
    return square[0] - 2 <= x <= square[2] + 4 and square[1] - 4 <= y <= square[3] + 2
