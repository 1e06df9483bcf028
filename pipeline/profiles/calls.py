"""What else of a profile points into `[call.data]`: settings `{ call = "window.from" }`, so that a date is written once, and `next`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from pipeline.model.text import Text
from pipeline.profiles.merging import Merged
from pipeline.profiles.mistakes import Mistakes, Path, unknown
from pipeline.profiles.sources import Entry

_WORDS = Text("征集数据", "call data")
_STRETCH = Text("起止日期", "stretch of days")
_KEYS = ({"call"}, {"call", "optional"})


def fill_from_call(merged: Merged, mistakes: Mistakes) -> None:
    """Put the call's data in place of every setting that points to it; name what the call does not have.

    A pointer with `optional = true` to what the call leaves out leaves its setting out.
    """
    if "head" in merged.unread:
        return
    call = merged.head.table.get("call")
    data = call.get("data") if isinstance(call, dict) else None
    known = data if isinstance(data, dict) else {}
    for identity, entry in merged.rules.items():
        settings = entry.table.get("with")
        if isinstance(settings, dict) and any(_is_pointer(value) for value in settings.values()):
            merged.rules[identity] = _filled(entry, settings, known, mistakes)


def check_next(merged: Merged, mistakes: Mistakes) -> None:
    """Name what is said to come next and is no stretch of days (from, to) of the call's data, or is said twice."""
    call = merged.head.table.get("call")
    if "head" in merged.unread or not isinstance(call, dict):
        return
    known = call.get("data")
    stretches = {key for key, value in known.items() if _is_stretch(value)} if isinstance(known, dict) else set()
    named: set[str] = set()
    for number, key in _next_keys(call):
        place = merged.head.place("call", "next", number, "key")
        if key not in stretches:
            mistakes.add(*place, unknown(_STRETCH, key, stretches))
        elif key in named:
            mistakes.add(*place, Text(f"“{key}”写了两次", f"{key!r} is given twice"))
        named.add(key)


def _next_keys(call: dict[str, Any]) -> Iterator[tuple[int, str]]:
    """Yield (place, key); what has another shape the schema tells."""
    listed = call.get("next")
    for number, one in enumerate(listed if isinstance(listed, list) else ()):
        if isinstance(one, dict) and isinstance(one.get("key"), str):
            yield number, one["key"]


def _is_stretch(value: Any) -> bool:
    return isinstance(value, dict) and _is_day(value.get("from")) and _is_day(value.get("to"))


def _is_day(value: Any) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _filled(entry: Entry, settings: dict[str, Any], known: dict[str, Any], mistakes: Mistakes) -> Entry:
    filled: dict[str, Any] = {}
    for key, value in settings.items():
        if not _is_pointer(value):
            filled[key] = value
            continue
        steps = tuple(value["call"].split("."))
        given = _looked_up(known, steps)
        if given is not None:
            filled[key] = given
        elif not value.get("optional", False):
            mistakes.add(*entry.place("with", key, "call"), unknown(_WORDS, value["call"], sorted(_names(known))))
    return replace(entry, table={**entry.table, "with": filled})


def _is_pointer(value: Any) -> bool:
    return isinstance(value, dict) and set(value) in _KEYS and isinstance(value["call"], str)


def _looked_up(known: Any, steps: Path) -> Any:
    for step in steps:
        known = known.get(step) if isinstance(known, dict) else None
    return known


def _names(known: dict[str, Any], before: str = "") -> list[str]:
    names = []
    for key, value in known.items():
        names += _names(value, f"{before}{key}.") if isinstance(value, dict) else [before + key]
    return names
