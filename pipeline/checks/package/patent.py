"""package.patent: whoever says that patents are involved says which, and the draft says so in its introduction."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.model.correction import InsertParagraph
from pipeline.model.document import Document
from pipeline.model.dossier import Dossier, Part
from pipeline.model.outline import Outline
from pipeline.model.record import Record

_FIELD = {"type": "string", "minLength": 1}
_WORD = "专利"


@check(
    "package.patent",
    on=Subject.SUBMISSION,
    messages={
        "unexplained": Text(
            "勾选了涉及专利，各栏中却没有说明。请写明专利名称、专利号、权利人和许可意愿。",
            "patents are ticked, yet no field explains them: please give their names, numbers, holders and the will to license",
        ),
        "no-introduction": Text(
            "勾选了涉及专利，草案却没有说明专利的引言。请在前言之后加写“引言”（GB/T 1.1—2020 D.3）。",
            "patents are ticked, yet the draft has no introduction that names them: please add one after the foreword (GB/T 1.1—2020 D.3)",
        ),
    },
    settings={
        "role": {"type": "string", "minLength": 1},
        "field": _FIELD,
        "option": {"type": "string", "minLength": 1},
        "explained-in": {"type": "array", "items": _FIELD, "minItems": 1, "x-names": "field"},
        "standard-role": {"type": "string", "minLength": 1},
        "sentence": {"type": "string", "minLength": 1},
    },
    required=("role", "field", "option", "explained-in"),
)
def package_patent(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """涉及专利的标准要事先披露，否则发布后会有纠纷。"""
    forms = [(part, part.record) for part in dossier.of_role(settings["role"]) if part.record is not None]
    if not forms:
        yield Skip(None, "no-part")
    for part, record in forms:
        field = record.fields.get(settings["field"])
        if field is None or field.value is None:
            yield Skip(None, "field-unknown")
        elif field.value != settings["option"]:
            yield Skip(field.at, "not-applicable")
        else:
            yield _explained(dossier, part, record, settings)
            yield from _introduced(dossier, settings)


def _explained(dossier: Dossier, part: Part, record: Record, settings: Settings) -> Observation:
    at = record.fields[settings["field"]].at
    if any(_WORD in record.text(key) for key in settings["explained-in"]):
        return Pass(at)
    return Hit("unexplained", at, found=record.text(settings["field"]), document=dossier.path(part))


def _introduced(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    for part in dossier.of_role(settings.get("standard-role", "")):
        if part.outline is None or part.document is None:
            yield Skip(None, "unread")
        elif any(_WORD in text for text in _introduction(part.outline, part.document)):
            yield Pass()
        else:
            correction = _proposal(part.outline, part.document, settings.get("sentence"))
            yield Hit("no-introduction", document=dossier.path(part), correction=correction)


def _introduction(outline: Outline, document: Document) -> Iterator[str]:
    for element in outline.elements:
        if element.kind == "introduction":
            yield from (one.text for one in document.paragraphs if element.first <= one.index <= element.last)


def _proposal(outline: Outline, document: Document, sentence: str | None) -> InsertParagraph | None:
    """Return the prescribed sentence at the end of the introduction; None where there is neither."""
    last = next((element.last for element in outline.elements if element.kind == "introduction"), None)
    paragraph = next((one for one in document.paragraphs if one.index == last), None)
    return InsertParagraph(paragraph.address, sentence) if paragraph is not None and sentence else None
