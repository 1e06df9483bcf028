"""Which letter a case gets by the office's decision, and by when a 补正 is due."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from pipeline.model.decision import CONCLUSIONS, Conclusion
from pipeline.model.paper import CaseFile, Casework

LETTERS: Final[Mapping[Conclusion, str]] = {conclusion: f"{word.zh}通知" for conclusion, word in CONCLUSIONS.items()}
"""What the letter on each conclusion is called; its template has the name, too."""


def letter_of(case: CaseFile) -> str | None:
    """Return what the letter of a case is called; None where the office has not both concluded and said that it is to be written."""
    decision = case.decision
    if decision is None or decision.conclusion is None or decision.write is not True:
        return None
    return LETTERS[decision.conclusion]


def due_of(case: CaseFile, casework: Casework) -> date | None:
    """Return the day by which a 补正 is due: the row's own, else the office's for all, else so many days from the letter's."""
    if case.decision is not None and case.decision.due is not None:
        return case.decision.due
    fixed, days = casework.office.letters.get("supplement-until"), casework.office.supplement_days
    if isinstance(fixed, date):
        return fixed
    return None if days is None else casework.as_of + timedelta(days=days)
