from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.language.points import read_points


@pytest.mark.parametrize(
    ("text", "points"),
    [
        pytest.param("85", "85", id="digits"),
        pytest.param("８５", "85", id="full-width"),
        pytest.param(" 85 分 ", "85", id="blanks-and-分"),
        pytest.param("85.5", "85.5", id="a-decimal"),
        pytest.param("85．5分。", "85.5", id="a-full-width-point"),
        pytest.param("八十五", "85", id="han"),
        pytest.param("八十五点五分", "85.5", id="han-with-a-decimal"),
        pytest.param("十", "10", id="ten"),
        pytest.param("〇", "0", id="nought"),
        pytest.param("-5", "-5", id="below-nought"),
        pytest.param("0", "0", id="zero"),
    ],
)
def test_points_are_read_as_people_write_them(text: str, points: str) -> None:
    assert read_points(text) == Decimal(points)


@pytest.mark.parametrize(
    "text", ["", "B", "B+", "约85", "85/100", "80-85", "8O", "优", "85 90", "8 5", "满分", "十五二", "1" * 50, "=1+1", "85,5", "1e3", "85%"]
)
def test_what_is_no_number_is_none(text: str) -> None:
    assert read_points(text) is None
