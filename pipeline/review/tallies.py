"""The votes and points of one case."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from pipeline.model.office import Expert
from pipeline.model.paper import CaseFile
from pipeline.model.profile import Form, FormField
from pipeline.model.review_sheet import CaseVotes, ReviewSheet, Seat

FEWEST: Final = 5
"""Sheets of which the highest and the lowest may be left out."""
_CENT: Final = Decimal("0.01")


def votes_of(case: CaseFile, experts: Sequence[Expert], seats: Sequence[Seat], form: Form, *, drop: bool) -> CaseVotes:
    """Return what the sheets that count say of a case; `drop` leaves the highest and the lowest total out of five or more."""
    mine = [seat for seat in seats if seat.number == case.number]
    sheets = [seat.sheet for seat in mine if seat.counted]
    totals = tuple(sorted(total for sheet in sheets if (total := sheet.total) is not None))
    kept = totals[1:-1] if drop and len(totals) >= FEWEST else totals
    applicant, name = (*case.report.case, "", "")[:2]
    return CaseVotes(
        case.number,
        case.report.kind,
        name,
        applicant,
        expected=len(experts),
        handed=len(mine),
        counted=len(sheets),
        conclusions=_counted(form.fields.get("conclusion"), (sheet.conclusion for sheet in sheets)),
        verdicts=_verdicts(form, sheets),
        parties=_counted(form.fields.get("party"), (sheet.party for sheet in sheets)),
        gate_failed=sum(_fails(sheet, form) for sheet in sheets),
        totals=totals,
        dropped=len(totals) - len(kept),
        mean=_mean(kept),
    )


def _mean(totals: Sequence[Decimal]) -> Decimal | None:
    """Return the mean to two decimals, halves up: what people see is what they are ranked by."""
    return (sum(totals, Decimal()) / len(totals)).quantize(_CENT, ROUND_HALF_UP) if totals else None


def _counted(field: FormField | None, chosen: Iterator[str]) -> Mapping[str, int]:
    votes = Counter(chosen)
    return {option: votes[option] for option in field.options} if field is not None else {}


def _verdicts(form: Form, sheets: Sequence[ReviewSheet]) -> Mapping[str, Mapping[str, int]]:
    field = form.fields.get("criteria") or form.fields.get("gate")
    column = None if field is None else next(one for one in field.columns if one.key == "verdict")
    items = dict.fromkeys(one.item for sheet in sheets for one in sheet.verdicts)
    return {item: _counted(column, (one.chosen for sheet in sheets for one in sheet.verdicts if one.item == item)) for item in items}


def _fails(sheet: ReviewSheet, form: Form) -> bool:
    """A condition of a score sheet is not met: any option but the first."""
    if "gate" not in form.fields:
        return False
    met = next(one for one in form.fields["gate"].columns if one.key == "verdict").options[0]
    return any(one.chosen not in ("", met) for one in sheet.verdicts)
