"""The plain data of a sound rubric.toml becomes a Rubric."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pipeline.model.rubric import CriteriaGroup, Criterion, Rubric
from pipeline.model.text import Text

Data = Mapping[str, Any]


def to_rubric(table: Data | None) -> Rubric | None:
    """Return the rubric that `table` speaks of; None where a profile has none."""
    if table is None:
        return None
    return Rubric(
        title=_text(table["title"]),
        source=table["source"],
        gate=_criteria(table.get("gate", ())),
        groups=tuple(CriteriaGroup(group["clause"], _text(group["title"]), _criteria(group["criteria"])) for group in table["groups"]),
        parties=tuple(_text(party) for party in table.get("parties", ())),
        missing=_text(table["missing"]),
    )


def _criteria(tables: Sequence[Data]) -> tuple[Criterion, ...]:
    return tuple(Criterion(one["id"], one["clause"], _text(one["title"])) for one in tables)


def _text(table: Data) -> Text:
    return Text(table["zh"], table["en"])
