from __future__ import annotations

import pytest

from pipeline.checks.material.picture_wrap import material_picture_wrap
from pipeline.model.correction import SetPicture
from pipeline.model.document import Picture
from tests.looking import Outcome, run_check
from tests.papers import banner, body, heading, line, picture, read, subtitle, title


def looked(*pictures: Picture) -> Outcome:
    lines = (title(), subtitle(), banner(), line("前言：甲"), heading("一、甲"), *(body().but(pictures=(one,)) for one in pictures), body())
    material, document = read(*lines)
    return run_check(material_picture_wrap, material, document=document)


@pytest.mark.parametrize(
    ("one", "codes"),
    [
        pytest.param(picture(), [], id="as-asked"),
        pytest.param(picture(wrap="square_left"), [], id="text-on-one-side"),
        pytest.param(picture(in_table=True), [], id="square-in-a-frame"),
        pytest.param(picture(wrap="inline", anchored=False), ["inline"], id="inline"),
        pytest.param(picture(wrap="topAndBottom"), ["other"], id="above-and-below"),
        pytest.param(picture(wrap="none_behind"), ["other"], id="behind"),
        pytest.param(picture(wrap="tight"), ["tight"], id="tight"),
        pytest.param(picture(wrap="inline", anchored=False, in_table=True), ["in-table"], id="in-a-table"),
    ],
)
def test_text_flows_round_pictures(one: Picture, codes: list[str]) -> None:
    assert looked(one).codes == codes


def test_the_menus_words_are_used() -> None:
    (hit,) = looked(picture(wrap="topAndBottom"), picture(wrap="none_front")).hits

    assert hit.found.zh == "上下型、浮于文字上方"  # type: ignore[union-attr]  # a Text
    assert hit.arguments["pictures"].zh == "第1、2张图片"  # type: ignore[union-attr]  # a Text


def test_a_picture_in_line_is_set_free_and_put_right() -> None:
    """Both rules ask for the very same change, which is made once."""
    (hit,) = looked(picture(wrap="inline", anchored=False)).hits

    assert isinstance(hit.correction, SetPicture)
    assert (hit.correction.wrap, hit.correction.h_align) == ("square", "right")


def test_no_pictures() -> None:
    assert looked().skipped == ["not-applicable"]
