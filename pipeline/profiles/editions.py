"""The edition of a rule: a digest by which a later report sees whether the rule asks for something else now."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any, Final

from pipeline.profiles.merging import Merged

ADVICE: Final = frozenset({"good", "bad", "how", "fix"})
"""Keys of a rule that may change without the rule asking for anything else."""


def edition(rule: str, merged: Merged) -> str:
    """Return the digest of a rule of a merged profile: its keys, the overrides, its constraints in the record schemas.

    Advice and examples, and the order of keys, make no difference.
    """
    table = merged.rules[rule].table
    asked = {key: value for key, value in table.items() if key not in ADVICE}
    overrides = [one.table for one in merged.overrides.get(rule, ())]
    constraints = list(_constraints([one.table for one in merged.records.values()], table.get("with", {}).get("rule", rule)))
    return sha256(json.dumps([asked, overrides, constraints], sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:12]


def _constraints(schema: Any, rule: str) -> Iterator[Any]:
    """Yield the subschemas that carry the rule as their `x-rule`."""
    if isinstance(schema, Mapping):
        if schema.get("x-rule") == rule:
            yield schema
        schema = list(schema.values())
    if isinstance(schema, list):
        for inner in schema:
            yield from _constraints(inner, rule)
