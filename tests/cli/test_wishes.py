from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from pipeline.cli.wishes import CheckWish
from pipeline.model.options import Options

NOTHING = CheckWish(
    profile=None,
    reading=None,
    stage=None,
    basis="auto",
    received=None,
    as_of=None,
    office_file=None,
    standards_file=None,
    layout=True,
    against=None,
    jobs=None,
    timeout=120,
    language="zh",
)


def test_what_nobody_asked_for_is_left_to_the_desk() -> None:
    assert NOTHING.options == Options()


@pytest.mark.parametrize(
    ("wish", "option"),
    [
        pytest.param({"profile": "p"}, {"profile": "p"}, id="profile"),
        pytest.param({"reading": "batch"}, {"reading": "batch"}, id="reading"),
        pytest.param({"basis": "2009"}, {"basis": "2009"}, id="basis"),
        pytest.param({"as_of": date(2022, 10, 1)}, {"as_of": date(2022, 10, 1)}, id="day"),
        pytest.param({"layout": False, "against": "r.json"}, {"layout": False, "against": "r.json"}, id="layout-and-report"),
        pytest.param({"jobs": 3, "timeout": 9, "language": "en"}, {}, id="no-part-of-the-report"),
    ],
)
def test_what_was_asked_for_reaches_the_desk(wish: dict[str, Any], option: dict[str, Any]) -> None:
    assert replace(NOTHING, **wish).options == Options(**option)
