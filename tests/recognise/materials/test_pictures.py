"""Pictures that show something."""

from __future__ import annotations

from pipeline.model.address import Address
from pipeline.recognise.materials.pictures import showing
from tests.papers import PART, picture


def at(*path: int) -> Address:
    return Address(PART, path)


def test_lines_text_boxes_and_ornaments_show_nothing() -> None:
    shown = picture(address=at(1))
    others = (picture(address=at(2), kind="shape"), picture(address=at(3), width_mm=8.0, height_mm=8.0))

    assert showing((shown, *others)) == (at(1),)
    assert showing(()) == ()


def test_a_thin_ribbon_is_no_ornament() -> None:
    assert showing((picture(address=at(1), width_mm=60.0, height_mm=2.0),)) == (at(1),)


def test_of_a_group_with_images_the_whole_is_shown() -> None:
    group = (picture(address=at(1), kind="group"), picture(address=at(1, 2)), picture(address=at(1, 3)))
    box = (picture(address=at(4), kind="shape"), picture(address=at(4, 0, 1)))

    assert showing((*group, *box, picture(address=at(5), kind="group"))) == (at(1), at(4))


def test_charts_and_objects_show_something() -> None:
    assert showing(tuple(picture(address=at(number), kind=kind) for number, kind in enumerate(("chart", "diagram", "ole")))) == (
        at(0),
        at(1),
        at(2),
    )


def test_a_chart_in_a_text_box_shows_something() -> None:
    assert showing((picture(address=at(1), kind="shape"), picture(address=at(1, 0), kind="chart"))) == (at(1),)
