"""Points are the office's to give."""

from __future__ import annotations

import pytest

from pipeline.checks.score.table import score_table
from pipeline.model.rubric import CriteriaGroup, Criterion, Points, Rubric, ScoreTable, Scoring
from pipeline.model.text import Text
from tests.looking import Outcome, run_check

ANY = Text("甲", "a")
CRITERIA = tuple(
    Criterion(name, f"5.{number}", Text(zh, name)) for number, (name, zh) in enumerate((("focus", "聚焦"), ("method", "方法")), 1)
)
RUBRIC = Rubric(ANY, "某标准", (), (CriteriaGroup("5", ANY, CRITERIA),), Text("附录A", "annex A"))


def look(rubric: Rubric | None, *points: str) -> Outcome:
    table = ScoreTable("协会存本", tuple(Points(one, 10.0) for one in points)) if points else None
    return run_check(score_table, None, {}, scores=Scoring(rubric, table))


@pytest.mark.parametrize(
    ("rubric", "points", "codes"),
    [
        pytest.param(RUBRIC, (), ["absent"], id="no-table"),
        pytest.param(None, (), ["absent"], id="no-table-and-no-rubric"),
        pytest.param(RUBRIC, ("focus",), ["partial"], id="half-a-table"),
        pytest.param(RUBRIC, ("focus", "method"), [], id="a-whole-table"),
        pytest.param(None, ("anything",), [], id="the-office-s-own-criteria"),
    ],
)
def test_score_table(rubric: Rubric | None, points: tuple[str, ...], codes: list[str]) -> None:
    assert look(rubric, *points).codes == codes


def test_the_message_names_what_is_not_public_and_what_is_lacking() -> None:
    assert look(RUBRIC).hits[0].arguments["what"] == Text("附录A", "annex A")
    assert look(RUBRIC, "focus").hits[0].arguments["lacking"] == Text("5.2 方法", "5.2 method")
