"""Where pictures stand."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.checks.pictures import Placed, edges, is_right, mended, numbers, placed, text_area
from pipeline.model.correction import SetPicture
from tests.papers import body, good, picture, read, section


def one(align: Any = "left", page: Any = None, **more: Any) -> Placed:
    return Placed(picture(**more), 1, section() if page is None else page, align)


def test_pictures_are_numbered_and_know_their_page() -> None:
    material, document = read(*good(body().but(pictures=(picture(),), align="right")))

    assert [(each.number, each.section is not None, each.align) for each in placed(material, document)] == [
        (1, True, "left"),
        (2, True, "right"),
    ]


@pytest.mark.parametrize(
    ("page", "area"),
    [
        pytest.param(section(), (20.0, 190.0), id="one-column"),
        pytest.param(section(gutter_mm=5.0), (25.0, 190.0), id="gutter"),
        pytest.param(section(columns=2), None, id="columns"),
        pytest.param(section(page_width_mm=None), None, id="unknown"),
        pytest.param(None, None, id="in-a-form"),
    ],
)
def test_text_area(page: Any, area: tuple[float, float] | None) -> None:
    assert text_area(page) == area


@pytest.mark.parametrize(
    ("place", "reach"),
    [
        pytest.param({"h_align": "right"}, (135.0, 190.0), id="right"),
        pytest.param({"h_align": "left"}, (20.0, 75.0), id="left"),
        pytest.param({"h_align": "center"}, (77.5, 132.5), id="centre"),
        pytest.param({"h_align": "right", "h_relative": "page"}, (155.0, 210.0), id="edge-of-the-paper"),
        pytest.param({"h_align": None, "h_offset_mm": 115.0, "h_relative": "column"}, (135.0, 190.0), id="offset-in-the-column"),
        pytest.param({"h_align": None, "h_offset_mm": 10.0, "h_relative": "page"}, (10.0, 65.0), id="offset-on-the-paper"),
        pytest.param({"h_align": None, "h_offset_mm": -60.0, "h_relative": "rightMargin"}, (130.0, 185.0), id="offset-from-the-right"),
        pytest.param({"h_align": None, "h_offset_mm": 10.0, "h_relative": "character"}, None, id="offset-in-the-line"),
        pytest.param({"width_mm": None}, None, id="no-width"),
    ],
)
def test_edges(place: dict[str, Any], reach: tuple[float, float] | None) -> None:
    assert edges(one(**place)) == reach


@pytest.mark.parametrize(
    ("there", "so"),
    [
        pytest.param(one(), True, id="aligned"),
        pytest.param(one(h_align="left"), False, id="left"),
        pytest.param(one(h_align=None, h_offset_mm=110.0, h_relative="column"), True, id="exactly-5-mm-off"),
        pytest.param(one(h_align=None, h_offset_mm=109.9, h_relative="column"), False, id="one-past"),
        pytest.param(one(h_align=None, h_offset_mm=130.0, h_relative="column"), True, id="beyond-the-margin"),
        pytest.param(one(wrap="inline", anchored=False), False, id="inline"),
        pytest.param(one(align="right", wrap="inline", anchored=False), True, id="inline-in-a-line-at-the-right"),
        pytest.param(one(h_align=None, h_offset_mm=1.0, h_relative="character"), None, id="nobody-knows"),
        pytest.param(one(h_align="center", width_mm=None), False, id="centred-without-a-width"),
    ],
)
def test_is_right(there: Placed, so: bool | None) -> None:
    assert is_right(there) is so


@pytest.mark.parametrize(
    ("there", "change"),
    [
        pytest.param(one(wrap="inline", anchored=False), ("square", "right", "margin"), id="inline"),
        pytest.param(one(wrap="inline", anchored=False, align="right"), ("square", "right", "margin"), id="inline-at-the-right"),
        pytest.param(one(wrap="tight"), ("square", None, None), id="tight-at-the-right"),
        pytest.param(one(wrap="square_left", h_align="left"), (None, "right", "margin"), id="square-at-the-left"),
    ],
)
def test_mended(there: Placed, change: tuple[Any, ...]) -> None:
    assert mended(there) == SetPicture(there.picture.address, *change)


def test_numbers() -> None:
    told = numbers((one(), Placed(picture(), 3, None, None)))

    assert (told.zh, told.en) == ("第1、3张图片", "pictures 1, 3")
