"""package.references-cover: standards that the proposal is compared with come back in the draft."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.normal import fold
from pipeline.language.standard_numbers import StandardNumber, find_standard_numbers
from pipeline.model.document import Document
from pipeline.model.dossier import Dossier, Part
from pipeline.model.record import Field


@check(
    "package.references-cover",
    on=Subject.SUBMISSION,
    messages={
        "absent": Text(
            "建议书中提到的{numbers}没有出现在草案中。如果草案用到，请列入规范性引用文件或参考文献。",
            "the proposal names {numbers}, which the draft does not: if the draft makes use of them, list them there",
        )
    },
    settings={
        "form-role": {"type": "string", "minLength": 1},
        "field": {"type": "string", "minLength": 1},
        "standard-role": {"type": "string", "minLength": 1},
    },
    required=("form-role", "field", "standard-role"),
)
def package_references_cover(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """与之比对过的标准，草案多半要引用；只作背景的可以不引。"""
    drafts = [part.document for part in dossier.of_role(settings["standard-role"]) if part.document is not None]
    forms = [part for part in dossier.of_role(settings["form-role"]) if part.record is not None]
    if not forms or not drafts:
        yield Skip(None, "no-part")
        return
    cited = {key for draft in drafts for key in _cited(draft)}
    for part in forms:
        field = part.record.fields.get(settings["field"]) if part.record else None
        if field is None or field.value is None:
            yield Skip(None, "field-unknown")
        else:
            yield _look(dossier, part, field, cited)


def _look(dossier: Dossier, part: Part, field: Field, cited: set[tuple[str, str]]) -> Observation:
    named = find_standard_numbers(fold(field.raw).upper())
    absent = dict.fromkeys(field.raw[one.start : one.end].strip() for one in named if _key(one) not in cited)
    if not named:
        return Skip(field.at, "not-applicable")
    if not absent:
        return Pass(field.at)
    return Hit("absent", field.at, found="、".join(absent), arguments={"numbers": tuple(absent)}, document=dossier.path(part))


def _cited(draft: Document) -> Iterator[tuple[str, str]]:
    for paragraph in draft.paragraphs:
        yield from map(_key, find_standard_numbers(fold(paragraph.text).upper()))


def _key(number: StandardNumber) -> tuple[str, str]:
    """Return code and number: another year is the same standard."""
    return number.code.replace(" ", ""), number.number
