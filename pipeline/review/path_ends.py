"""Submissions found by the ends of their paths: the same folder looks otherwise from another working folder or as an absolute path."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

ENOUGH: Final = 2
"""Names at the end (folder and submission) that say which one is meant where what stands before them differs."""


def by_ends(written: Sequence[str], known: Sequence[str]) -> Mapping[str, str]:
    """Return path as written -> known path, where the one is the end of the other, or both end in the same folder and name.

    Paths are parted by "/". A path that could be two, and two that could be the same one, are left out.
    """
    by_last: dict[tuple[str, ...], list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for other in known:
        names = _names(other)
        by_last[names[-1:]].append((names, other))
    found: dict[str, list[str]] = {}
    for path in dict.fromkeys(written):
        own = _names(path)
        found[path] = [other for names, other in by_last.get(own[-1:], ()) if _ends_alike(own, names)]
    claimed = Counter(other for others in found.values() for other in others)
    return {path: others[0] for path, others in found.items() if len(others) == 1 and claimed[others[0]] == 1}


def _ends_alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    count = min(len(one), len(other), ENOUGH)
    return count > 0 and one[-count:] == other[-count:]


def _names(path: str) -> tuple[str, ...]:
    """Return the names on the way, without the steps that say where one stands."""
    return tuple(name for name in path.split("/") if name not in ("", ".", ".."))
