"""The applications and the recommenders' lists of a batch, as their reports tell them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from pipeline.checks.contract import Settings
from pipeline.language.leftovers import leftover
from pipeline.language.listed_names import listed_key
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

    @property
    def keys(self) -> tuple[str, str]:
        """Name and organisation as they are compared."""
        return listed_key(self.name), listed_key(self.company)


@dataclass(frozen=True, slots=True)
class ListedRow:
    """A row of a recommender's list: `row` is 1 for the first that was read."""

    submission: int
    row: int
    company: str
    name: str
    recommender: str

    @property
    def keys(self) -> tuple[str, str]:
        """Name and organisation as they are compared."""
        return listed_key(self.name), listed_key(self.company)


class Register:
    """Applicants and rows held against each other once: who is meant by which row, and what is left of both."""

    def __init__(self, applicants: Sequence[Applicant], rows: Sequence[ListedRow]) -> None:
        named: dict[str, list[ListedRow]] = defaultdict(list)
        for row in rows:
            named[row.keys[0]].append(row)
        fitting = {one: _fitting(one, named[one.keys[0]]) for one in applicants}
        self._rows = {one: rows[0] for one, rows in fitting.items() if rows}
        meant = {row for rows in fitting.values() for row in rows}
        self._free: dict[tuple[int, str], list[ListedRow]] = defaultdict(list)
        for row in rows:
            for part, key in enumerate(row.keys) if row not in meant else ():
                self._free[part, key].append(row)
        self._left = {(part, key) for one in applicants if one not in self._rows for part, key in enumerate(one.keys) if key}
        self._meant = meant

    def row_of(self, one: Applicant) -> ListedRow | None:
        """Return the row that means an applicant: of the same name, and of no other organisation."""
        return self._rows.get(one)

    def of_name(self, one: Applicant) -> list[ListedRow]:
        """Return the rows of an applicant's name that mean nobody: they name another organisation."""
        return self._free[0, one.keys[0]]

    def of_company(self, one: Applicant) -> list[ListedRow]:
        """Return the rows of an applicant's organisation that mean nobody: they have another name."""
        return self._free[1, one.keys[1]] if one.company else []

    def means_somebody(self, row: ListedRow) -> bool:
        """Tell whether a row means an applicant, or agrees in name or organisation with one whom no row means."""
        return row in self._meant or any((part, key) in self._left for part, key in enumerate(row.keys))


def _fitting(one: Applicant, rows: Sequence[ListedRow]) -> list[ListedRow]:
    """Return the rows of an applicant's name that name no other organisation: lists of several recommenders may have one each."""
    company = one.keys[1]
    return [row for row in rows if not company or row.keys[1] in ("", company)]


def applicants_of(reports: Sequence[SubmissionReport], settings: Settings) -> Iterator[Applicant]:
    """Yield who applies, one for each name that forms have; a form sent in two versions is one."""
    for number, report in enumerate(reports):
        for role, field in zip(settings["forms-roles"], settings["name-fields"], strict=True):
            seen: set[tuple[str, str]] = set()
            for record in report.records_of(role):
                name = _said(record.get(field))
                company, recommender = (_said(record.get(settings[key])) for key in ("company-field", "recommender-field"))
                one = Applicant(number, role, field, name, company, recommender)
                if name and one.keys not in seen:
                    yield one
                seen.add(one.keys)


def listed_rows(reports: Sequence[SubmissionReport], settings: Settings) -> Iterator[ListedRow]:
    """Yield the rows of all lists of the batch in which a name is written; 同上 is the organisation of the row above."""
    for number, report in enumerate(reports):
        place = 0
        for record in report.records_of(settings["list-role"]):
            rows, above = record.get(settings["list-field"]), ""
            for row in rows if isinstance(rows, tuple) else ():
                place += 1
                cells = dict(enumerate(row.split(_CELLS)))
                company, name = (cells.get(settings[key], "") for key in ("company-cell", "name-cell"))
                above = above if leftover(company) == "ditto" else _said(company)
                if _said(name):
                    yield ListedRow(number, place, above, name, _said(record.get(settings["recommender-field"])))


def _said(value: Value) -> str:
    """Return a value as text; "" where nothing is said, or XXX stands for it."""
    return value if isinstance(value, str) and leftover(value) is None else ""
