"""Drawn tick boxes are read as typed ones."""

from __future__ import annotations

from pipeline.readers.pdf.glyphs import Glyph
from pipeline.readers.pdf.looks import Look
from pipeline.readers.pdf.ticks import with_drawn_boxes

SQUARE = (100.0, 200.0, 110.0, 210.0)


def glyph(text: str, left: float) -> Glyph:
    return Glyph(text, left, 199, left + 10, 211, 209, Look("F", 10))


def words(glyphs: list[Glyph]) -> str:
    return "".join(one.text for one in sorted(glyphs, key=lambda one: one.left))


def test_empty_and_ticked_square() -> None:
    far = (150.0, 200.0, 160.0, 210.0)
    found = with_drawn_boxes([glyph("是", 90), glyph("否", 140)], [SQUARE, far], [(152, 198, 163, 208)])

    assert words(found) == "是☐否☑"
    assert [one.typed for one in found] == [True, True, False, False]


def test_square_drawn_twice_is_one_box() -> None:
    assert words(with_drawn_boxes([], [SQUARE, (100.5, 200.5, 109.5, 209.5)], [])) == "☐"


def test_tick_typed_over_a_square() -> None:
    assert words(with_drawn_boxes([glyph("√", 100), glyph("是", 115)], [SQUARE], [])) == "☑是"


def test_square_round_another_sign_is_a_frame() -> None:
    assert words(with_drawn_boxes([glyph("甲", 100)], [SQUARE], [])) == "甲"


def test_stroke_over_a_typed_box() -> None:
    assert words(with_drawn_boxes([glyph("□", 100), glyph("□", 140)], [], [(101, 198, 112, 209)])) == "☑□"


def test_nothing_drawn() -> None:
    glyphs = [glyph("□", 100)]

    assert with_drawn_boxes(glyphs, [], []) is glyphs
