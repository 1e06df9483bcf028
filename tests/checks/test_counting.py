from __future__ import annotations

import pytest

from pipeline.checks.counting import Fault, faults


@pytest.mark.parametrize(
    ("values", "found"),
    [
        pytest.param([], [], id="nothing there"),
        pytest.param([1, 2, 3], [None, None, None], id="in order"),
        pytest.param([2], ["gap"], id="not from 1"),
        pytest.param([1, 3, 4], [None, "gap", None], id="a gap"),
        pytest.param([1, 1, 2], [None, "repeated", None], id="twice"),
        pytest.param([1, 2, 1, 2], [None, None, "repeated", None], id="counted anew: once"),
        pytest.param([1, 3, 2, 4], [None, None, "disorder", None], id="two exchanged"),
        pytest.param([1, 2, 2, 4], [None, None, "repeated", None], id="one is wrong, the next goes on"),
        pytest.param([1, 5, 3], [None, "gap", None], id="one is far too great"),
        pytest.param([3, 2], ["gap", None], id="the first is wrong, the next goes on"),
    ],
)
def test_faults(values: list[int], found: list[Fault | None]) -> None:
    assert faults(values) == tuple(found)
