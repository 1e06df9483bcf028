"""A correction thought through before anything is changed: what it takes for itself, and how it is carried out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import TYPE_CHECKING, Literal, NamedTuple

from pipeline.model.correction import Single
from pipeline.model.values import dataclass

if TYPE_CHECKING:
    from lxml import etree

Part = Literal["text", "format", "properties", "whole"]


class Claim(NamedTuple):
    """What a correction changes: characters [start, end) or their formatting, some properties of an element, or the whole of it."""

    subject: etree._Element
    part: Part
    start: int = 0
    end: int = 0
    properties: frozenset[str] = frozenset()

    def disputes(self, other: Claim) -> bool:
        """Both cannot be had."""
        if self.subject is not other.subject:
            return False
        if "whole" in (self.part, other.part):
            return True
        if self.part != other.part:
            return False
        if self.part == "text":
            return self._overlaps(other)
        return bool(self.properties & other.properties) and (self.part == "properties" or self._overlaps(other))

    def _overlaps(self, other: Claim) -> bool:
        """Two insertions at one place have no order; an insertion at the edge of a replacement does."""
        if self.start == self.end and other.start == other.end:
            return self.start == other.start
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Plan:
    """A correction that can be made; smaller `phase` first: formatting, text, pictures, whole paragraphs, the ends of cells and texts."""

    phase: int
    claims: tuple[Claim, ...]
    carry_out: Callable[[], None]


FORMAT, TEXT, PICTURE, PARAGRAPH, ENDING = range(5)


def asked(correction: Single) -> frozenset[str]:
    """Return the names of the properties that a correction wants to set."""
    places = ("span", "address", "before")
    return frozenset(f.name for f in fields(correction) if f.name not in places and getattr(correction, f.name) is not None)
