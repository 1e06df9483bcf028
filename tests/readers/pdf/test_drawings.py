"""Lines, squares, ticks and pictures are told apart."""

from __future__ import annotations

import pytest

from pipeline.readers.pdf.drawings import Drawings, drawings_of
from pipeline.readers.pdf.frames import frame_of
from pipeline.readers.pdf.opening import opened
from tests.readers.pdf.pdf_files import Page, image, pdf, rule, square


def read(content: str | Page, **form: str) -> Drawings:
    objects = {1000: f"<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Length {len(form['form'])}>>stream\n{form['form']}\nendstream"}
    with opened(pdf(content, objects=objects if form["form"] else None), "a.pdf") as document:
        return drawings_of(document[0], frame_of(document[0]))


def places(boxes: list[tuple[float, float, float, float]]) -> list[tuple[int, ...]]:
    return [tuple(round(edge) for edge in box) for box in boxes]


@pytest.mark.parametrize(
    ("content", "across", "down"),
    [
        pytest.param(rule(50, 100, 300, 100), 1, 0, id="drawn-line"),
        pytest.param(rule(50, 100, 50, 300), 0, 1, id="upright-line"),
        pytest.param("50 700 250 0.5 re f ", 1, 0, id="filled-line"),
        pytest.param("50 600 250 100 re S ", 2, 2, id="drawn-box"),
        pytest.param("50 600 250 100 re f ", 0, 0, id="shading"),
        pytest.param("50 600 250 100 re n ", 0, 0, id="clip-that-shows-nothing"),
        pytest.param("50 600 m 300 700 l S ", 0, 0, id="slanted-line"),
        pytest.param("", 0, 0, id="nothing"),
    ],
)
def test_lines(content: str, across: int, down: int) -> None:
    found = read(content, form="")

    assert (len(found.across), len(found.down)) == (across, down)


def test_squares_and_ticks() -> None:
    found = read(square(100, 200) + square(150, 200, ticked=True), form="")

    assert places(found.squares) == [(100, 200, 110, 210), (150, 200, 160, 210)]
    assert len(found.strokes) == 1
    assert not found.across


def test_lines_in_a_form_stand_where_the_form_is_put() -> None:
    found = read("q 1 0 0 1 100 0 cm /X1 Do Q", form=rule(50, 100, 300, 100))

    assert places(found.across) == [(150, 100, 400, 100)]


def test_share_under_a_picture() -> None:
    assert round(read(image(0, 0, 595, 421), form="").covered, 2) == 0.5
    assert read(rule(0, 0, 9, 9), form="").covered == 0
