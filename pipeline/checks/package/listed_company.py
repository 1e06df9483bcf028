"""package.listed-company: the recommender's list names the applicant's organisation as its form does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.listing import Listed, row_named, rows_of
from pipeline.language.leftovers import leftover
from pipeline.language.listed_names import same_name
from pipeline.model.dossier import Dossier
from pipeline.model.record import Record
from pipeline.model.text import Argument

_NAME = {"type": "string", "minLength": 1}
_NAMES = {"type": "array", "items": _NAME, "minItems": 1}


@check(
    "package.listed-company",
    on=Subject.SUBMISSION,
    alone=True,
    messages={
        "other": Text(
            "“{name}”的企业名称写的是“{found}”，申报表写的是“{expected}”。以公章为准，请改为一致。",
            "the company of “{name}” is “{found}” here and “{expected}” on the form: the seal decides, please make them agree",
        ),
    },
    settings={
        "forms-roles": _NAMES,
        "name-fields": _NAMES,
        "company-field": _NAME,
        "list-role": _NAME,
        "list-field": _NAME,
        "company-column": _NAME,
        "name-column": _NAME,
    },
    required=("forms-roles", "name-fields", "company-field", "list-role", "list-field", "company-column", "name-column"),
)
def package_listed_company(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """名单上的企业名称用来公布和发证，要与公章一致。"""
    rows = tuple(rows_of(dossier, settings))
    forms = [
        (part.record, field)
        for role, field in zip(settings["forms-roles"], settings["name-fields"], strict=True)
        for part in dossier.of_role(role)
        if part.record is not None
    ]
    if not rows or not forms:
        yield Skip(None, "single-file" if dossier.alone else "no-part")
        return
    for record, field in forms:
        yield _look(record, record.text(field), rows, settings)


def _look(record: Record, name: str, rows: Sequence[Listed], settings: Settings) -> Observation:
    company = record.text(settings["company-field"])
    row = row_named(rows, name, company) if name else None
    if row is None or not row.company or not company or leftover(company) is not None:
        return Skip(None, "not-applicable")
    if same_name(row.company, company):
        return Pass(row.at)
    arguments: dict[str, Argument] = {"name": row.name, "found": row.company, "expected": company}
    return Hit("other", row.at, found=row.company, expected=company, arguments=arguments, document=row.document)
