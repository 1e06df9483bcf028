"""Submissions of a made-up star call: forms, a list of the recommended, a table of figures, material."""

from __future__ import annotations

from dataclasses import replace

from pipeline.model.dossier import Part
from pipeline.model.material import Material
from pipeline.model.record import Field, Record
from tests.checks.package.dossiers import part
from tests.checks.record.tables import field, listed
from tests.documents import document


def form(role: str = "form", number: int = 0, **values: str | None) -> Part:
    """Return a form with these fields."""
    return part(role, number, record=Record("f", {key: field(key, value, place) for place, (key, value) in enumerate(values.items())}))


def recommendation(*rows: tuple[str, str], number: int = 1, recommender: str = "某某集团") -> Part:
    """Return a list of (company, team or person)."""
    read = listed(*({"number": str(place), "company": company, "person": person} for place, (company, person) in enumerate(rows, 1)))
    fields: dict[str, Field] = {"recommender": field("recommender", recommender, 900), **read.fields}
    return part("list", number, record=replace(read, fields=fields))


def figures(teams: str, persons: str, number: int = 0) -> Part:
    """Return a table with the numbers of teams and persons."""
    read = listed({"item": "申报班组数", "quantity": teams}, {"item": "申报个人数", "quantity": persons})
    return part("figures", number, record=read)


def material(*lines: str, subtitle: tuple[int, ...] = (1,), number: int = 1) -> Part:
    """Return achievement material of these lines; its second is the line with organisation and name."""
    paper = document(*lines)
    return replace(part("material", number, document=paper), material=Material(0, len(lines) - 1, subtitle=subtitle))
