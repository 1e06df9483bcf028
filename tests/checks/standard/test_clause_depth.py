from __future__ import annotations

import pytest

from pipeline.checks.standard.clause_depth import standard_clause_depth
from tests.checks.standard.trying import try_draft

SETTINGS = {"most": 5, "many": 4}
LEVELS = ("5.1　甲", "5.1.1　甲", "5.1.1.1　甲", "5.1.1.1.1　甲", "5.1.1.1.1.1　甲", "5.1.1.1.1.1.1　甲应。")


@pytest.mark.parametrize(
    ("levels", "found"),
    [
        pytest.param(3, [], id="three levels"),
        pytest.param(4, [("many", "5.1.1.1.1　甲")], id="four are many"),
        pytest.param(5, [("many", "5.1.1.1.1　甲")], id="five are said once"),
        pytest.param(6, [("many", "5.1.1.1.1　甲"), ("deep", "5.1.1.1.1.1.1　甲应。")], id="six are too many"),
    ],
)
def test_levels(levels: int, found: list[tuple[str, str]]) -> None:
    assert try_draft(standard_clause_depth, "5　条件", *LEVELS[:levels], settings=SETTINGS).found == found


def test_levels_of_an_annex() -> None:
    """A.1 is of the first level as 5.1 is."""
    lines = ("附录A", "（资料性）", "表", "A.1　甲", "A.1.1　甲", "A.1.1.1　甲", "A.1.1.1.1　甲应。")

    assert try_draft(standard_clause_depth, *lines, settings=SETTINGS).found == [("many", "A.1.1.1.1　甲应。")]
