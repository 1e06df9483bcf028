"""Which standards are in force and which no more: what the office alone knows (`--standards`), never guessed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from typing import Literal

from pipeline.model.values import dataclass

Status = Literal["current", "withdrawn", "replaced"]
"""现行 (即将实施 too), 废止, 被代替."""


@dataclass(frozen=True, slots=True)
class StandardStatus:
    """A line of the list: one edition of a standard."""

    number: str
    """As the list writes it."""
    year: str | None
    """None where the line speaks of the standard as such, whatever the edition."""
    status: Status
    replaced_by: str | None = None
    """As the list writes it."""
    since: date | None = None
    """The day from which it holds."""


@dataclass(frozen=True, slots=True)
class StandardsList:
    """The list, checked; `path` is as the user gave it."""

    path: str
    editions: Mapping[str, tuple[StandardStatus, ...]] = field(default_factory=dict)
    """Code and number without the year ("GB/T 19001") -> its editions, in the order of the list."""
