"""package.listed: the applicant stands in the recommender's list under the very name of the form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.listing import Listed, row_named, rows_of
from pipeline.language.leftovers import leftover
from pipeline.language.listed_names import same_name
from pipeline.model.dossier import Dossier, Part
from pipeline.model.record import Record
from pipeline.model.text import Argument

_NAME = {"type": "string", "minLength": 1}


@check(
    "package.listed",
    on=Subject.SUBMISSION,
    alone=True,
    messages={
        "other": Text(
            "申报表写的是“{found}”，推荐意见表中同一单位的是{expected}。请改为一致。",
            "the form says “{found}”, and the recommendation lists {expected} of the same organisation: please make them agree",
        ),
        "absent": Text(
            "推荐意见表中没有“{found}”。请核对名称，或请推荐单位补列。",
            "“{found}” is not on the recommendation: please check the name, or have the recommender add it",
        ),
    },
    settings={
        "form-role": _NAME,
        "name-field": _NAME,
        "company-field": _NAME,
        "list-role": _NAME,
        "list-field": _NAME,
        "company-column": _NAME,
        "name-column": _NAME,
    },
    required=("form-role", "name-field", "company-field", "list-role", "list-field", "company-column", "name-column"),
)
def package_listed(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """推荐的和申报的要是同一个班组、同一个人。"""
    rows = tuple(rows_of(dossier, settings))
    forms = [part for part in dossier.of_role(settings["form-role"]) if part.record is not None]
    if not forms or not rows:
        yield Skip(None, "single-file" if dossier.alone else "no-part")
        return
    for part in forms:
        if part.record is not None:
            yield _look(dossier, part, part.record, rows, settings)


def _look(dossier: Dossier, part: Part, record: Record, rows: Sequence[Listed], settings: Settings) -> Observation:
    name, company = record.text(settings["name-field"]), record.text(settings["company-field"])
    field = record.fields[settings["name-field"]]
    if not name or leftover(name) is not None:
        return Skip(field.at, "not-applicable")
    if row_named(rows, name, company) is not None:
        return Pass(field.at)
    others = tuple(f"“{row.name}”" for row in rows if same_name(row.company, company))
    arguments: dict[str, Argument] = {"found": name, "expected": others}
    code = "other" if others else "absent"
    return Hit(code, field.at, found=name, expected="、".join(others) or None, arguments=arguments, document=dossier.path(part))
