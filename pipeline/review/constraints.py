"""Evaluates a record schema once: which `x-rule` holds on which field.

A constraint is a subschema that carries `x-rule`; it speaks of the property it stands under, or, where it stands
on a condition (`if`/`then`), of the properties its `then` names.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from jsonschema import Draft202012Validator

from pipeline.model.constraint import Constraint
from pipeline.model.record import Field, Record
from pipeline.model.values import dataclass


def evaluate_constraints(record: Record, schema: Mapping[str, Any]) -> tuple[Constraint, ...]:
    """Return every (x-rule, field) pair of the schema with whether it holds; a field nobody could read is None."""
    instance = {key: _instance(field) for key, field in record.fields.items()}
    unread = {key for key in schema.get("properties", {}) if instance.get(key) is None}
    failed = _failures(schema, {key: value for key, value in instance.items() if value is not None})
    constraints = []
    for rule, key in dict.fromkeys(constraint_keys(schema)):
        failure = failed.get((rule, key), _Failure())
        satisfied = None if key in unread else not failure.keyword
        if satisfied is False:
            constraints.append(Constraint(rule, key, satisfied, failure.keyword, tuple(dict.fromkeys(failure.cells))))
        else:
            constraints.append(Constraint(rule, key, satisfied))
    return tuple(constraints)


@dataclass(frozen=True, slots=True)
class _Failure:
    keyword: str = ""
    cells: tuple[tuple[int, str], ...] = ()


def _instance(field: Field) -> Any:
    """Return what the schema speaks of: a string, an array of strings, for a repeated field an array of objects; None if not read.

    A column that the table lacks is no property of the object.
    """
    if not isinstance(field.value, tuple):
        return field.value
    if field.rows:
        return [{column: _instance(cell) for column, cell in row.items() if cell.value is not None} for row in field.rows]
    return list(field.value)


def constraint_keys(schema: Any, rule: str | None = None, key: str | None = None) -> Iterator[tuple[str, str]]:
    """Yield (x-rule, field) for every constraint of the schema, in its own order."""
    if isinstance(schema, Mapping):
        rule = schema.get("x-rule", rule)
        if rule is not None and key is not None and "x-rule" in schema:
            yield rule, key
        for word, inner in schema.items():
            if word == "properties" and key is None:
                for name, property_schema in inner.items():
                    if rule is not None and "x-rule" not in property_schema:
                        yield rule, name
                    yield from constraint_keys(property_schema, rule, name)
            elif word != "if":
                yield from constraint_keys(inner, rule, key)
    elif isinstance(schema, list):
        for inner in schema:
            yield from constraint_keys(inner, rule, key)


def _failures(schema: Mapping[str, Any], instance: Mapping[str, Any]) -> dict[tuple[str, str], _Failure]:
    failed: dict[tuple[str, str], _Failure] = {}
    for error in Draft202012Validator(schema).iter_errors(instance):
        rule = _rule_at(schema, tuple(error.absolute_schema_path))
        key, *cell = map(str, error.absolute_path) if error.absolute_path else ("",)
        if rule is not None:
            before = failed.get((rule, key), _Failure(str(error.validator)))
            cells = ((int(cell[0]), cell[1] if len(cell) > 1 else ""),) if cell and cell[0].isdigit() else ()
            failed[rule, key] = _Failure(before.keyword, before.cells + cells)
    return failed


def _rule_at(schema: Any, path: Sequence[str | int]) -> str | None:
    rule: str | None = None
    for step in path:
        if isinstance(schema, Mapping):
            rule = schema.get("x-rule", rule)
        schema = schema[step]
    return rule
