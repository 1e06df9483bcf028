"""A profile's rubric.toml: what is judged, every criterion once, no points."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pipeline.model.text import Text
from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.sources import Entry

Data = Mapping[str, Any]


def check_rubric(entry: Entry | None, mistakes: Mistakes) -> None:
    """Name every criterion whose id is there twice."""
    if entry is None:
        return
    seen: set[str] = set()
    for path, identity in _identities(entry.table):
        if identity in seen:
            mistakes.add(*entry.place(*path), Text(f"“{identity}”用了两次", f"{identity!r} is used twice"))
        seen.add(identity)


def _identities(table: Data) -> Iterator[tuple[tuple[str | int, ...], str]]:
    lists: list[tuple[tuple[str | int, ...], Any]] = [(("gate",), table.get("gate"))]
    groups = table.get("groups")
    for number, group in enumerate(groups if isinstance(groups, list) else ()):
        lists.append((("groups", number, "criteria"), group.get("criteria") if isinstance(group, dict) else None))
    for path, criteria in lists:
        for number, one in enumerate(criteria if isinstance(criteria, list) else ()):
            if isinstance(one, dict) and isinstance(one.get("id"), str):
                yield (*path, number, "id"), one["id"]
