"""When a rule counts as changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.profiles.loading import load_profile
from tests.profiles.third_call import ThirdCall, find_made_up


def editions(folder: Path) -> dict[str, str]:
    return {rule.identity: rule.edition for rule in load_profile(folder, find_made_up).rules.values()}


def changed(call: ThirdCall, file: str, old: str, new: str) -> set[str]:
    """Return the rules whose edition is another after the change."""
    before = editions(call.folder)
    path = call.folder / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    after = editions(call.folder)
    return {rule for rule in after if after[rule] != before.get(rule)}


def test_every_rule_has_an_edition(third_call: ThirdCall) -> None:
    assert all(len(one) == 12 for one in editions(third_call.folder).values())
    assert editions(third_call.folder) == editions(third_call.folder)


@pytest.mark.parametrize(
    ("file", "old", "new", "rules"),
    [
        pytest.param("rules/all.toml", "left = 28", "left = 25", {"idea-margins"}, id="a-setting"),
        pytest.param(
            "rules/all.toml", 'narrow = { full-draft = "error"', 'narrow = { full-draft = "info"', {"idea-margins"}, id="a-severity"
        ),
        pytest.param("rules/all.toml", "装订要用", "归档要用", {"idea-margins"}, id="its-text"),
        pytest.param("records/idea.schema.json", '"minItems": 1', '"minItems": 3', {"idea-field-missing"}, id="its-constraint"),
        pytest.param("profile.toml", 'severity = "info"', 'severity = "warning"', {"house-heading"}, id="an-override"),
        pytest.param("rules/all.toml", "布局→页边距", "布局→页面设置", set(), id="advice"),
        pytest.param("rules/all.toml", 'fix = "auto"', 'fix = "none"', set(), id="what-a-program-may-do"),
        pytest.param(
            "rules/all.toml", 'clause = "通知 四"\nsource = "notice"', 'source = "notice"\nclause = "通知 四"', set(), id="the-order"
        ),
        pytest.param("profile.toml", 'version = "1"', 'version = "2"', set(), id="the-version-alone"),
    ],
)
def test_a_rule_has_changed_when_it_asks_for_something_else(third_call: ThirdCall, file: str, old: str, new: str, rules: set[str]) -> None:
    assert changed(third_call, file, old, new) == rules
