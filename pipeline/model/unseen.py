"""Text of a Word file that no page shows."""

from __future__ import annotations

from typing import Literal

from pipeline.model.values import dataclass

UnseenKind = Literal["deleted", "reviser", "property", "data"]
"""Deleted in a revision; who made a revision or comment, with the account; a property of the file; data that go with it."""


@dataclass(frozen=True, slots=True)
class Unseen:
    """One such text; `name` is what the property is called, "" for the others."""

    kind: UnseenKind
    text: str
    name: str = ""
