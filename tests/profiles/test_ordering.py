from __future__ import annotations

from typing import Any

import pytest

from pipeline.desk.choosing import profile
from pipeline.model.rule import RuleGroup
from pipeline.model.text import Text
from pipeline.profiles.merging import Merged
from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.ordering import check_order, to_order
from pipeline.profiles.sources import Entry

TITLE = {"zh": "条件", "en": "conditions"}


def places(*tables: Any, unread: frozenset[str] = frozenset()) -> list[str]:
    merged = Merged("x", Entry({"order": list(tables)}, "p"))
    merged.rules = {name: Entry({}, "r") for name in ("a-rule", "b-rule")}
    merged.unread |= unread
    mistakes = Mistakes()
    check_order(merged, mistakes)
    return sorted(mistake.place for mistake in mistakes.found)


@pytest.mark.parametrize(
    ("tables", "named"),
    [
        pytest.param([], [], id="no-order"),
        pytest.param([{"title": TITLE, "rules": ["a-rule"]}, {"title": TITLE}], [], id="rules-and-the-rest"),
        pytest.param([{"rules": ["a-rule", "c-rule"]}], ["p order[1].rules[2]"], id="no-such-rule"),
        pytest.param([{"rules": ["a-rule"]}, {"rules": ["b-rule", "a-rule"]}], ["p order[2].rules[2]"], id="twice"),
        pytest.param([{}, {}], ["p order[2]"], id="two-for-the-rest"),
        pytest.param(["no table", {"rules": [1]}], [], id="what-the-schema-names"),
    ],
)
def test_what_it_names_is_there_and_named_once(tables: list[Any], named: list[str]) -> None:
    assert places(*tables) == named


@pytest.mark.parametrize("unread", ["head", "rules"])
def test_nothing_is_said_of_rules_nobody_could_read(unread: str) -> None:
    assert places({"rules": ["c-rule"]}, unread=frozenset({unread})) == []


def test_groups_come_in_their_order() -> None:
    head = {"order": [{"title": TITLE, "rules": ["a-rule"]}, {"title": {"zh": "其余", "en": "rest"}}]}

    assert to_order(head) == (RuleGroup(Text("条件", "conditions"), ("a-rule",)), RuleGroup(Text("其余", "rest")))
    assert to_order({}) == ()


def test_the_star_call_has_the_order_of_the_office_s_papers() -> None:
    assert [group.title.zh for group in profile("saq-2021-star").order] == ["基本条件", "推荐意见", "材料完整性", "格式"]
    assert profile("saq-2022-group-standard").order == (), "file by file, as they are checked"
