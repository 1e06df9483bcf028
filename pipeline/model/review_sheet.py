"""What experts wrote on their sheets, and what comes of it when the sheets of all are put together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from decimal import Decimal
from typing import Literal

from pipeline.model.office import Expert
from pipeline.model.submission import Trouble
from pipeline.model.text import Text
from pipeline.model.values import dataclass

FaultCode = Literal[
    "blank", "two-chosen", "unclear", "not-a-number", "negative", "over", "total-differs", "row-missing",
    "no-case", "other-case", "no-expert", "twice", "not-filled",
]  # fmt: skip
"""Why something on a sheet, or a whole sheet, cannot be taken as it stands."""


@dataclass(frozen=True, slots=True)
class SheetFault:
    """Something that a person must look at: in which row (as printed, "" for the whole sheet), what stands there, what is asked for."""

    code: FaultCode
    row: str = ""
    found: str = ""
    expected: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """A row as answered: the option chosen ("" for none that can be told), or the points (None for none)."""

    item: str
    chosen: str = ""
    points: Decimal | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True)
class ReviewSheet:
    """One sheet as read; `path` is its file, `place` counts the copies in it from 1."""

    path: str
    place: int = 1
    number: str = ""
    project: str = ""
    expert: str = ""
    unit: str = ""
    conflict: bool | None = None
    """What the expert declared; None where neither or both are ticked."""
    verdicts: tuple[Answered, ...] = ()
    """The criteria of a project, or the conditions of a score sheet."""
    scores: tuple[Answered, ...] = ()
    conclusion: str = ""
    opinion: str = ""
    party: str = ""
    """As which party the expert judged; "" where the form does not ask, or nobody can tell."""
    faults: tuple[SheetFault, ...] = ()
    filled: bool = True
    """Somebody wrote something; False for a sheet that came back as it was sent out."""

    @property
    def total(self) -> Decimal | None:
        """The points added up; None where one of them is missing or no number."""
        points = [one.points for one in self.scores if one.points is not None]
        return sum(points, Decimal()) if points and len(points) == len(self.scores) else None


@dataclass(frozen=True, slots=True)
class Ground:
    """Why an expert has an interest in a case: declared on the sheet (`part` None), or the unit plays a part in it."""

    expert: Expert
    number: str
    part: Text | None
    unit: str = ""
    sheet: str | None = None
    """Path of the sheet that does not count because of it; None where none came."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A sheet that belongs to an expert and a case; `counted` is False where an interest or a fault stands against it."""

    sheet: ReviewSheet
    number: str
    expert: Expert
    counted: bool
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class CaseVotes:
    """What the experts say of one case; only sheets that count are in the figures."""

    number: str
    kind: str | None
    name: str
    applicant: str
    expected: int
    handed: int
    counted: int
    conclusions: Mapping[str, int] = field(default_factory=dict)
    """Conclusion -> votes, in the form's order."""
    verdicts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """Row -> option -> votes."""
    parties: Mapping[str, int] = field(default_factory=dict)
    """Party as which experts judged -> sheets, in the form's order; empty where the form does not ask."""
    gate_failed: int = 0
    """Sheets on which a condition is not met."""
    totals: tuple[Decimal, ...] = ()
    dropped: int = 0
    """Totals left out of the mean: the highest and the lowest, one each."""
    mean: Decimal | None = None
    rank: int | None = None
    """Place among the cases of its kind by the mean; equal ones share it, and the next is as many places below (1, 1, 3)."""

    @property
    def mixed(self) -> bool:
        """Not all who count judged as the same party."""
        return sum(map(bool, self.parties.values())) > 1

    @property
    def spread(self) -> Decimal | None:
        """The highest less the lowest total."""
        return max(self.totals) - min(self.totals) if self.totals else None


@dataclass(frozen=True, slots=True)
class Collected:
    """The sheets of all experts put together; what people decide stands nowhere in it."""

    scored: bool
    """By points; else by votes."""
    source: str
    """Where the points come from; "" without points."""
    cases: tuple[CaseVotes, ...]
    seats: tuple[Seat, ...]
    missing: tuple[tuple[Expert, str], ...]
    """Expert and case of which no sheet came."""
    grounds: tuple[Ground, ...]
    faults: tuple[tuple[ReviewSheet, SheetFault], ...]
    unread: tuple[Trouble, ...]
    """Files that could not be read, or hold no sheet."""
    conclusions: tuple[str, ...] = ()
    """What can be concluded, in the form's order; () on a score sheet."""
