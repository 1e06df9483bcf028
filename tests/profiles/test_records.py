"""Record schemas and their ties."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.profiles.merging import Merged
from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.records import check_records
from pipeline.profiles.sources import Entry
from tests.profiles.third_call import CHECKS

RULE = {"check": "record.constraint", "role": "r"}


def places(schema: dict[str, Any], *fields: str, kind: str = "text", others: dict[str, dict[str, Any]] | None = None) -> list[str]:
    merged, mistakes = Merged("x", Entry({}, "p")), Mistakes()
    merged.forms = {"idea": Entry({"fields": {field: {"kind": kind} for field in fields}}, "f"), "other": Entry({"fields": {}}, "g")}
    merged.records = {"idea": Entry(schema, "s"), **{form: Entry(table, "t") for form, table in (others or {}).items()}}
    merged.roles = {"r": Entry({"recognise": "form", "form": "idea"}, "p", ("roles", "r"))}
    merged.rules = {"missing": Entry(RULE, "a", ("rules", "missing"))}
    check_records(merged, {"missing": CHECKS["record.constraint"]}, mistakes)
    return sorted(mistake.place for mistake in mistakes.found)


X = {"minLength": 1, "x-rule": "missing"}


@pytest.mark.parametrize(
    "schema",
    [
        pytest.param({"properties": {"a": X}}, id="on-a-property"),
        pytest.param({"properties": {"a": {"allOf": [X]}}}, id="among-several"),
        pytest.param({"properties": {"a": {}}, "allOf": [{"if": {}, "then": {"properties": {"a": X}}}]}, id="on-a-condition"),
        pytest.param({"properties": {"a": {"$ref": "#/$defs/full"}}, "$defs": {"full": X}}, id="in-a-definition"),
    ],
)
def test_a_constraint_may_stand_anywhere(schema: dict[str, Any]) -> None:
    assert places(schema, "a") == []


def test_a_property_named_like_a_keyword_is_a_property() -> None:
    """`x-rule`, `$ref` and `properties` may be names of fields."""
    assert (
        places({"properties": {"properties": X, "x-rule": {}, "$ref": {"enum": [{"$ref": "http://x"}]}}}, "properties", "x-rule", "$ref")
        == []
    )


@pytest.mark.parametrize(
    ("schema", "named"),
    [
        pytest.param({}, ["a [rules.missing]", "s properties"], id="nothing"),
        pytest.param({"properties": {"a": {"x-rule": 1}}}, ["a [rules.missing]", "s properties.a.x-rule"], id="an-x-rule-that-is-no-name"),
        pytest.param({"properties": {"a": {"type": "nothing"}}}, ["s properties.a.type"], id="no-type"),
        pytest.param({"properties": {"a": {"pattern": "("}}}, ["s properties.a.pattern"], id="no-pattern"),
        pytest.param({"properties": {"a": {**X, "type": "array"}}}, ["s properties.a.type"], id="a-text-typed-as-list"),
        pytest.param({"properties": {"a": {**X, "type": ["string", "null"]}}}, [], id="a-text-among-others"),
        pytest.param({"properties": {"a": {**X, "$ref": "#a"}}}, ["s properties.a.$ref"], id="an-anchor"),
        pytest.param({"properties": {"a": {**X, "$ref": "#/$defs/x~1y"}}, "$defs": {"x/y": {}}}, [], id="a-name-with-a-slash"),
        pytest.param({"properties": {"a": X}, "$dynamicRef": "http://x/y"}, ["s $dynamicRef"], id="a-dynamic-reference"),
        pytest.param({"properties": {"a": {"allOf": [{"$ref": "#/properties/a"}]}}}, ["s"], id="a-circle"),
    ],
)
def test_each_mistake_has_its_place(schema: dict[str, Any], named: list[str]) -> None:
    assert places(schema, "a") == named


def test_a_list_is_an_array() -> None:
    assert places({"properties": {"a": {**X, "type": "string"}}}, "a", kind="list") == ["s properties.a.type"]


def test_a_constraint_of_another_form_would_never_be_asked() -> None:
    others = {"other": {"properties": {}, "x-rule": "missing"}}

    assert places({"properties": {"a": X}}, "a", others=others) == ["t x-rule"]
