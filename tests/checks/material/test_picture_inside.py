from __future__ import annotations

import pytest

from pipeline.checks.material.picture_inside import material_picture_inside
from pipeline.model.document import Picture
from tests.looking import Outcome, run_check
from tests.papers import banner, body, heading, line, picture, read, subtitle, title


def looked(*pictures: Picture) -> Outcome:
    lines = (title(), subtitle(), banner(), line("前言：甲"), heading("一、甲"), *(body().but(pictures=(one,)) for one in pictures), body())
    material, document = read(*lines)
    return run_check(material_picture_inside, material, {"tolerance": 2}, document=document)


@pytest.mark.parametrize(
    ("one", "codes"),
    [
        pytest.param(picture(), [], id="inside"),
        pytest.param(picture(h_align="right", h_relative="page"), ["outside"], id="at-the-edge-of-the-paper"),
        pytest.param(picture(h_align=None, h_relative="column", h_offset_mm=117.0), [], id="at-the-tolerance"),
        pytest.param(picture(h_align=None, h_relative="column", h_offset_mm=117.1), ["outside"], id="one-past"),
        pytest.param(picture(h_align=None, h_relative="column", h_offset_mm=-3.0), ["outside"], id="left"),
        pytest.param(picture(wrap="inline", width_mm=172.0), [], id="as-wide-as-the-text"),
        pytest.param(picture(wrap="inline", width_mm=173.0), ["outside"], id="wider"),
    ],
)
def test_pictures_stay_inside(one: Picture, codes: list[str]) -> None:
    assert looked(one).codes == codes


def test_what_cannot_be_told_is_not_judged() -> None:
    assert looked(picture(in_table=True), picture(width_mm=None)).skipped == ["not-applicable", "unknown"]
    assert looked().skipped == ["not-applicable"]
