"""Word's measures, and what is no measure."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from pipeline.ooxml import units
from pipeline.ooxml.namespaces import W


@pytest.mark.parametrize(
    ("measure", "value", "expected"),
    [
        pytest.param(units.twips_pt, "240", 12, id="twips"),
        pytest.param(units.twips_pt, "-480", -24, id="hanging"),
        pytest.param(units.twips_pt, "2.54cm", 72, id="centimetres"),
        pytest.param(units.twips_pt, "12pt", 12, id="points"),
        pytest.param(units.twips_pt, "1in", 72, id="inches"),
        pytest.param(units.twips_pt, "1pc", 12, id="picas"),
        pytest.param(units.twips_pt, "240.0", 12, id="twips-with-a-point"),
        pytest.param(units.twips_mm, "1440", 25.4, id="twips-in-millimetres"),
        pytest.param(units.half_points_pt, "21", 10.5, id="half-points"),
        pytest.param(units.half_points_pt, "10.5pt", 10.5, id="half-points-with-a-unit"),
        pytest.param(units.eighths_pt, "4", 0.5, id="eighths"),
        pytest.param(units.emu_pt, "12700", 1, id="emu"),
        pytest.param(units.emu_mm, "360000", 10, id="emu-in-millimetres"),
        pytest.param(units.hundredths, "200", 2, id="two-characters"),
        pytest.param(units.integer, "12.0", 12, id="whole-number"),
        pytest.param(units.twips_pt, None, None, id="absent"),
        pytest.param(units.twips_pt, "", None, id="empty"),
        pytest.param(units.twips_pt, "auto", None, id="a-word"),
        pytest.param(units.twips_pt, "50%", None, id="percent-is-no-length"),
        pytest.param(units.twips_pt, "１２", None, id="full-width-digits"),
        pytest.param(units.twips_pt, "9" * 400, None, id="absurd"),
        pytest.param(units.hundredths, "2cm", None, id="characters-have-no-unit"),
        pytest.param(units.integer, "1pt", None, id="a-count-has-no-unit"),
        pytest.param(units.integer, "50%", None, id="percent-is-no-count"),
    ],
)
def test_measures(measure: Callable[[str | None], float | None], value: str | None, expected: float | None) -> None:
    assert measure(value) == (None if expected is None else pytest.approx(expected))


@given(st.text(max_size=12))
def test_nonsense_is_never_an_error(value: str) -> None:
    for measure in (units.twips_pt, units.half_points_pt, units.emu_mm, units.hundredths, units.integer):
        measure(value)
    units.on_off(value)


@given(st.integers(-100_000, 100_000))
def test_twips_come_back_as_they_were(twips: int) -> None:
    points, millimetres = units.twips_pt(str(twips)), units.twips_mm(str(twips))

    assert points is not None
    assert millimetres is not None
    assert units.pt_twips(points) == twips
    assert units.mm_twips(millimetres) == twips


@pytest.mark.parametrize(
    ("value", "expected"),
    [("1", True), ("true", True), ("on", True), ("0", False), ("false", False), ("OFF", False), ("maybe", None), ("", None), (None, True)],
)
def test_on_and_off(value: str | None, expected: bool | None) -> None:
    element = etree.Element(f"{W}b")
    if value is not None:
        element.set(f"{W}val", value)

    assert units.toggle(element) is expected


def test_a_missing_toggle_says_nothing() -> None:
    assert units.toggle(None) is None
