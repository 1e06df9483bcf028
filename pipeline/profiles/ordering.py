"""In which order a call's findings stand on papers: every rule it names is there and named once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pipeline.model.rule import RuleGroup
from pipeline.model.text import Text
from pipeline.profiles.merging import Merged
from pipeline.profiles.mistakes import Mistakes, unknown

_RULE = Text("规则", "rule")


def check_order(merged: Merged, mistakes: Mistakes) -> None:
    """Name every rule in [[order]] that the profile does not have or that stands there twice, and a second group for the rest."""
    if merged.unread & {"head", "rules"}:
        return
    named: set[str] = set()
    rest = 0
    for number, table in _tables(merged):
        rules = table.get("rules")
        rest += rules is None
        if rules is None and rest > 1:
            mistakes.add(*merged.head.place("order", number), Text("只能有一组不写 rules", "one group only may have no rules"))
        for place, name in enumerate(rules if isinstance(rules, list) else ()):
            at = merged.head.place("order", number, "rules", place)
            if not isinstance(name, str):
                continue
            if name not in merged.rules:
                mistakes.add(*at, unknown(_RULE, name, merged.rules))
            elif name in named:
                mistakes.add(*at, Text(f"“{name}”写了两次", f"{name!r} is given twice"))
            named.add(name)


def to_order(head: Mapping[str, Any]) -> tuple[RuleGroup, ...]:
    """Return the groups of a sound profile's head, in their order."""
    return tuple(_group(table) for table in head.get("order", ()))


def _group(table: Mapping[str, Any]) -> RuleGroup:
    return RuleGroup(Text(table["title"]["zh"], table["title"]["en"]), tuple(table.get("rules", ())))


def _tables(merged: Merged) -> Iterator[tuple[int, Mapping[str, Any]]]:
    tables = merged.head.table.get("order")
    for number, table in enumerate(tables if isinstance(tables, list) else ()):
        if isinstance(table, dict):
            yield number, table
