"""To whom a letter goes and on what: as the form says, unless the office corrected it on the 汇总表."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.generators.typed import LANGUAGES, says_something, typed
from pipeline.language.emails import find_emails
from pipeline.model.paper import CaseFile, Casework
from pipeline.model.summary import Column
from pipeline.writers.columns import cell, summary_of
from pipeline.writers.speech import Speech
from pipeline.writers.xlsx_book import in_a_cell


def applicant_of(case: CaseFile, casework: Casework) -> str | None:
    """Return who applies or recommends; None where neither the form nor the 汇总表 says."""
    return _said(case, casework, "applicant", case.report.case[:1])


def project_of(case: CaseFile, casework: Casework) -> str | None:
    """Return what is applied for (project, team, person); None where nobody says, and for who applies for nothing."""
    return _said(case, casework, "project", case.report.case[1:2])


def has_project(case: CaseFile, casework: Casework) -> bool:
    """Whether submissions of this kind are for something that has a name."""
    return len(casework.profile.case_fields(case.report.kind)) != 1


def contact_of(case: CaseFile, casework: Casework) -> str | None:
    """Return the person to write to, as the form names one."""
    return _contact(case, casework, "contact")


def addresses_of(case: CaseFile, casework: Casework) -> tuple[str, ...]:
    """Return the mail addresses of a case: those of its form, else that of the mail that brought it."""
    told = _contact(case, casework, "email") or ""
    found = tuple(dict.fromkeys(one.address for one in find_emails(told) if one.address is not None))
    if found:
        return found
    return next(((mail.sender,) for mail in case.submission.mails if mail.sender), ())


def _said(case: CaseFile, casework: Casework, key: str, read: Sequence[str]) -> str | None:
    """Return what the form says; what stands on the 汇总表 where that is something else, or where the form says nothing."""
    form = next((text for text in read if says_something(text)), None)
    corrected = typed(case, key)
    if not corrected:
        return form
    return (form or corrected) if corrected in _written_there(case, casework, key) else corrected


def _written_there(case: CaseFile, casework: Casework, key: str) -> set[str]:
    """Return what the program itself has written into the columns of that key, in whichever language."""
    columns = [column for column in summary_of(case.report.profile, (), casework.wording).columns if column.key == key]
    speeches = [Speech(casework.wording, language) for language in LANGUAGES]
    return {in_a_cell(str(cell(column, case.report, speech) or "")) for column in columns for speech in speeches}


def _contact(case: CaseFile, casework: Casework, key: str) -> str | None:
    columns: tuple[Column, ...] = summary_of(case.report.profile, (), casework.wording).contacts
    told = (cell(column, case.report, Speech(casework.wording, "zh")) for column in columns if column.key == key)
    return next((str(one) for one in told if says_something(str(one or ""))), None)
