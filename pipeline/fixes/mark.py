"""What is to be written into a Word file, and what came of it."""

from __future__ import annotations

from pipeline.model.address import Address, Span
from pipeline.model.correction import Single
from pipeline.model.text import Text
from pipeline.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """One finding as it goes into the file: the words of its comment, ready in the reader's language, and its correction.

    `at` None speaks of the whole file; a line feed in `comment` begins a new paragraph of the comment.
    """

    at: Span | Address | None
    comment: str | None = None
    correction: Single | None = None


@dataclass(frozen=True, slots=True)
class Applied:
    """The new file, and how many comments and corrections are in it; `left` says why the other corrections are not."""

    data: bytes
    commented: int
    corrected: int
    left: tuple[tuple[int, Text], ...] = ()
    """(index of the mark, reason)."""
