"""What does not fit a schema, in a clerk's words."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.schemas import KINDS, Kind, check_schema, own_schema, required_keys


@pytest.mark.parametrize(
    ("schema", "value", "zh"),
    [
        pytest.param({"type": "integer"}, True, "应为整数，写的是 true", id="a-claim-is-no-number"),
        pytest.param({"type": ["string", "array"]}, 1, "应为字符串或数组 […]，写的是 1", id="two-types"),
        pytest.param({"enum": [1, 2]}, 3, "不能是 3；可用：1、2", id="numbers-to-choose-from"),
        pytest.param({"enum": ["left"]}, "lift", "没有取值“lift”，是不是“left”？可用：left", id="words-to-choose-from"),
        pytest.param({"minimum": 1}, 0, "应不小于1，写的是 0", id="below"),
        pytest.param({"maximum": 1}, 2, "应不大于1，写的是 2", id="above"),
        pytest.param({"minItems": 1}, [], "应至少1项，写的是 []", id="empty-list"),
        pytest.param({"uniqueItems": True}, ["a", "a"], '有重复的项：["a", "a"]', id="twice"),
        pytest.param({"pattern": "^a$"}, "b", '应为符合 "^a$" 的文字，写的是 "b"', id="pattern"),
        pytest.param({"const": 1}, 2, "应只能是 1，写的是 2", id="one-value"),
        pytest.param({"anyOf": [{"type": "string"}]}, 1, '写的是 1，不符合要求（anyOf：[{"type": "string"}]）', id="whatever-else"),
    ],
)
def test_each_misfit_is_said(schema: Any, value: Any, zh: str) -> None:
    mistakes = Mistakes()
    check_schema("a.toml", {"x": value}, {"properties": {"x": schema}}, mistakes, under=("rules", "r", "with"))

    assert [(mistake.table, mistake.key, mistake.zh) for mistake in mistakes.found] == [("rules.r", "with.x", zh)]


def test_every_missing_and_every_unknown_key_is_named() -> None:
    mistakes = Mistakes()
    schema = {"properties": {"a": {}, "b": {}}, "required": ["a", "b"], "additionalProperties": False}
    check_schema("a.toml", {"c": 1, "d": 2}, schema, mistakes)

    assert sorted(mistake.key for mistake in mistakes.found) == ["a", "b", "c", "d"]


def test_what_is_merged_later_is_not_missed_now() -> None:
    mistakes = Mistakes()
    check_schema("a.toml", {}, {"required": ["a"]}, mistakes, merged_later=lambda place: place == ())

    assert not mistakes.found


@pytest.mark.parametrize("kind", KINDS)
def test_our_own_schemas_are_schemas(kind: Kind) -> None:
    from jsonschema import Draft202012Validator

    Draft202012Validator.check_schema(own_schema(kind))


def test_required_keys_come_from_the_schema() -> None:
    assert required_keys("rules", "rule") == ("check", "clause", "source", "severity", "title", "why")
    assert required_keys("profile") == ("id", "version", "title")
