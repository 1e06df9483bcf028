from __future__ import annotations

import pytest

from pipeline.checks.material.picture_there import material_picture_there
from pipeline.model.document import Picture
from tests.looking import run_check
from tests.papers import banner, body, heading, line, picture, read, subtitle, title


@pytest.mark.parametrize(
    ("pictures", "codes"),
    [
        pytest.param((picture(),), [], id="photograph"),
        pytest.param((picture(kind="chart"), picture()), [], id="photograph-beside-a-chart"),
        pytest.param((picture(kind="chart"), picture(kind="diagram")), ["drawn"], id="charts-alone"),
        pytest.param((picture(kind="shape"),), ["absent"], id="a-line"),
        pytest.param((), ["absent"], id="nothing"),
    ],
)
def test_there_is_a_picture(pictures: tuple[Picture, ...], codes: list[str]) -> None:
    lines = (title(), subtitle(), banner(), line("前言：甲"), heading("一、甲"), body().but(pictures=pictures), body())
    material, document = read(*lines)

    assert run_check(material_picture_there, material, document=document).codes == codes


def test_nobody_sees_pictures_in_a_pdf() -> None:
    material, document = read(title(), subtitle(), banner(), line("前言：甲"), heading("一、甲"), body(), source_kind="pdf-text")

    assert run_check(material_picture_there, material, document=document).skipped == ["unknown"]
