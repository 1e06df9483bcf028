from __future__ import annotations

from typing import Any

from pipeline.model.constraint import Constraint
from pipeline.model.record import Field, Record, Value
from pipeline.review.constraints import constraint_keys, evaluate_constraints

SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "minLength": 1, "x-rule": "missing"},
        "units": {"allOf": [{"minItems": 1, "x-rule": "missing"}, {"minItems": 3, "x-rule": "few"}]},
        "kind": {"enum": ["制定", "修订", ""]},
        "number": {"type": "string"},
    },
    "allOf": [
        {"x-rule": "needs-number", "if": {"properties": {"kind": {"const": "修订"}}}, "then": {"properties": {"number": {"minLength": 1}}}}
    ],
}


def record(**values: Value) -> Record:
    return Record("form", {key: Field(key, value, "", None, None) for key, value in values.items()})


def broken(**values: Value) -> list[tuple[str, str]]:
    base: dict[str, Value] = {"name": "甲", "units": ("一", "二", "三"), "kind": "制定", "number": ""}
    return [(one.rule, one.key) for one in evaluate_constraints(record(**{**base, **values}), SCHEMA) if one.satisfied is False]


def test_every_pair_of_rule_and_field_is_named_once() -> None:
    assert sorted(constraint_keys(SCHEMA)) == [("few", "units"), ("missing", "name"), ("missing", "units"), ("needs-number", "number")]


def test_a_record_that_keeps_every_constraint_breaks_none() -> None:
    assert broken() == []


def test_each_failure_belongs_to_its_own_rule() -> None:
    assert broken(name="") == [("missing", "name")]
    assert broken(units=("一", "二")) == [("few", "units")]
    assert sorted(broken(units=())) == [("few", "units"), ("missing", "units")]


def test_a_condition_binds_the_field_its_then_names() -> None:
    assert broken(kind="修订") == [("needs-number", "number")]
    assert broken(kind="修订", number="T/SAQ 0001—2018") == []


def test_a_field_nobody_could_read_is_neither_right_nor_wrong() -> None:
    found = evaluate_constraints(record(name=None, units=("一",), kind="制定", number=""), SCHEMA)

    assert Constraint("missing", "name", None) in found
    assert Constraint("few", "units", False, "minItems") in found
