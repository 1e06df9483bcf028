"""Lists of the recommended: which row of a list speaks of an applicant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pipeline.checks.contract import Settings
from pipeline.language.leftovers import leftover
from pipeline.language.listed_names import same_name
from pipeline.model.address import Span
from pipeline.model.dossier import Dossier
from pipeline.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Listed:
    """A row of a list: company and name as written, the path of its file, the place of the company's cell."""

    company: str
    name: str
    document: str
    at: Span | None


def rows_of(dossier: Dossier, settings: Settings) -> Iterator[Listed]:
    """Yield the rows of the lists in a submission in which a name stands; 同上 is the company of the row above."""
    for part in dossier.of_role(settings["list-role"]):
        field = part.record.fields.get(settings["list-field"]) if part.record is not None else None
        above = ""
        for row in field.rows if field is not None else ():
            company, name = row.get(settings["company-column"]), row.get(settings["name-column"])
            said = company.raw if company is not None else ""
            above = above if leftover(said) == "ditto" else said
            if name is not None and name.value and leftover(name.raw) is None:
                yield Listed(above, name.raw, dossier.path(part), company.at if company is not None else None)


def row_named(rows: Iterable[Listed], name: str, company: str) -> Listed | None:
    """Return the row of this name, of several the one of this company."""
    named = [row for row in rows if same_name(row.name, name)]
    return next((row for row in named if same_name(row.company, company)), named[0] if named else None)
