"""The letter of a case as Word, and the mail it goes with."""

from __future__ import annotations

from typing import Final

from pipeline.generators.letters.addressees import applicant_of
from pipeline.generators.letters.facts import facts_of
from pipeline.generators.letters.kinds import letter_of
from pipeline.generators.mail_texts import mail_file, subject_in
from pipeline.generators.text_template import render_text
from pipeline.generators.word_template import render
from pipeline.model.paper import CaseFile, Casework, Paper
from pipeline.profiles.templates import template_file

GROUP: Final = "letters"
"""Folder of these templates."""
MAIL: Final = "邮件正文.txt"


def letters(case: CaseFile, casework: Casework) -> tuple[Paper, ...]:
    """Return the letter that the office decided on, and the text of the mail; nothing without a decision to write.

    Raises WrongTemplate where something is missing that :func:`~pipeline.generators.letters.lacks.missing_facts` names.
    """
    name = letter_of(case)
    if name is None:
        return ()
    facts = facts_of(case, casework)
    word = render(template_file(casework.profile, casework.office, f"{GROUP}/{name}.docx"), facts, f"{name}.docx")
    mail = _mail(case, casework, name, facts)
    return Paper(f"{case.folder}/{name}.docx", word), Paper(f"{case.folder}/{MAIL}", mail_file(mail))


def subject_of(case: CaseFile, casework: Casework) -> str:
    """Return the subject of the mail: what its template says behind 主题：; else what the letter is called, and on whom."""
    name = letter_of(case) or ""
    given = subject_in(_mail(case, casework, name, facts_of(case, casework)))
    return given or " ".join(filter(None, (name, case.number, applicant_of(case, casework))))


def _mail(case: CaseFile, casework: Casework, name: str, facts: dict[str, object]) -> str:
    return render_text(template_file(casework.profile, casework.office, f"{GROUP}/{name}.txt"), facts, f"{name}.txt")
