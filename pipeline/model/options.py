"""What the user asked for; the same files and the same values give the same report."""

from __future__ import annotations

from dataclasses import field
from datetime import date
from typing import TYPE_CHECKING, Literal

from pipeline.model.office import Office
from pipeline.model.standards_list import StandardsList
from pipeline.model.values import dataclass

if TYPE_CHECKING:
    from pipeline.model.outline import Basis, Stage

STANDARD_PROFILE = "gbt-1.1-2020"
"""What a document is held against that names no call."""


@dataclass(frozen=True, slots=True)
class Options:
    """The options of a call of the command that shape its report."""

    profile: str | None = None
    """Id of a built-in profile or the folder of one's own; None to recognise it from the documents."""
    reading: Literal["auto", "submission", "batch"] = "auto"
    stage: Stage | None = None
    basis: Basis | None = None
    received: date | None = None
    as_of: date | None = None
    select: frozenset[str] = field(default_factory=frozenset)
    ignore: frozenset[str] = field(default_factory=frozenset)
    otherwise: str = STANDARD_PROFILE
    """Profile of a submission that names no call."""
    office_file: str | None = None
    """Path of the office's own file; None for the one at the root of a batch."""
    office: Office | None = None
    """What that file says; `gather` fills it in."""
    standards_file: str | None = None
    """Path of the list of standards and their status; None for the one that the office's file names."""
    standards: StandardsList | None = None
    """What that list says; `gather` fills it in."""
    layout: bool = True
    """Documents are laid out where a rule asks for their pages."""
    layout_seconds: float = 45.0
    """How long laying out one document may take; what takes longer is not laid out, and its rules are not checked."""
    score: bool = False
    """A score is asked for: without the office's table of points that is an error."""
    against: str | None = None
    """Path of an earlier report to compare with."""
    baseline: str | None = None
    """Path of an earlier report whose findings do not count for the exit code."""

    def told(self) -> dict[str, str | int | bool | tuple[str, ...] | None]:
        """Return the options as the report names them: by their long names without dashes in front."""
        return {
            "profile": self.profile,
            "as": self.reading,
            "stage": self.stage,
            "basis": self.basis,
            "received": None if self.received is None else self.received.isoformat(),
            "select": tuple(sorted(self.select)),
            "ignore": tuple(sorted(self.ignore)),
            "office": None if self.office is None else self.office.path,
            "standards": None if self.standards is None else self.standards.path,
            "layout": self.layout,
            "score": self.score,
            "against": self.against,
            "baseline": self.baseline,
        }
