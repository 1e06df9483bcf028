from __future__ import annotations

import pytest

from pipeline.profiles.experts import check_experts
from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.reading import Table


def twice(table: Table) -> list[str]:
    """Return where somebody is given again."""
    mistakes = Mistakes()
    check_experts("office.toml", table, mistakes)
    return sorted(one.place for one in mistakes.found)


def experts(*pairs: tuple[str, str]) -> Table:
    return {"experts": [{"name": name, "unit": unit} for name, unit in pairs]}


SECOND = "office.toml [experts[2]] name"


@pytest.mark.parametrize(
    ("pairs", "places"),
    [
        pytest.param((), [], id="nobody"),
        pytest.param((("王某例", "某大学"),), [], id="one"),
        pytest.param((("王某例", "某大学"), ("王某例", "某学院")), [], id="one-name-two-organisations"),
        pytest.param((("王某例", "某大学"), ("李某例", "某大学")), [], id="two-of-one-organisation"),
        pytest.param((("王某例", "某大学"), ("王某例", "某大学")), [SECOND], id="twice"),
        pytest.param((("王某例", "某大学"), ("王　某例 教授", "某大学")), [SECOND], id="with-a-title-and-a-blank"),
        pytest.param((("Ann Lee", "某大学(上海)"), ("Ann Lee", "某大学（上海）")), [SECOND], id="other-brackets"),
        pytest.param((("王某例", "某大学"),) * 3, [SECOND, "office.toml [experts[3]] name"], id="three-times"),
    ],
)
def test_who_is_given_again_is_named(pairs: tuple[tuple[str, str], ...], places: list[str]) -> None:
    assert twice(experts(*pairs)) == places


@pytest.mark.parametrize("table", [{}, {"experts": 3}, {"experts": [1, {"name": 2, "unit": 3}, {"name": "甲"}, {"name": "甲"}]}])
def test_what_the_schema_refuses_is_left_to_it(table: Table) -> None:
    assert twice(table) == []
