"""A rule that failed at a place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Literal

from pipeline.model.address import Address, Span
from pipeline.model.correction import Correction
from pipeline.model.rule import FixPolicy, Severity, Source
from pipeline.model.text import Argument, Text
from pipeline.model.values import dataclass

Status = Literal["new", "open", "fixed"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person looks: 1-based numbers; `text` is exact raw text that Word's search finds ("" where there is none)."""

    page: int | None = None
    paragraph: int | None = None
    clause: str | None = None
    table: int | None = None
    row: int | None = None
    column: int | None = None
    section: int | None = None
    text: str = ""
    label: str | None = None
    """Name of the form field, or the automatic number, that stands there."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that failed at a place: found, expected, and the correction if a program can make it.

    It holds no sentence of any language: messages are rendered from rule, code and arguments.
    """

    rule: str
    code: str
    severity: Severity
    place: Place
    fingerprint: str
    clause: str
    source: Source
    arguments: Mapping[str, Argument] = field(default_factory=dict)
    graded: tuple[str, ...] = ()
    """The steps of grading that changed the severity, in order."""
    document: str | None = None
    role: str | None = None
    at: Span | Address | None = None
    found: str | Text | None = None
    expected: str | Text | None = None
    fix: FixPolicy = "none"
    correction: Correction | None = None
    blocks: bool = True
    witness: str | None = None
    """Who saw it, where evidence is estimated (a renderer, an OCR engine)."""
    waived: str | None = None
    """Why the office lets it pass."""
    status: Status | None = None
    """Against an earlier report; a fixed one is there no more and stands as it was then."""
    changed: Text | None = None
    """What else than the material is different from the earlier report: the rule is new, or it has changed."""
    known: bool = False
    """Stands in the baseline already: it does not count for the exit code."""
    number: int | None = None
    """What people call it by (补3), counted within its weight: as an earlier report gave it; None where none did."""
    said: str | None = None
    """The message in the words of the earlier report it was read from; None where it is rendered."""
