"""Ruling lines make cells with their places in a grid."""

from __future__ import annotations

import itertools

import pytest

from pipeline.readers.pdf.frames import Box
from pipeline.readers.pdf.grids import Grid, grids_of


def lines(xs: list[float], ys: list[float]) -> tuple[list[Box], list[Box]]:
    return [(xs[0], y, xs[-1], y) for y in ys], [(x, ys[0], x, ys[-1]) for x in xs]


def places(grid: Grid) -> list[tuple[int, int, int, int]]:
    return [(cell.row, cell.column, cell.rows, cell.columns) for cell in grid.cells]


def test_plain_grid() -> None:
    found = grids_of(*lines([50, 150, 250], [100, 120, 140]))

    assert found is not None
    assert [grid.box for grid in found] == [(50, 100, 250, 140)]
    assert places(found[0]) == [(0, 0, 1, 1), (0, 1, 1, 1), (1, 0, 1, 1), (1, 1, 1, 1)]


def test_merged_cells() -> None:
    """The first row is one cell; the first column's cell of the others goes down."""
    across: list[Box] = [(50, 100, 250, 100), (50, 120, 250, 120), (150, 140, 250, 140), (50, 160, 250, 160)]
    down: list[Box] = [(50, 100, 50, 160), (150, 120, 150, 160), (250, 100, 250, 160)]
    found = grids_of(across, down)

    assert found is not None
    assert places(found[0]) == [(0, 0, 1, 2), (1, 0, 2, 1), (1, 1, 1, 1), (2, 1, 1, 1)]


def test_borders_drawn_cell_by_cell_and_a_little_off() -> None:
    """Word draws each cell's own edges."""
    across: list[Box] = [(left, y, left + 99.5, y + 0.5) for left in (50, 150) for y in (100, 120.4, 140)]
    down: list[Box] = [(x, top, x + 0.5, top + 20) for x in (50, 149.8, 250) for top in (100, 120)]
    found = grids_of(across, down)

    assert found is not None
    assert len(found[0].cells) == 4


def test_table_left_open_by_the_end_of_the_page() -> None:
    across, down = lines([50, 150, 250], [100, 120, 140])
    found = grids_of(across[:-1], down)

    assert found is not None
    assert len(found[0].cells) == 4


def test_table_in_a_cell() -> None:
    outer, inner = lines([50, 250], [100, 200, 220]), lines([60, 120, 180], [110, 130])
    found = grids_of(outer[0] + inner[0], outer[1] + inner[1])

    assert found is not None
    assert [len(grid.cells) for grid in found] == [2, 2]
    assert found[0].box == (50, 100, 250, 220)


@pytest.mark.parametrize(
    ("across", "down"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param([(50, 100, 250, 100), (50, 120, 250, 120), (50, 140, 250, 140)], [], id="three-line-table"),
        pytest.param([(50, 100, 58, 100), (50, 108, 58, 108)], [(50, 100, 50, 108), (58, 100, 58, 108)], id="tick-box"),
    ],
)
def test_no_table(across: list[Box], down: list[Box]) -> None:
    assert grids_of(across, down) == ()


def test_drawing_is_no_table() -> None:
    """Too many lines to tell, in bounded time."""
    many = list(itertools.accumulate([50.0] + [8.0] * 60))

    assert grids_of(*lines(many, many)) is None
