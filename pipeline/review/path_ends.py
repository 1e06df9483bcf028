"""Submissions found by the ends of their paths: the same folder looks otherwise from another working folder or as an absolute path."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import Final

ENOUGH: Final = 2
"""Names at the end (folder and submission) that say which one is meant where what stands before them differs."""


def by_ends(written: Sequence[str], known: Sequence[str]) -> Mapping[str, str]:
    """Return path as written -> known path, where the one is the end of the other, or both end in the same folder and name.

    Paths are parted by "/". A path that could be two, and two that could be the same one, are left out.
    """
    found = {path: [other for other in known if _ends_alike(path, other)] for path in dict.fromkeys(written)}
    claimed = [other for others in found.values() for other in others]
    return {path: others[0] for path, others in found.items() if len(others) == 1 and claimed.count(others[0]) == 1}


def _ends_alike(one: str, other: str) -> bool:
    names, others = _names(one), _names(other)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(reversed(names), reversed(others), strict=False)))
    return shared >= min(len(names), len(others), ENOUGH) > 0


def _names(path: str) -> tuple[str, ...]:
    """Return the names on the way, without the steps that say where one stands."""
    return tuple(name for name in path.split("/") if name not in ("", ".", ".."))
