from typing import Any

import pytest

from pipeline.desk.choosing import profile
from pipeline.generators.papers.naming import check_names
from pipeline.profiles.mistakes import Mistakes
from tests.generators.papers.batches import STARS

SUMS = {
    "name": "统计表",
    "make": "statistics",
    "form": "statistics",
    "rows": "entries",
    "item": "item",
    "unit": "unit",
    "quantity": "quantity",
    "lists": "form5-applicant-listed",
}


def said(**paper: Any) -> tuple[str, ...]:
    mistakes = Mistakes()
    check_names("papers.toml", {"papers": [paper]}, profile(STARS), mistakes)
    return mistakes.lines


def test_what_is_there_is_right() -> None:
    assert said(**SUMS, **{"held-against": {"班组数": "team"}}) == ()
    assert said(name="催办函", make="reminders", owed=["statistics"], **{"named-by": "recommendation.recommender"}) == ()
    assert said(name="清单", make="word", kinds=["team", "person"]) == ()


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"form": "statistic"}, "statistic"),
        ({"form": "achievement"}, "achievement"),
        ({"rows": "rows"}, "rows"),
        ({"rows": "contact"}, "contact"),
        ({"item": "items"}, "items"),
        ({"quantity": "sum"}, "sum"),
        ({"lists": "form5-row-applied"}, "form5-row-applied"),
        ({"held-against": {"班组数": "teams"}}, "teams"),
    ],
)
def test_what_is_not_there_is_named(changed: dict[str, Any], named: str) -> None:
    (line,) = said(**{**SUMS, **changed})

    assert f"“{named}”" in line


def test_keys_that_a_paper_cannot_do_without() -> None:
    assert len(said(name="催办函", make="reminders")) == 2
    assert len(said(name="统计表", make="statistics")) == 6


def test_two_papers_of_one_name() -> None:
    mistakes = Mistakes()
    papers = [{"name": "名单/甲", "make": "word"}, {"name": "名单／甲", "make": "word"}]
    check_names("papers.toml", {"papers": papers}, profile(STARS), mistakes)

    assert "写了两次" in mistakes.lines[0]
