"""A constraint of a record schema, evaluated: which rule it belongs to, on which field, and whether it holds."""

from __future__ import annotations

from pipeline.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Constraint:
    """One (x-rule, field) pair of a record schema; `satisfied` is None where the field could not be read."""

    rule: str
    key: str
    satisfied: bool | None
    keyword: str = ""
    """The JSON Schema keyword that failed ("minLength", "minItems", "pattern" …)."""
    cells: tuple[tuple[int, str], ...] = ()
    """Where a repeated field fails: row (0 is the first that was read) and column, "" for the row as a whole; of a list its items."""
