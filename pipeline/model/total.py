"""What a call wants added up over the submissions of a batch, and what it comes to."""

from __future__ import annotations

from typing import Literal

from pipeline.model.text import Text
from pipeline.model.values import dataclass

Count = Literal["mean", "options", "rows", "distinct", "sum", "listed"]
"""The mean of numbers; how often each option was chosen; rows written; different values; whole numbers added; the records with a word."""


@dataclass(frozen=True, slots=True)
class Tally:
    """One thing to add up, over all records of a role."""

    role: str
    count: Count
    title: Text
    fields: tuple[str, ...]
    """Keys of the form; several only for a mean over all of them."""
    column: str | None = None
    """The column, where the field is repeated row by row."""
    by: str | None = None
    """A column whose words the sums are kept apart by."""
    words: tuple[str, ...] = ()
    """What puts a record on a list."""
    show: tuple[str, ...] = ()
    """Fields that a list shows."""


@dataclass(frozen=True, slots=True)
class TotalLine:
    """A line of a total: an option, a value or an item with how many records have it; a record of a list with what is shown of it."""

    label: str
    count: int
    value: int | None = None
    """The sum, where sums are kept apart."""
    path: str | None = None
    """The submission, where the line is one record."""


@dataclass(frozen=True, slots=True)
class Total:
    """What a tally comes to."""

    profile: str
    tally: Tally
    records: int
    """Records of the role."""
    answered: int
    """Records that say something; for a mean over several fields, the answers given."""
    asked: int
    """Records, or answers that could have been given."""
    value: float | None = None
    """The mean, the sum, the number of rows or of different values; None where there is nothing to add."""
    lines: tuple[TotalLine, ...] = ()
    unclear: int = 0
    """Of what was not answered, how much says something that nobody can tell, or could not be read; the rest was left blank."""
