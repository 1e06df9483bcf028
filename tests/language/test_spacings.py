"""Spacing in the words of Word's menus."""

from __future__ import annotations

import pytest

from pipeline.language.spacings import is_spacing, line_spacing_text, space_text
from pipeline.model.document import LineSpacing


@pytest.mark.parametrize(
    ("spacing", "words"),
    [
        pytest.param(None, "单倍行距", id="nothing-set"),
        pytest.param(LineSpacing("multiple", 1.0), "单倍行距", id="single"),
        pytest.param(LineSpacing("multiple", 1.5), "1.5倍行距", id="one-and-a-half"),
        pytest.param(LineSpacing("multiple", 2.0), "2倍行距", id="double"),
        pytest.param(LineSpacing("multiple", 1.25), "多倍行距1.25", id="multiple"),
        pytest.param(LineSpacing("exact", 20.0), "固定值20磅", id="exact"),
        pytest.param(LineSpacing("atLeast", 15.6), "最小值15.6磅", id="at-least"),
    ],
)
def test_line_spacing(spacing: LineSpacing | None, words: str) -> None:
    assert line_spacing_text(spacing).zh == words


@pytest.mark.parametrize(
    ("spacing", "factor", "so"),
    [
        pytest.param(None, 1.0, True, id="nothing-set-is-single"),
        pytest.param(None, 1.5, False, id="nothing-set-is-no-more"),
        pytest.param(LineSpacing("multiple", 1.517), 1.5, True, id="rounded-by-another-program"),
        pytest.param(LineSpacing("multiple", 1.55), 1.5, False, id="one-past"),
        pytest.param(LineSpacing("exact", 18.0), 1.5, False, id="points-are-no-lines"),
    ],
)
def test_is_spacing(spacing: LineSpacing | None, factor: float, so: bool) -> None:
    assert is_spacing(spacing, factor) is so


@pytest.mark.parametrize(
    ("lines", "points", "automatic", "words"),
    [
        pytest.param(2.5, 30.0, False, "2.5行", id="lines-win"),
        pytest.param(None, 15.6, False, "15.6磅", id="points"),
        pytest.param(0.0, 6.0, False, "6磅", id="no-lines"),
        pytest.param(None, None, False, "0", id="nothing"),
        pytest.param(None, 5.0, True, "自动", id="automatic"),
    ],
)
def test_space(lines: float | None, points: float | None, automatic: bool, words: str) -> None:
    assert space_text(lines, points, automatic=automatic).zh == words
