"""Which of numbers that should be 1, 2, 3 … are wrong, each fault named once."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from typing import Literal

Fault = Literal["gap", "repeated", "disorder"]


def faults(values: Sequence[int]) -> tuple[Fault | None, ...]:
    """Return for each value what is wrong with it after the one before; None where it is the next.

    Where no number is missing and none twice, only those are wrong that stand behind a greater one;
    where the one behind goes on as if all were right, only this one is wrong.
    """
    complete = sorted(values) == list(range(1, len(values) + 1))
    found: list[Fault | None] = []
    seen: set[int] = set()
    before = 0
    for value, after in zip_longest(values, values[1:]):
        if value == before + 1 or (complete and value > before):
            found.append(None)
        elif value > before:
            found.append("gap")
        else:
            found.append("repeated" if value in seen else "disorder")
        seen.add(value)
        before = before + 1 if after == before + 2 else value
    return tuple(found)
