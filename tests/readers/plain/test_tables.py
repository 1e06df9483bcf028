import pytest

from pipeline.readers.plain.tables import find_grids


@pytest.mark.parametrize(
    ("lines", "places"),
    [
        pytest.param([], [], id="nothing there"),
        pytest.param(["a\tb\tc"], [], id="one line"),
        pytest.param(["a\tb\tc", "d\te\tf"], [(0, 2)], id="two lines"),
        pytest.param(["a\tb", "d\te"], [], id="one tab"),
        pytest.param(["甲", "a\tb\tc", "\t\t", "", "d\te\tf", "g\th\ti"], [(1, 3), (4, 6)], id="two tables"),
        pytest.param(["a\tb\tc", "|d|e|", "|f|g|"], [(1, 3)], id="another sign begins another table"),
        pytest.param(["||", "||"], [], id="two bare lines"),
    ],
)
def test_where_tables_stand(lines: list[str], places: list[tuple[int, int]]) -> None:
    assert [(grid.first, grid.last) for grid in find_grids(lines)] == places


def test_cells() -> None:
    (grid,) = find_grids([" 名称\t 单位 \t", "甲\t\t米"])

    assert [[(piece.start, piece.text) for piece in cells] for _, cells in grid.rows] == [
        [(1, "名称"), (5, "单位"), (9, "")],
        [(0, "甲"), (2, ""), (3, "米")],
    ]


def test_a_rule_is_no_row() -> None:
    (grid,) = find_grids(["| a | b |", "|---|---|", "| c | d |"])

    assert [(line, [piece.text for piece in cells]) for line, cells in grid.rows] == [(0, ["a", "b"]), (2, ["c", "d"])]
