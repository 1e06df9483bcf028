"""Pictures of a material stand at the right of the text."""

from __future__ import annotations

import pytest

from pipeline.checks.material.picture_right import material_picture_right
from pipeline.model.correction import SetPicture, Together
from pipeline.model.document import Align
from pipeline.model.text import Text
from tests.checks.material.pictured import INLINE, Values, at, pictured
from tests.looking import Outcome, run_check


def looked(*pictures: Values, align: Align | None = None, section: Values | None = None) -> Outcome:
    """Return what the rule says of a material with these pictures in lines of this alignment; the text ends at 190 mm."""
    one, read = pictured(*pictures, align=align, section=section)
    return run_check(material_picture_right, one, document=read)


def moved(offset: float, relative: str | None = "margin") -> Values:
    """Return a picture 50 mm wide that begins so many millimetres from what it is placed by."""
    return {"h_align": None, "h_offset_mm": offset, "h_relative": relative, "width_mm": 50.0}


def test_no_picture() -> None:
    outcome = looked()

    assert (outcome.codes, outcome.passed, outcome.skipped) == ([], 0, ["not-applicable"])


def test_pictures_without_text_have_nothing_to_stand_beside() -> None:
    one, read = pictured({**INLINE}, lines=(("blank", ""),))

    assert run_check(material_picture_right, one, document=read).skipped == ["not-applicable"]


@pytest.mark.parametrize("relative", ["margin", "column", "text", None])
def test_aligned_at_the_right(relative: str | None) -> None:
    outcome = looked({"h_relative": relative})

    assert (outcome.codes, outcome.passed) == ([], 1)


@pytest.mark.parametrize("align", ["left", "center", "inside"])
def test_aligned_elsewhere(align: str) -> None:
    (hit,) = looked({"h_align": align}).hits

    assert (hit.code, hit.at) == ("off", at(1))
    assert hit.correction == SetPicture(at(1), h_align="right", h_relative="margin")


@pytest.mark.parametrize(
    ("offset", "codes"),
    [(0.0, ["off"]), (114.9, ["off"]), (115.0, []), (120.0, []), (125.0, []), (150.0, [])],
)
def test_moved(offset: float, codes: list[str]) -> None:
    outcome = looked(moved(offset))

    assert outcome.codes == codes
    assert outcome.passed == (0 if codes else 1)


@pytest.mark.parametrize(("offset", "codes"), [(134.9, ["off"]), (135.0, [])])
def test_moved_from_the_edge_of_the_paper(offset: float, codes: list[str]) -> None:
    assert looked(moved(offset, "page")).codes == codes


@pytest.mark.parametrize(
    ("align", "codes"), [("right", []), ("left", ["inline"]), ("center", ["inline"]), ("both", ["inline"]), (None, ["inline"])]
)
def test_in_line_with_the_text(align: Align | None, codes: list[str]) -> None:
    assert looked(INLINE, align=align).codes == codes


def test_a_picture_in_line_is_put_at_the_right_with_text_round_it() -> None:
    (hit,) = looked(INLINE).hits

    assert hit.correction == SetPicture(at(1), wrap="square", h_align="right", h_relative="margin")


def test_one_finding_for_each_way() -> None:
    outcome = looked(INLINE, {"h_align": "left"}, {}, INLINE)

    assert (outcome.codes, outcome.passed) == (["inline", "off"], 1)
    inline, off = outcome.hits
    assert inline.arguments == {"pictures": Text("第1、4张图片", "pictures 1, 4")}
    assert isinstance(inline.correction, Together)
    assert [one.address for one in inline.correction.corrections if isinstance(one, SetPicture)] == [at(1), at(4)]
    assert off.arguments == {"pictures": Text("第2张图片", "picture 2")}


@pytest.mark.parametrize("values", [{"h_align": None}, {**moved(120.0), "width_mm": None}, moved(120.0, "character")])
def test_nobody_knows_where_it_stands(values: Values) -> None:
    assert looked(values).skipped == ["unknown"]


def test_columns_leave_the_alignment_to_tell() -> None:
    section = {"columns": 2}

    assert looked({}, section=section).codes == []
    assert looked({"h_align": "left"}, section=section).codes == ["off"]
    assert looked(moved(120.0), section=section).skipped == ["unknown"]


def test_a_picture_in_a_table_is_let_be() -> None:
    outcome = looked({**INLINE, "in_table": True})

    assert (outcome.codes, outcome.skipped) == ([], ["not-applicable"])
