"""Who applies with what: the facts of a form by which the office knows a submission; which fields they are, its profile says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.language.organisations import name_key
from pipeline.model.record import Record
from pipeline.model.report import SubmissionReport


def case_of(records: Iterable[Record], fields: Sequence[str]) -> tuple[str, ...]:
    """Return what the form says in these fields, "" for one that is blank or unread.

    () without a form that has them all, and where two forms say two things.
    """
    found = {}
    for record in records:
        if fields and all(field in record.fields for field in fields):
            values = tuple(record.text(field) for field in fields)
            found[tuple(map(name_key, values))] = values
    return next(iter(found.values())) if len(found) == 1 else ()


def applicant_of(report: SubmissionReport) -> str | None:
    """Return the applicant's name as the form gives it; None where no form says."""
    return report.case[0] or None if report.case else None


def project_key(report: SubmissionReport) -> tuple[str, ...] | None:
    """Return applicant and project as they are compared; None where one of them is not known."""
    return tuple(map(name_key, report.case)) if report.case and all(report.case) else None
