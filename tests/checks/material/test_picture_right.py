from __future__ import annotations

import pytest

from pipeline.checks.material.picture_right import material_picture_right
from pipeline.model.correction import Together
from pipeline.model.document import Picture
from tests.looking import Outcome, run_check
from tests.papers import banner, body, heading, line, picture, read, subtitle, title


def looked(*pictures: Picture) -> Outcome:
    lines = (title(), subtitle(), banner(), line("前言：甲"), heading("一、甲"), *(body().but(pictures=(one,)) for one in pictures), body())
    material, document = read(*lines)
    return run_check(material_picture_right, material, document=document)


@pytest.mark.parametrize(
    ("one", "codes"),
    [
        pytest.param(picture(), [], id="as-asked"),
        pytest.param(picture(h_align="center"), ["off"], id="centre"),
        pytest.param(picture(wrap="inline", anchored=False), ["inline"], id="inline"),
    ],
)
def test_pictures_stand_at_the_right(one: Picture, codes: list[str]) -> None:
    assert looked(one).codes == codes


def test_pictures_are_told_together() -> None:
    outcome = looked(picture(h_align="left"), picture(), picture(h_align="center"))
    (hit,) = outcome.hits

    assert (hit.arguments["pictures"].zh, outcome.passed) == ("第1、3张图片", 1)  # type: ignore[union-attr]  # a Text
    assert isinstance(hit.correction, Together)


def test_what_cannot_be_told_is_not_judged() -> None:
    assert looked(picture(in_table=True)).skipped == ["not-applicable"]
    assert looked(picture(h_align=None)).skipped == ["unknown"]
    assert looked().skipped == ["not-applicable"]
