"""What became of one submission in a batch: a report, or the reason why there is none."""

from __future__ import annotations

from pipeline.model.report import SubmissionReport
from pipeline.model.submission import Submission, Trouble
from pipeline.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of one job; exactly one of the fields below `submission` speaks."""

    submission: Submission
    report: SubmissionReport | None = None
    trouble: Trouble | None = None
    split: tuple[Submission, ...] = ()
    """The files do not make one submission: these are to be checked instead."""
    log: str | None = None
    """Traceback of an unexpected failure (a bug), without any text of a document."""
