"""A standard that a draft speaks of: what the list of standards to be looked up is made from."""

from __future__ import annotations

from typing import Literal

from pipeline.model.values import dataclass


@dataclass(frozen=True, slots=True)
class CitedStandard:
    """One edition of a standard, or a standard as such, in one draft."""

    code: str
    """Code and number in one way of writing, without the year: "GB/T 19001"."""
    year: str | None
    """Four digits; None where it is cited undated."""
    title: str = ""
    """As a list of the draft gives it; "" where no list does."""
    listed_in: Literal["normative", "bibliography"] | None = None
    """The list of the draft that it stands in; None where only the text names it."""
    places: tuple[str, ...] = ()
    """Where the text names it, in reading order: "4.1", "附录A", "前言"; none for one that is only listed."""
