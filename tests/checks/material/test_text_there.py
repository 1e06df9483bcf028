from __future__ import annotations

import pytest

from pipeline.checks.material.text_there import material_text_there
from pipeline.model.document import Picture
from tests.looking import Outcome, run_check
from tests.papers import Line, banner, body, line, picture, read, subtitle, title

PAGE = picture(width_mm=165.0, height_mm=240.0, wrap="inline")


def looked(*lines: Line) -> Outcome:
    material, document = read(*lines, name="事迹材料.docx")
    return run_check(material_text_there, material, {"fewest": 200}, document=document)


def pages(*pictures: Picture) -> Line:
    return line("").but(pictures=pictures)


@pytest.mark.parametrize(
    ("lines", "codes"),
    [
        pytest.param((title(), subtitle(), banner(), *[body()] * 5), [], id="text"),
        pytest.param((title(), subtitle(), banner(), body(), pages(picture())), [], id="little-text-and-a-photograph"),
        pytest.param((title(), subtitle(), banner(), *[body()] * 5, pages(PAGE)), [], id="text-and-a-large-picture"),
        pytest.param((pages(PAGE, PAGE),), ["pictured"], id="pictures-of-pages"),
        pytest.param((title(), subtitle(), banner(), body(), pages(PAGE)), ["pictured"], id="a-few-lines-and-a-picture-of-the-rest"),
        pytest.param((pages(picture()),), ["absent"], id="photographs-alone"),
        pytest.param((title(), subtitle(), banner(), line("")), ["absent"], id="a-head-alone"),
    ],
)
def test_text_is_text(lines: tuple[Line, ...], codes: list[str]) -> None:
    assert looked(*lines).codes == codes


def test_the_pictures_are_named() -> None:
    (hit,) = looked(pages(picture(), PAGE)).hits

    assert (hit.arguments["pictures"].zh, hit.found) == ("第2张图片", "0")  # type: ignore[union-attr]  # a Text
