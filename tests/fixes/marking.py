"""The smallest ways to mark a file in a test."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from pipeline.fixes.apply import apply_fixes
from pipeline.fixes.mark import Applied, Mark
from pipeline.model.address import Address, Span
from pipeline.model.correction import Single
from tests.fixes.comparing import AUTHOR

DAY = date(2026, 1, 2)
MAIN = "word/document.xml"


def at(*path: int, part: str = MAIN) -> Address:
    """Return the address of a node below the body of the main part; of another part, below its root."""
    return Address(part, (0, *path) if part == MAIN else path)


def span(start: int, end: int, *path: int, part: str = MAIN) -> Span:
    """Return characters of the paragraph at that path, of the first paragraph by default."""
    return Span(at(*(path or (0,)), part=part), start, end)


def fixed(data: bytes, *marks: Mark, tracked: bool = True, comments_only: bool = False) -> Applied:
    """Apply the marks as the office would."""
    return apply_fixes(data, "样例.docx", marks, author=AUTHOR, date=DAY, tracked=tracked, comments_only=comments_only)


def corrected(data: bytes, *corrections: Single, tracked: bool = True) -> Applied:
    """Apply corrections without comments."""
    return fixed(data, *(Mark(None, None, correction) for correction in corrections), tracked=tracked)


def reasons_of(applied: Applied) -> Sequence[str]:
    """Return why corrections were left, in English."""
    return [reason.en for _, reason in applied.left]
