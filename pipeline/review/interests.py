"""Which experts have an interest in which case: by their own word, or because their unit plays a part in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from pipeline.language.organisations import name_key
from pipeline.model.office import Expert
from pipeline.model.paper import CaseFile, Casework
from pipeline.model.review_sheet import Ground, Seat
from pipeline.model.text import Text

_CHECK: Final = "package.expert-conflict"
_APPLICANT: Final = Text("申报单位", "the applicant")


def grounds_of(casework: Casework, cases: Sequence[CaseFile], experts: Sequence[Expert], seats: Sequence[Seat]) -> Iterator[Ground]:
    """Yield every interest, case by case; the units are those that the call's own rule about experts looks at.

    A call without such a rule has the applicant only.
    """
    for case in cases:
        units = units_of(casework, case)
        for expert in experts:
            sheets = [seat.sheet for seat in seats if (seat.expert, seat.number) == (expert, case.number)]
            mine = [expert.unit, *(sheet.unit for sheet in sheets)]
            part = next((units[name_key(unit)] for unit in mine if unit and name_key(unit) in units), None)
            if part is not None:
                yield Ground(expert, case.number, *part)
            if any(sheet.conflict for sheet in sheets):
                yield Ground(expert, case.number, None)


def units_of(casework: Casework, case: CaseFile) -> Mapping[str, tuple[Text, str]]:
    """Return the units that play a part in a case, by the name as it is compared: what part, and the name as written."""
    found: dict[str, tuple[Text, str]] = {}
    for role, key, title in _fields(casework):
        for record in case.report.records_of(role):
            value = record.get(key) or ()
            for name in (value,) if isinstance(value, str) else value:
                found.setdefault(name_key(name), (title, name))
    applicant = next(iter(case.report.case), "")
    if applicant:
        found.setdefault(name_key(applicant), (_APPLICANT, applicant))
    return found


def _fields(casework: Casework) -> Iterator[tuple[str, str, Text]]:
    for rule in casework.profile.rules.values():
        if rule.check == _CHECK:
            for key, title in zip(rule.settings["fields"], rule.settings["parts"], strict=True):
                yield rule.settings["role"], key, Text(title["zh"], title["en"])
