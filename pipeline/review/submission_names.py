"""Whether a name that people write means a submission: its path, the end of it, or a folder that it lies in."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import TypeVar

Value = TypeVar("Value")


def depth_of(name: str, path: str) -> int:
    """Return how many steps of `path` lie before the end of `name` in it, that step with them; 0 where the name is not in the path.

    "甲公司", "甲公司/" and "收件箱/甲公司" mean "收件箱/甲公司.zip", and "收件箱/甲公司/材料" as well.
    """
    wanted, steps = _steps(name), _steps(path)
    if not wanted:
        return 0
    ends = [end for end in range(len(wanted), len(steps) + 1) if all(map(_same, wanted, steps[end - len(wanted) : end]))]
    return max(ends, default=0)


def meant(names: Mapping[str, Value], path: str) -> tuple[str, Value] | None:
    """Return the name that means the submission at `path`, and its value: of several the deepest, then the longest."""
    depths = {name: depth_of(name, path) for name in names}
    best = max((name for name in names if depths[name]), key=lambda name: (depths[name], len(_steps(name)), name), default=None)
    return None if best is None else (best, names[best])


def last_step(path: str) -> str:
    """Return the last step of a path as it is compared: what people call the submission."""
    steps = _steps(path)
    return _stem(steps[-1]) if steps else ""


def _steps(path: str) -> list[str]:
    plain = unicodedata.normalize("NFC", path).replace("\\", "/").replace("!/", "/")
    return [step for step in plain.split("/") if step not in ("", ".")]


def _same(wanted: str, step: str) -> bool:
    return wanted in (step, _stem(step))


def _stem(step: str) -> str:
    stem, dot, ending = step.rpartition(".")
    return stem if dot and stem and ending.isascii() and ending.isalnum() and len(ending) <= 4 else step
