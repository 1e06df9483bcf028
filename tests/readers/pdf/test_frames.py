"""Places are counted from the top left corner of the page as it is shown."""

from __future__ import annotations

import pytest

from pipeline.readers.pdf.frames import Frame, frame_of
from pipeline.readers.pdf.opening import opened
from tests.readers.pdf.pdf_files import Page, pdf


@pytest.mark.parametrize(
    ("quarters", "size", "point"),
    [
        pytest.param(0, (100, 200), (10, 180), id="as-written"),
        pytest.param(1, (200, 100), (20, 10), id="a-quarter-clockwise"),
        pytest.param(2, (100, 200), (90, 20), id="upside-down"),
        pytest.param(3, (200, 100), (180, 90), id="a-quarter-back"),
    ],
)
def test_turned_pages(quarters: int, size: tuple[float, float], point: tuple[float, float]) -> None:
    frame = Frame(0, 0, 100, 200, quarters)

    assert (frame.width, frame.height) == size
    assert frame.point(10, 20) == point


def test_box_is_ordered_after_turning() -> None:
    assert Frame(0, 0, 100, 200, 1).box(10, 20, 30, 25) == (20, 10, 25, 30)
    assert Frame(0, 0, 100, 200).turned(5).quarters == 1


@pytest.mark.parametrize(
    ("page", "size"),
    [
        pytest.param(Page(), (595, 842), id="A4"),
        pytest.param(Page(extra="/Rotate 90"), (842, 595), id="turned"),
        pytest.param(Page(extra="/CropBox[95 42 595 842]"), (500, 800), id="cropped"),
        pytest.param(Page(extra="/CropBox[595 842 95 42]"), (500, 800), id="corners-the-other-way-round"),
        pytest.param(Page(size=(1e9, 1e9)), (14400, 14400), id="enormous"),
    ],
)
def test_frame_of_a_page(page: Page, size: tuple[float, float]) -> None:
    with opened(pdf(page), "a.pdf") as document:
        frame = frame_of(document[0])

    assert (round(frame.width), round(frame.height)) == size
