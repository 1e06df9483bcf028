"""Sheets as read, for the tests of putting them together."""

from __future__ import annotations

from decimal import Decimal

from pipeline.generators.sheets import sheet_form
from pipeline.model.office import Expert
from pipeline.model.paper import Casework
from pipeline.model.profile import Form
from pipeline.model.review_sheet import Answered, Collected, ReviewSheet, SheetFault
from pipeline.review.votes import put_together


def form_of(work: Casework) -> Form:
    """Return the sheet's form of a casework."""
    form = sheet_form(work.profile, work.office)
    assert form is not None
    return form


def vote(
    expert: Expert, number: str, conclusion: str = "建议立项", *, conflict: bool | None = False, path: str = "", **more: str
) -> ReviewSheet:
    """Return a sheet with votes; `more` are criteria with what was chosen."""
    verdicts = tuple(Answered(item, chosen) for item, chosen in (more or {"合法合规": "符合"}).items())
    return ReviewSheet(
        path or f"{expert.name}/{number}.docx",
        number=number,
        expert=expert.name,
        unit=expert.unit,
        conflict=conflict,
        verdicts=verdicts,
        conclusion=conclusion,
    )


def score(
    expert: Expert, number: str, *points: float | None, failed: bool = False, conflict: bool | None = False, party: str = ""
) -> ReviewSheet:
    """Return a sheet with points; None for a row in which stands no number."""
    rows = tuple(Answered(f"行{place}", "", None if one is None else Decimal(str(one))) for place, one in enumerate(points))
    faults = tuple(SheetFault("not-a-number", f"行{place}", "B") for place, one in enumerate(points) if one is None and not failed)
    return ReviewSheet(
        f"{expert.name}/{number}.docx",
        number=number,
        expert=expert.name,
        unit=expert.unit,
        conflict=conflict,
        verdicts=(Answered("4.2 质量素养", "不符合" if failed else "符合"),),
        scores=rows,
        party=party,
        faults=faults,
    )


def together(work: Casework, *sheets: ReviewSheet) -> Collected:
    """Return the sheets put together over all cases of the casework."""
    return put_together(sheets, (), work, work.cases, form_of(work))
