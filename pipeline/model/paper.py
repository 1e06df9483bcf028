"""What the office writes next: cases as the generators see them, and the papers that come of them."""

from __future__ import annotations

from datetime import date
from typing import Final

from pipeline.model.decision import Decision
from pipeline.model.office import Office
from pipeline.model.profile import Profile
from pipeline.model.report import SubmissionReport, Wording
from pipeline.model.submission import Submission
from pipeline.model.text import Language
from pipeline.model.values import dataclass

BATCH_FOLDER: Final = "批次"
"""Folder in the output of what is about a batch as a whole."""


@dataclass(frozen=True, slots=True)
class Mail:
    """The mail that a paper goes with: to whom, its addresses, what it is about."""

    to: str
    addresses: tuple[str, ...]
    subject: str
    cc: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """A file to be written; `name` is relative to the output folder and safe on every system."""

    name: str
    data: bytes
    public: bool = False
    """It is published: no telephone, e-mail, ID number, 民族, 政治面貌 may stand in it."""
    mail: Mail | None = None
    """It is sent to somebody; the text of the mail is a paper of the same name that ends in .txt."""


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One case: its number, what was sent in, what the check says, what the office decided (None where nothing)."""

    number: str
    submission: Submission
    report: SubmissionReport
    decision: Decision | None = None
    folder: str = ""
    """Where its papers go: the name of a folder in the output folder, "<受理编号> <short name>", safe on every system."""


@dataclass(frozen=True, slots=True)
class Casework:
    """The cases of one call with everything that its papers may say; in the order of their numbers."""

    profile: Profile
    office: Office
    wording: Wording
    cases: tuple[CaseFile, ...]
    as_of: date
    """The day that stands on the papers."""
    language: Language = "zh"
