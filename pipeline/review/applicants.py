"""Who applies with what: the two facts of a record by which the office knows a submission."""

from __future__ import annotations

from typing import Final

from pipeline.language.organisations import name_key
from pipeline.model.report import SubmissionReport

APPLICANT: Final = "applicant"
PROJECT: Final = "project_name"
"""Keys of these facts in every form that has them."""


def applicant_of(report: SubmissionReport) -> str | None:
    """Return the applicant's name as the form gives it; None where no form says."""
    return _value(report, APPLICANT)


def project_key(report: SubmissionReport) -> tuple[str, str] | None:
    """Return (applicant, project) as they are compared; None where one of them is not known."""
    applicant, project = _value(report, APPLICANT), _value(report, PROJECT)
    return (name_key(applicant), name_key(project)) if applicant and project else None


def _value(report: SubmissionReport, key: str) -> str | None:
    values = (record.get(key) for record in report.records.values())
    return next((value for value in values if isinstance(value, str) and value), None)
