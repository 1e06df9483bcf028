"""package.subtitle-match: the line under the material's title names organisation and applicant as the form does."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import quoted
from pipeline.language.leftovers import leftover
from pipeline.language.listed_names import listed_key
from pipeline.model.document import Paragraph
from pipeline.model.dossier import Dossier, Part
from pipeline.model.record import Record
from pipeline.model.text import Argument

_NAME = {"type": "string", "minLength": 1}
_NAMES = {"type": "array", "items": _NAME, "minItems": 1}
_DASHES = "-—–─－_ "
_SHORTEST = 2


@check(
    "package.subtitle-match",
    on=Subject.SUBMISSION,
    alone=True,
    messages={
        "name": Text(
            "事迹材料副标题写的是“{found}”，其中没有申报表上的“{expected}”。请改为一致。",
            "the material's second line says “{found}” without “{expected}”, the name on the form: please make them agree",
        ),
        "company": Text(
            "事迹材料副标题写的是“{found}”，申报表上的单位是“{expected}”。请改为一致。",
            "the material's second line says “{found}”, and the form names “{expected}”: please make them agree",
        ),
        "no-company": Text(
            "事迹材料副标题“{found}”没有写单位名称。应为“——单位名称、班组或个人名称”，单位是“{expected}”。",
            "the material's second line “{found}” names no organisation; it should name “{expected}” before team or person",
        ),
    },
    settings={"forms-roles": _NAMES, "name-fields": _NAMES, "company-field": _NAME, "material-role": _NAME},
    required=("forms-roles", "name-fields", "company-field", "material-role"),
)
def package_subtitle_match(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """材料和申报表要是同一个班组、同一个人的。"""
    forms = [
        (part.record, field)
        for role, field in zip(settings["forms-roles"], settings["name-fields"], strict=True)
        for part in dossier.of_role(role)
        if part.record is not None
    ]
    materials = dossier.of_role(settings["material-role"])
    if not forms or not materials:
        yield Skip(None, "single-file" if dossier.alone else "no-part")
        return
    for record, field in forms:
        for part in materials:
            yield _look(dossier, part, record, field, settings)


def _look(dossier: Dossier, part: Part, record: Record, name_field: str, settings: Settings) -> Observation:
    lines = _subtitle(part)
    name, company = record.text(name_field), record.text(settings["company-field"])
    if not lines or not name or leftover(name) is not None:
        return Skip(None, "not-applicable")
    at, said = lines[0].span(), " ".join("".join(line.text for line in lines).split())
    bare = listed_key(said).strip(_DASHES)
    arguments: dict[str, Argument] = {"found": quoted(said)}
    path = dossier.path(part)
    if listed_key(name) not in bare:
        return Hit("name", at, found=said, expected=name, arguments={**arguments, "expected": name}, document=path)
    if not company or leftover(company) is not None:
        return Pass(at)
    left = _before(bare, listed_key(name))
    if _means(left, listed_key(company)):
        return Pass(at)
    code = "company" if len(left) >= _SHORTEST else "no-company"
    return Hit(code, at, found=said, expected=company, arguments={**arguments, "expected": company}, document=path)


def _subtitle(part: Part) -> list[Paragraph]:
    if part.material is None or part.document is None:
        return []
    return [one for one in part.document.paragraphs if one.index in part.material.subtitle and one.text.strip()]


def _before(line: str, name: str) -> str:
    """Return what the line says beside the name."""
    before, _, behind = line.rpartition(name)
    return (before or behind).strip(_DASHES)


def _means(said: str, company: str) -> bool:
    """Tell whether an organisation is named in full, in short (its signs in their order) or with its department behind it."""
    signs = iter(company)
    return company in said or (len(said) >= _SHORTEST and all(sign in signs for sign in said))
