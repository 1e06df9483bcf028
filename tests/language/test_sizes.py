"""字号 and points."""

from __future__ import annotations

import pytest

from pipeline.language.sizes import POINTS, size_name, size_points, size_text, size_words


@pytest.mark.parametrize(
    ("name", "points"),
    [
        ("小四", 12.0),
        ("小四号", 12.0),
        ("三号字", 16.0),
        ("五 号", 10.5),
        ("初号", 42.0),
        ("八号", 5.0),
        ("十号", None),
        ("", None),
        ("号", None),
    ],
)
def test_size_points(name: str, points: float | None) -> None:
    assert size_points(name) == points


def test_every_name_comes_back() -> None:
    assert all(size_name(points) == name for name, points in POINTS.items())


def test_a_size_without_a_name() -> None:
    assert size_name(13) is None
    assert size_words(13) == "13磅"
    assert size_words(10.5) == "五号（10.5磅）"
    assert (size_text(12).zh, size_text(12).en, size_text(13).en) == ("小四（12磅）", "12 pt (小四)", "13 pt")
