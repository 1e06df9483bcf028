"""The applications and the recommenders' lists of a batch, as their reports tell them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.checks.contract import Settings
from pipeline.checks.listing import same_name
from pipeline.language.leftovers import leftover
from pipeline.model.record import Value
from pipeline.model.report import SubmissionReport
from pipeline.model.values import dataclass

_CELLS = "｜"
_NAME = {"type": "string", "minLength": 1}
_NAMES = {"type": "array", "items": _NAME, "minItems": 1}
LIST_SETTINGS = {
    "forms-roles": _NAMES,
    "name-fields": _NAMES,
    "company-field": _NAME,
    "recommender-field": _NAME,
    "list-role": _NAME,
    "list-field": _NAME,
    "company-cell": {"type": "integer", "minimum": 0},
    "name-cell": {"type": "integer", "minimum": 0},
}
"""Settings of the checks that hold applications against lists: the roles and fields of both, and which cell of a row is which."""


@dataclass(frozen=True, slots=True)
class Applicant:
    """Who applies in one submission of the batch: the form's role, the key of its name field, and what the form says."""

    submission: int
    role: str
    field: str
    name: str
    company: str
    recommender: str


@dataclass(frozen=True, slots=True)
class ListedRow:
    """A row of a recommender's list: `row` is 1 for the first that was read."""

    submission: int
    row: int
    company: str
    name: str
    recommender: str

    def means(self, one: Applicant) -> bool:
        """Tell whether the row speaks of this applicant: the same name, and no other organisation."""
        return same_name(self.name, one.name) and (not self.company or not one.company or same_name(self.company, one.company))


def applicants_of(reports: Sequence[SubmissionReport], settings: Settings) -> Iterator[Applicant]:
    """Yield who applies, one for each form in which a name is written."""
    for number, report in enumerate(reports):
        for role, field in zip(settings["forms-roles"], settings["name-fields"], strict=True):
            record = report.records.get(role, {})
            name = _said(record.get(field))
            if name:
                company, recommender = (_said(record.get(settings[key])) for key in ("company-field", "recommender-field"))
                yield Applicant(number, role, field, name, company, recommender)


def listed_rows(reports: Sequence[SubmissionReport], settings: Settings) -> Iterator[ListedRow]:
    """Yield the rows of all lists of the batch in which a name is written."""
    for number, report in enumerate(reports):
        record = report.records.get(settings["list-role"], {})
        rows = record.get(settings["list-field"])
        for place, row in enumerate(rows if isinstance(rows, tuple) else (), 1):
            cells = dict(enumerate(row.split(_CELLS)))
            company, name = (_said(cells.get(settings[key])) for key in ("company-cell", "name-cell"))
            if name:
                yield ListedRow(number, place, company, name, _said(record.get(settings["recommender-field"])))


def _said(value: Value) -> str:
    """Return a value as text; "" where nothing is said, or XXX stands for it."""
    return value if isinstance(value, str) and leftover(value) is None else ""
