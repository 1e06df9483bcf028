"""A submission after reading: its documents, the parts in them, what the parts say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import TYPE_CHECKING

from pipeline.model.document import Document
from pipeline.model.office import Expert
from pipeline.model.record import Record
from pipeline.model.submission import File, Replaced, Submission, Trouble
from pipeline.model.text import Text
from pipeline.model.values import dataclass

if TYPE_CHECKING:
    from pipeline.model.material import Material
    from pipeline.model.outline import Outline


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a file that plays a role: top-level blocks first … last of its document; the whole file for a scan."""

    role: str
    file: int
    """Position in :attr:`Dossier.readings`."""
    because: Text
    first: int = 0
    last: int = -1
    stage: str | None = None
    record: Record | None = None
    outline: Outline | None = None
    material: Material | None = None
    document: Document | None = None
    """The document cut to this part; None where it is a scan nobody has read."""
    left_out: int = 0
    """Further filled copies of the same form in the file that say something else, where a submission has only one."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One file of the submission: read (`document`), not read (`trouble`), or of a kind nobody reads as text."""

    file: File
    document: Document | None = None
    trouble: Trouble | None = None
    looks: Text | None = None
    """What a document that fits no role looks like."""
    looks_code: str | None = None
    """The same as a code: "notice", "blank-form", "contract", "standard", "form", "empty", "other"."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """A submission as read; what checks on submissions are handed."""

    submission: Submission
    readings: tuple[Reading, ...]
    parts: tuple[Part, ...]
    facts: Mapping[str, str] = field(default_factory=dict)
    """What came with the call of the command: "received", "as_of" (ISO dates), where known."""
    replaced: tuple[Replaced, ...] = ()
    """What later rounds of a case replaced."""
    kind: str | None = None
    """Which kind of submission it is, where its call has several."""
    experts: tuple[Expert, ...] = ()
    """The reviewers that the office's file names."""
    applicant_kinds: tuple[Text, ...] = ()
    """Titles of the kinds of applicants whose filled forms are among the parts: `kind` first, then any that it should not have."""

    not_beside: tuple[Text, ...] = ()
    """Titles of what its call asks for besides; of a file that lies with nobody's papers only."""

    @property
    def alone(self) -> bool:
        """One document is reviewed on its own: nothing else of a submission can be expected."""
        return self.submission.shape == "document"

    def of_role(self, role: str) -> tuple[Part, ...]:
        """Return the parts that play `role`."""
        return tuple(part for part in self.parts if part.role == role)

    def path(self, part: Part) -> str:
        """Return the path of the file a part stands in."""
        return self.readings[part.file].file.path
