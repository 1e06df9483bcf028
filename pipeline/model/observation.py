"""What a check says of one place it looked at."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from pipeline.model.address import Address, Span
from pipeline.model.correction import Correction
from pipeline.model.text import Argument, Text
from pipeline.model.values import dataclass

At = Span | Address | None
"""A stretch of text, a node (section, row, picture, whole paragraph), or the submission as such."""


@dataclass(frozen=True, slots=True)
class Pass:
    """`count` places looked at are right."""

    at: At = None
    count: int = 1
    submission: int | None = None
    """Batch subjects: position of the submission spoken of."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A place that is wrong: what stands there, what was asked for, how a program would mend it.

    `document` names the file (its path in the submission) where the subject has several; the part's own file otherwise.
    `show` is a number or label that Word generates and the place's own text therefore lacks.
    """

    code: str
    at: At = None
    found: str | Text | None = None
    expected: str | Text | None = None
    arguments: Mapping[str, Argument] = dataclasses.field(default_factory=dict)
    correction: Correction | None = None
    document: str | None = None
    show: str | None = None
    submission: int | None = None
    """Batch subjects: position of the submission the finding belongs to."""
    field: tuple[str, str] | None = None
    """Role and key of the form field that is wrong: gives the place where `at` does not."""
    witness: str | None = None
    """Who saw it, where the evidence is estimated ("libreoffice")."""


@dataclass(frozen=True, slots=True)
class Skip:
    """`count` places could not be judged, and why (a reason code of :mod:`pipeline.model.report`)."""

    at: At
    reason: str
    count: int = 1
    submission: int | None = None
    """Batch subjects: position of the submission spoken of."""


Observation = Pass | Hit | Skip
