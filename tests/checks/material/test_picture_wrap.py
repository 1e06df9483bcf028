"""Text flows round the pictures of a material."""

from __future__ import annotations

import pytest

from pipeline.checks.material.picture_wrap import material_picture_wrap
from pipeline.model.correction import SetPicture, Together
from pipeline.model.text import Text
from tests.checks.material.pictured import INLINE, Values, at, pictured
from tests.looking import Outcome, run_check


def looked(*pictures: Values) -> Outcome:
    """Return what the rule says of a material with these pictures."""
    one, read = pictured(*pictures)
    return run_check(material_picture_wrap, one, document=read)


def test_no_picture() -> None:
    outcome = looked()

    assert (outcome.codes, outcome.passed, outcome.skipped) == ([], 0, ["not-applicable"])


def test_pictures_without_text_have_nothing_to_stand_beside() -> None:
    one, read = pictured({**INLINE}, lines=(("blank", ""),))

    assert run_check(material_picture_wrap, one, document=read).skipped == ["not-applicable"]


@pytest.mark.parametrize("wrap", ["square", "square_left", "square_right", "square_largest"])
def test_square(wrap: str) -> None:
    outcome = looked({"wrap": wrap})

    assert (outcome.codes, outcome.passed) == ([], 1)


@pytest.mark.parametrize(
    ("wrap", "code", "name"),
    [
        ("inline", "inline", "嵌入型"),
        ("tight", "tight", "紧密型"),
        ("topAndBottom", "other", "上下型"),
        ("none_front", "other", "浮于文字上方"),
        ("none_behind", "other", "衬于文字下方"),
    ],
)
def test_other_wraps(wrap: str, code: str, name: str) -> None:
    (hit,) = looked({"wrap": wrap}).hits

    assert (hit.code, hit.at) == (code, at(1))
    assert isinstance(hit.found, Text)
    assert hit.found.zh == name
    assert hit.expected == Text("四周型", "square")
    assert isinstance(hit.correction, SetPicture)
    assert (hit.correction.address, hit.correction.wrap) == (at(1), "square")


def test_a_picture_at_the_right_keeps_its_place() -> None:
    (hit,) = looked({"wrap": "tight"}).hits

    assert hit.correction == SetPicture(at(1), wrap="square")


def test_a_picture_in_line_goes_to_the_right_too() -> None:
    (hit,) = looked(INLINE).hits

    assert hit.correction == SetPicture(at(1), wrap="square", h_align="right", h_relative="margin")


def test_one_finding_for_each_way() -> None:
    outcome = looked(INLINE, {"wrap": "tight"}, {}, INLINE, {"wrap": "topAndBottom"}, {"wrap": "none_front"}, {"wrap": "topAndBottom"})

    assert outcome.codes == ["inline", "other", "tight"]
    assert outcome.passed == 1
    inline, other, _ = outcome.hits
    assert inline.arguments == {"pictures": Text("第1、4张图片", "pictures 1, 4")}
    assert isinstance(inline.correction, Together)
    assert len(inline.correction.corrections) == 2
    assert other.found == Text("上下型、浮于文字上方", "top and bottom, in front of text")
    assert other.at == at(5)


def test_a_picture_in_a_table_cannot_be_mended() -> None:
    (hit,) = looked({**INLINE, "in_table": True}).hits

    assert (hit.code, hit.correction) == ("in-table", None)


def test_a_square_picture_in_a_table_is_right() -> None:
    assert looked({"in_table": True}).passed == 1
