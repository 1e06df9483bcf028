"""rubric.toml: every criterion once, nothing but what the schema knows, never a number of points."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.errors import WrongProfile
from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.rubrics import check_rubric
from pipeline.profiles.sources import Entry
from tests.profiles.third_call import ThirdCall

RUBRIC = """\
title = { zh = "评审", en = "judging" }
source = "园办〔2030〕1号"
missing = { zh = "评分表", en = "the table" }
[[gate]]
id = "lawful"
clause = "一"
title = { zh = "合法", en = "lawful" }
[[groups]]
clause = "二"
title = { zh = "效果", en = "effect" }
criteria = [{ id = "saves", clause = "二（一）", title = { zh = "节约", en = "savings" } }]
"""


def places(table: dict[str, Any] | None) -> list[str]:
    mistakes = Mistakes()
    check_rubric(None if table is None else Entry(table, "r"), mistakes)
    return [mistake.place for mistake in mistakes.found]


@pytest.mark.parametrize(
    ("table", "named"),
    [
        pytest.param(None, [], id="none"),
        pytest.param({"gate": [{"id": "a"}], "groups": [{"criteria": [{"id": "b"}, {"id": "c"}]}]}, [], id="each-once"),
        pytest.param({"gate": [{"id": "a"}], "groups": [{"criteria": [{"id": "a"}]}]}, ["r groups[1].criteria[1].id"], id="twice"),
        pytest.param({"gate": 1, "groups": [1, {"criteria": 2}, {"criteria": [3]}]}, [], id="what-the-schema-names"),
    ],
)
def test_a_criterion_stands_once(table: dict[str, Any] | None, named: list[str]) -> None:
    assert places(table) == named


def test_a_profile_brings_its_rubric(third_call: ThirdCall) -> None:
    third_call.write("golden/rubric.toml", RUBRIC)
    rubric = third_call.load().rubric

    assert rubric is not None
    assert ([one.identity for one in rubric.gate], [one.identity for one in rubric.criteria]) == (["lawful"], ["saves"])


def test_points_have_no_place_in_it(third_call: ThirdCall) -> None:
    """Nobody invents weights: they are the office's, and stand in its file."""
    third_call.write("golden/rubric.toml", RUBRIC.replace('clause = "二（一）"', 'clause = "二（一）", points = 10'))
    with pytest.raises(WrongProfile) as caught:
        third_call.load()

    assert any("points" in one for one in caught.value.mistakes)
