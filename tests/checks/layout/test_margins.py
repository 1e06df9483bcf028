from dataclasses import replace
from typing import Any

import pytest

from pipeline.checks.layout.margins import layout_margins
from pipeline.model.address import Address
from pipeline.model.correction import SetSection
from pipeline.model.document import Section
from tests.looking import run_check
from tests.standards_text import GOOD_PAGE, PART, Line, document

ASKED = {"top": 34, "bottom": 20, "left": 25, "right": 20}
MILLIMETRE = 57 * 25.4 / 1440
TWIP = 25.4 / 1440


def codes(*sections: Section, **settings: Any) -> list[str]:
    return run_check(layout_margins, document("甲", sections=sections), {**ASKED, **settings}).codes


@pytest.mark.parametrize(
    ("change", "found"),
    [
        pytest.param({}, [], id="exactly as asked"),
        pytest.param({"top_mm": 34 + MILLIMETRE}, [], id="57 twips more"),
        pytest.param({"top_mm": 34 - MILLIMETRE}, [], id="57 twips less"),
        pytest.param({"top_mm": 34 + MILLIMETRE + TWIP}, ["off"], id="58 twips more"),
        pytest.param({"right_mm": 25.4, "bottom_mm": 25.4}, ["off"], id="two sides, one finding"),
        pytest.param({"left_mm": 25.0, "gutter_mm": 0.0}, [], id="no gutter, all in the margin"),
        pytest.param({"left_mm": 25.0, "gutter_mm": None}, [], id="gutter not said"),
        pytest.param({"left_mm": 25.0}, ["off"], id="gutter on top of a full margin"),
    ],
)
def test_portrait(change: dict[str, float | None], found: list[str]) -> None:
    assert codes(replace(GOOD_PAGE, **change)) == found  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("margins", "found"),
    [
        pytest.param((34, 20, 25, 20), [], id="kept"),
        pytest.param((25, 20, 20, 34), [], id="turned to the left"),
        pytest.param((20, 25, 34, 20), [], id="turned to the right"),
        pytest.param((30, 30, 30, 30), ["off"], id="neither"),
    ],
)
def test_landscape(margins: tuple[float, float, float, float], found: list[str]) -> None:
    """A landscape page turns its margins with the sheet."""
    top, bottom, left, right = margins
    page = replace(GOOD_PAGE, landscape=True, top_mm=top, bottom_mm=bottom, left_mm=left, right_mm=right, gutter_mm=0.0)

    assert codes(page) == found


def test_portrait_does_not_turn() -> None:
    page = replace(GOOD_PAGE, top_mm=25.0, bottom_mm=20.0, left_mm=20.0, right_mm=34.0, gutter_mm=0.0)

    assert codes(page) == ["off"]


def test_only_the_sides_asked_for() -> None:
    """A call that prescribes three sides says nothing of the fourth."""
    document_ = document("甲", sections=(replace(GOOD_PAGE, right_mm=99.0),))

    assert run_check(layout_margins, document_, {"top": 34, "left": 25}).codes == []
    assert run_check(layout_margins, document_, {"right": 20, "tolerance": 80}).codes == []


def test_correction_sets_the_wrong_sides_and_keeps_the_gutter() -> None:
    page = replace(GOOD_PAGE, left_mm=30.0, top_mm=25.4)

    (hit,) = run_check(layout_margins, document("甲", sections=(page,)), ASKED).hits

    assert hit.correction == SetSection(page.address, top_mm=34.0, left_mm=20.0)
    assert (hit.found, hit.expected, hit.at) == ("25.4/20/35/20", "34/20/25/20", page.address)


def test_correction_of_a_gutter_wider_than_the_margin() -> None:
    page = replace(GOOD_PAGE, gutter_mm=40.0)

    (hit,) = run_check(layout_margins, document("甲", sections=(page,)), ASKED).hits

    assert hit.correction == SetSection(page.address, left_mm=0.0, gutter_mm=25.0)


def test_unknown_margins_are_skipped() -> None:
    outcome = run_check(layout_margins, document("甲", sections=(replace(GOOD_PAGE, top_mm=None),)), ASKED)

    assert (outcome.codes, outcome.skipped) == ([], ["unknown"])


@pytest.mark.parametrize(
    ("first", "skipped", "found"),
    [
        pytest.param(("团 体 标 准", "样品规范"), ["not-applicable"], [], id="a cover"),
        pytest.param(("团 体 标 准", "前　言"), [], ["off"], id="cover and foreword in one section"),
        pytest.param(("样品规范",), [], ["off"], id="no cover"),
    ],
)
def test_cover(first: tuple[str, ...], skipped: list[str], found: list[str]) -> None:
    """A cover has its own margins; the sections of the text have not."""
    cover = replace(GOOD_PAGE, top_mm=10.0)
    body = replace(GOOD_PAGE, index=1, address=Address(PART, (0, 998)))
    read = document(*first, Line("1　范围", section=1), sections=(cover, body))

    outcome = run_check(layout_margins, read, {**ASKED, "cover": "团体标准", "beyond-cover": "前言"})

    assert (outcome.skipped, outcome.codes) == (skipped, found)


def test_a_single_section_is_no_cover() -> None:
    read = document("团体标准", sections=(replace(GOOD_PAGE, top_mm=10.0),))

    assert run_check(layout_margins, read, {**ASKED, "cover": "团体标准"}).codes == ["off"]


@pytest.mark.parametrize(("unit", "found", "word"), [("mm", "25.4/20/20/20", "毫米"), ("cm", "2.54/2/2/2", "厘米")])
def test_the_message_counts_as_the_rule_does(unit: str, found: str, word: str) -> None:
    page = replace(GOOD_PAGE, top_mm=25.4, bottom_mm=20.0, left_mm=20.0, right_mm=20.0, gutter_mm=0.0)
    (hit,) = run_check(layout_margins, document("甲", sections=(page,)), {"top": 20, "unit": unit}).hits

    assert hit.found == found
    assert hit.arguments["unit"].zh == word  # type: ignore[union-attr]  # a Text
