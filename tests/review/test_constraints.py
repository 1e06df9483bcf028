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


ROWS: dict[str, Any] = {
    "type": "object",
    "properties": {
        "entries": {
            "type": "array",
            "minItems": 1,
            "x-rule": "none",
            "items": {
                "type": "object",
                "required": ["unit"],
                "properties": {"unit": {"type": "string"}, "count": {"pattern": "^[0-9]+$", "x-rule": "count"}},
            },
        }
    },
}


def listed(*rows: dict[str, str | None]) -> Record:
    cells = tuple({key: Field(key, value, value or "", None, None) for key, value in row.items()} for row in rows)
    texts = tuple("｜".join(value or "" for value in row.values()) for row in rows)
    return Record("form", {"entries": Field("entries", texts, "", None, None, rows=cells)})


def test_the_rows_of_a_repeated_field_are_objects() -> None:
    found = evaluate_constraints(listed({"unit": "甲", "count": "3"}, {"unit": "乙", "count": "约20"}, {"unit": "丙", "count": "x"}), ROWS)

    assert Constraint("count", "entries", False, "pattern", ((1, "count"), (2, "count"))) in found
    assert Constraint("none", "entries", True) in found


def test_no_rows_are_an_empty_list() -> None:
    assert Constraint("none", "entries", False, "minItems") in evaluate_constraints(listed(), ROWS)


def test_a_column_nobody_could_read_is_left_out_of_its_row() -> None:
    found = evaluate_constraints(listed({"unit": "甲", "count": None}, {"unit": None, "count": "3"}), ROWS)

    assert [(one.rule, one.satisfied, one.cells) for one in found] == [("none", False, ((1, ""),)), ("count", True, ())]
