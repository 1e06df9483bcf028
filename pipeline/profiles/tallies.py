"""What a call wants added up, from the plain data of a sound profile."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pipeline.model.text import Text
from pipeline.model.total import Tally


def to_tallies(head: Mapping[str, Any]) -> tuple[Tally, ...]:
    """Return what the head of a sound profile wants added up."""
    return tuple(
        Tally(
            table["role"],
            table["count"],
            Text(table["title"]["zh"], table["title"]["en"]),
            tuple(table["fields"]),
            table.get("column"),
            table.get("by"),
            tuple(table.get("words", ())),
            tuple(table.get("show", ())),
        )
        for table in head.get("totals", ())
    )
