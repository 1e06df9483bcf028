"""[scores] of the office's file."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.model.rubric import CriteriaGroup, Criterion, Points, Rubric, ScoreTable
from pipeline.model.text import Text
from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.scores import check_scores, to_scores

ANY = Text("甲", "a")
KNOWN = {"star": None, "rubric": Rubric(ANY, "某标准", (), (CriteriaGroup("5", ANY, (Criterion("focus", "5.1", ANY),)),), ANY)}


def rubric_of(name: str) -> Rubric | None:
    if name not in KNOWN:
        raise KeyError(*KNOWN)
    return KNOWN[name]


def places(profile: str, *criteria: Any) -> list[str]:
    mistakes = Mistakes()
    check_scores("office.toml", {"scores": {profile: {"criteria": list(criteria)}}}, rubric_of, mistakes)
    return [mistake.place for mistake in mistakes.found]


@pytest.mark.parametrize(
    ("profile", "criteria", "named"),
    [
        pytest.param("rubric", [{"id": "focus"}], [], id="a-criterion-of-the-rubric"),
        pytest.param("rubric", [{"id": "focsu"}], ["criteria[1].id"], id="a-slip"),
        pytest.param("rubric", [{"id": "focus"}, {"id": "focus"}], ["criteria[2].id"], id="twice"),
        pytest.param("star", [{"id": "own", "title": "自定"}], [], id="the-office-s-own"),
        pytest.param("star", [{"id": "own"}], ["criteria[1].title"], id="without-a-title"),
        pytest.param("star", [1, {"id": 2}], [], id="what-the-schema-names"),
    ],
)
def test_criteria_are_those_of_the_rubric(profile: str, criteria: list[Any], named: list[str]) -> None:
    assert places(profile, *criteria) == [f"office.toml scores.{profile}.{one}" for one in named]


def test_a_profile_that_is_not_there() -> None:
    assert places("stra", {"id": "focus"}) == ["office.toml scores.stra"]


def test_nothing_to_check() -> None:
    mistakes = Mistakes()
    check_scores("office.toml", {}, rubric_of, mistakes)
    check_scores("office.toml", {"scores": 1}, rubric_of, mistakes)
    check_scores("office.toml", {"scores": {"rubric": 1}}, None, mistakes)

    assert not mistakes.found


def test_points_are_read() -> None:
    table = {"rubric": {"source": "存本", "criteria": [{"id": "focus", "points": 10}, {"id": "own", "points": 2.5, "title": "自定"}]}}

    assert to_scores(table) == {"rubric": ScoreTable("存本", (Points("focus", 10.0), Points("own", 2.5, "自定")))}
