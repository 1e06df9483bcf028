from __future__ import annotations

from typing import Literal

import pytest

from pipeline.model.address import Address
from pipeline.model.document import Picture
from pipeline.recognise.materials.pictures import showing

Kind = Literal["image", "shape", "group", "chart", "diagram", "ole"]
PART = "word/document.xml"


def picture(kind: Kind, *path: int, size: tuple[float | None, float | None] = (60.0, 40.0), part: str = PART) -> Picture:
    place = Address(part, path)
    return Picture(place, kind, False, "inline", Address(PART, path[:1]), width_mm=size[0], height_mm=size[1])


def test_nothing_there() -> None:
    assert showing([]) == ()


@pytest.mark.parametrize("kind", ["image", "chart", "diagram", "ole"])
def test_what_shows_something(kind: Kind) -> None:
    assert showing([picture(kind, 0, 1)]) == (Address(PART, (0, 1)),)


@pytest.mark.parametrize("kind", ["shape", "group"])
def test_lines_and_text_boxes_show_nothing(kind: Kind) -> None:
    assert showing([picture(kind, 0, 1)]) == ()


def test_a_group_with_images_is_one_picture() -> None:
    inside = [picture("group", 0, 1), picture("shape", 0, 1, 0), picture("image", 0, 1, 1), picture("image", 0, 1, 2)]

    assert showing(inside) == (Address(PART, (0, 1)),)


def test_a_group_of_lines_shows_nothing() -> None:
    assert showing([picture("group", 0, 1), picture("shape", 0, 1, 0), picture("shape", 0, 1, 1)]) == ()


@pytest.mark.parametrize("kind", ["image", "chart", "diagram", "ole"])
def test_a_text_box_shows_what_stands_in_it(kind: Kind) -> None:
    assert showing([picture("shape", 0, 1), picture(kind, 0, 1, 0)]) == (Address(PART, (0, 1)),)


def test_an_image_beside_a_group_stands_for_itself() -> None:
    found = showing([picture("group", 0, 1), picture("image", 0, 1, 1), picture("image", 0, 10)])

    assert found == (Address(PART, (0, 1)), Address(PART, (0, 10)))


def test_another_part_of_the_file_is_not_inside() -> None:
    assert showing([picture("shape", 0), picture("image", 0, 1, part="word/header1.xml")]) == (Address("word/header1.xml", (0, 1)),)


@pytest.mark.parametrize(
    ("size", "shown"),
    [
        ((8.0, 8.0), False),
        ((8.1, 2.0), True),
        ((2.0, 8.1), True),
        ((None, 2.0), True),
        ((2.0, None), True),
        ((0.0, 0.0), False),
    ],
)
def test_tiny_ornaments(size: tuple[float | None, float | None], shown: bool) -> None:
    assert bool(showing([picture("image", 0, 1, size=size)])) is shown
