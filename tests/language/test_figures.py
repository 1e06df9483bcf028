from __future__ import annotations

import pytest

from pipeline.language.figures import figures


@pytest.mark.parametrize(
    ("value", "written"),
    [
        pytest.param(0.0, "0", id="nought"),
        pytest.param(20220001.0, "20220001", id="whole"),
        pytest.param(-1.5, "-1.5", id="below-nought"),
        pytest.param(0.1 + 0.2, "0.3", id="what-a-sum-leaves-behind"),
        pytest.param(123456789012345.0, "123456789012345", id="fifteen-digits"),
        pytest.param(1e15, "1000000000000000", id="sixteen-digits"),
        pytest.param(1234567890123450.0, "1234567890123450", id="sixteen-as-a-spreadsheet-keeps-them"),
        pytest.param(1e16, "10000000000000000", id="seventeen-digits"),
        pytest.param(0.00001, "0.00001", id="small"),
    ],
)
def test_numbers_are_written_in_figures(value: float, written: str) -> None:
    assert figures(value) == written
