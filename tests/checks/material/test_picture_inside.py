"""Pictures of a material stay inside the margins."""

from __future__ import annotations

import pytest

from pipeline.checks.material.picture_inside import material_picture_inside
from pipeline.model.text import Text
from tests.checks.material.pictured import INLINE, Values, at, pictured
from tests.looking import Outcome, run_check

SETTINGS = {"tolerance": 2}


def looked(*pictures: Values, settings: dict[str, int] = SETTINGS, section: Values | None = None) -> Outcome:
    """Return what the rule says of a material with these pictures; the text is 170 mm wide, from 20 to 190."""
    one, read = pictured(*pictures, section=section)
    return run_check(material_picture_inside, one, settings, document=read)


def moved(offset: float, relative: str | None = "margin", width: float = 50.0) -> Values:
    """Return a picture that begins so many millimetres from what it is placed by."""
    return {"h_align": None, "h_offset_mm": offset, "h_relative": relative, "width_mm": width}


def test_no_picture() -> None:
    outcome = looked()

    assert (outcome.codes, outcome.passed, outcome.skipped) == ([], 0, ["not-applicable"])


@pytest.mark.parametrize(("width", "codes"), [(55.0, []), (170.0, []), (172.0, []), (172.1, ["outside"])])
def test_a_picture_in_line(width: float, codes: list[str]) -> None:
    outcome = looked({**INLINE, "width_mm": width})

    assert outcome.codes == codes
    assert outcome.passed == (0 if codes else 1)


@pytest.mark.parametrize(
    ("placing", "codes"),
    [
        (moved(120.0), []),
        (moved(122.0), []),
        (moved(122.1), ["outside"]),
        (moved(-2.0), []),
        (moved(-2.1), ["outside"]),
        (moved(18.0, "page"), []),
        (moved(17.9, "page"), ["outside"]),
        (moved(142.0, "page"), []),
        (moved(142.1, "page"), ["outside"]),
        (moved(17.0, "leftMargin"), ["outside"]),
        (moved(0.0, "rightMargin"), ["outside"]),
        (moved(122.0, "column"), []),
    ],
)
def test_a_picture_that_was_moved(placing: Values, codes: list[str]) -> None:
    assert looked(placing).codes == codes


@pytest.mark.parametrize("align", ["left", "right", "center"])
@pytest.mark.parametrize(("width", "codes"), [(172.0, []), (174.1, ["outside"])])
def test_a_picture_that_is_aligned(align: str, width: float, codes: list[str]) -> None:
    assert looked({"h_align": align, "width_mm": width}).codes == codes


def test_right_of_the_page_is_beyond_the_margin() -> None:
    assert looked({"h_relative": "page"}).codes == ["outside"]


def test_without_a_tolerance_of_its_own_two_millimetres_are_let_be() -> None:
    assert looked(moved(122.0), settings={}).codes == []
    assert looked(moved(120.1), settings={"tolerance": 0}).codes == ["outside"]


def test_the_gutter_belongs_to_the_margin() -> None:
    assert looked(moved(12.0, "page"), section={"gutter_mm": 10.0}).codes == ["outside"]
    assert looked({**INLINE, "width_mm": 170.0}, section={"gutter_mm": 10.0}).codes == ["outside"]


def test_several_pictures_are_one_finding() -> None:
    (hit,) = looked(moved(130.0), {}, moved(-9.0)).hits

    assert hit.at == at(1)
    assert hit.arguments == {"pictures": Text("第1、3张图片", "pictures 1, 3")}
    assert hit.correction is None


@pytest.mark.parametrize("values", [{"width_mm": None}, {"h_align": None}, moved(130.0, "character")])
def test_nobody_knows_where_it_stands(values: Values) -> None:
    assert looked(values).skipped == ["unknown"]


@pytest.mark.parametrize("section", [{"columns": 2}, {"page_width_mm": None}, {"right_mm": None}])
def test_nobody_knows_where_the_text_stands(section: Values) -> None:
    assert looked(moved(130.0), section=section).skipped == ["unknown"]


def test_a_picture_in_a_table_is_let_be() -> None:
    outcome = looked({**moved(150.0), "in_table": True})

    assert (outcome.codes, outcome.skipped) == ([], ["not-applicable"])
