"""Puts the sheets of all experts together: whose they are, which of them count, what they say of each case."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pipeline.language.normal import norm
from pipeline.language.organisations import name_key
from pipeline.language.persons import person_name
from pipeline.model.office import Expert
from pipeline.model.paper import CaseFile, Casework
from pipeline.model.profile import Form
from pipeline.model.review_sheet import Collected, Ground, ReviewSheet, Seat, SheetFault
from pipeline.model.submission import Trouble
from pipeline.model.text import Text
from pipeline.review.interests import grounds_of
from pipeline.review.rankings import ranked
from pipeline.review.tallies import votes_of

INTEREST = Text("有利害关系，未计入", "has an interest: not counted")
REFUSED = Text("基本条件不符合，没有评分", "a condition is not met: no points given")
UNKNOWN = Text("分数不全，未计入平均分", "points are missing: not in the mean")


def put_together(
    sheets: Sequence[ReviewSheet], unread: Sequence[Trouble], casework: Casework, cases: Sequence[CaseFile], form: Form
) -> Collected:
    """Return what the sheets say of the cases; where the office names no experts, those who wrote sheets are the experts.

    They stand in the order of experts and cases; a case without a number goes by its path. A sheet with an interest does not count and
    says why; one of an unknown expert or case, or one of two that differ, neither.
    """
    cases = [replace(case, number=case.number or case.report.path) for case in cases]
    experts = casework.office.experts or _experts_of(sheets)
    numbers = {norm(case.number, digits=True): case.number for case in cases}
    seats, faults = _seated(sheets, experts, cases, numbers)
    grounds = tuple(grounds_of(casework, cases, experts, seats))
    against = {(ground.expert, ground.number) for ground in grounds}
    order = [case.number for case in cases]
    seats.sort(key=lambda seat: (experts.index(seat.expert), order.index(seat.number)))
    scored = "scores" in form.fields
    settled = tuple(_settled(seat, against, scored=scored) for seat in seats)
    there = {(seat.expert, seat.number) for seat in seats}
    told = [votes_of(case, experts, settled, form, drop=casework.office.drop_extremes) for case in cases]
    table = casework.office.scores.get(casework.profile.identity)
    return Collected(
        scored,
        table.source if scored and table is not None else "",
        ranked(told) if scored else tuple(told),
        settled,
        tuple((expert, case.number) for expert in experts for case in cases if (expert, case.number) not in there),
        tuple(replace(one, sheet=_sheet_of(one, seats)) for one in grounds),
        tuple(faults),
        tuple(unread),
        form.fields["conclusion"].options if "conclusion" in form.fields else (),
    )


def _experts_of(sheets: Sequence[ReviewSheet]) -> tuple[Expert, ...]:
    found = {(_name(one.expert), name_key(one.unit)): Expert(one.expert, one.unit) for one in reversed(sheets) if one.expert and one.filled}
    return tuple(found[key] for key in sorted(found))


def _seated(
    sheets: Sequence[ReviewSheet], experts: Sequence[Expert], cases: Sequence[CaseFile], numbers: Mapping[str, str]
) -> tuple[list[Seat], list[tuple[ReviewSheet, SheetFault]]]:
    """Return the sheets at their places, and what people must look at, in the order of the sheets."""
    faults: list[tuple[ReviewSheet, SheetFault]] = []
    places: dict[tuple[Expert, str], list[ReviewSheet]] = defaultdict(list)
    for sheet in sheets:
        faults.extend((sheet, fault) for fault in sheet.faults)
        if not sheet.filled:
            continue
        expert, number = _expert(sheet, experts), _case(sheet, cases, numbers)
        if expert is None:
            faults.append((sheet, SheetFault("no-expert", found=sheet.expert)))
        if isinstance(number, SheetFault):
            faults.append((sheet, number))
        elif expert is not None:
            places[expert, number].append(sheet)
    seats = []
    for (expert, number), found in places.items():
        first, *others = found
        alike = all(_content(other) == _content(first) for other in others)
        faults.extend((other, SheetFault("twice", found=first.path, expected="same" if alike else "")) for other in others)
        seats.append(Seat(first, number, expert, counted=alike))
    return seats, faults


def _content(sheet: ReviewSheet) -> ReviewSheet:
    return replace(sheet, path="", place=1)


def _expert(sheet: ReviewSheet, experts: Sequence[Expert]) -> Expert | None:
    """Return the expert of this name, whatever title stands behind it; of several with one name, the one of the sheet's unit."""
    named = [one for one in experts if _name(one.name) == _name(sheet.expert)]
    if len(named) > 1:
        named = [one for one in named if name_key(one.unit) == name_key(sheet.unit)]
    return named[0] if len(named) == 1 else None


def _name(text: str) -> str:
    return norm(person_name(text)) or norm(text)


def _case(sheet: ReviewSheet, cases: Sequence[CaseFile], numbers: Mapping[str, str]) -> str | SheetFault:
    """Return the number of the sheet's case: by the number, which the name must not contradict, else by a name that is there once."""
    number = numbers.get(norm(sheet.number, digits=True))
    named = [case.number for case in cases if sheet.project and norm(_project(case)) == norm(sheet.project)]
    if number is None:
        return named[0] if len(named) == 1 else SheetFault("no-case", found=sheet.number or sheet.project)
    own = [name for case in cases if case.number == number for name in _names(case)]
    if sheet.project and number not in named and (named or (own and not any(_fits(name, sheet.project) for name in own))):
        return SheetFault("other-case", found=f"{sheet.number} {sheet.project}", expected=(named or own)[0])
    return number


def _project(case: CaseFile) -> str:
    return case.report.case[1] if len(case.report.case) > 1 else ""


def _names(case: CaseFile) -> tuple[str, ...]:
    """Return what a case is called: by its form, and by the office on its 汇总表."""
    mended = case.decision.facts.get("project", "") if case.decision else ""
    return tuple(filter(None, (_project(case), mended)))


def _fits(name: str, written: str) -> bool:
    """A sheet may say more of the name or less; the sheet of another batch with the same number says something else."""
    one, other = norm(name), norm(written)
    return one in other or other in one


def _settled(seat: Seat, against: set[tuple[Expert, str]], *, scored: bool) -> Seat:
    if (seat.expert, seat.number) in against:
        return replace(seat, counted=False, note=INTEREST)
    if not seat.counted:
        return replace(seat, note=Text("交了几份，内容不同，未计入", "several sheets that differ: not counted"))
    if not scored or seat.sheet.total is not None:
        return seat
    refused = not any(fault.row == one.item for fault in seat.sheet.faults for one in seat.sheet.scores)
    return replace(seat, note=REFUSED if refused else UNKNOWN)


def _sheet_of(ground: Ground, seats: Sequence[Seat]) -> str | None:
    return next((seat.sheet.path for seat in seats if (seat.expert, seat.number) == (ground.expert, ground.number)), None)
