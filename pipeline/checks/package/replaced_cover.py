"""package.replaced-cover: the draft of a revised standard names on its cover the standard that the proposal revises."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.foreword_statements import foreword_in
from pipeline.language.normal import fold
from pipeline.language.standard_numbers import find_standard_numbers
from pipeline.model.correction import InsertParagraph
from pipeline.model.document import Document
from pipeline.model.dossier import Dossier, Part
from pipeline.model.outline import Outline
from pipeline.model.record import Record

_NAME = {"type": "string", "minLength": 1}


@check(
    "package.replaced-cover",
    on=Subject.SUBMISSION,
    messages={
        "absent": Text(
            "建议书说修订{found}，草案封面没有写代替，请在编号之下写“代替 {found}”。",
            "the proposal revises {found}, but the draft's cover does not say so: write 代替 {found} below the number",
        ),
        "differs": Text(
            "建议书说修订{expected}，草案封面写的是“{found}”，请改为一致。",
            "the proposal revises {expected}, the draft's cover says “{found}”: let them agree",
        ),
    },
    settings={
        "form-role": _NAME,
        "standard-role": _NAME,
        "field": {**_NAME, "description": "制定或修订 / new or revised"},
        "option": _NAME,
        "number": {**_NAME, "description": "被修订标准号 / the number that is revised"},
    },
    required=("form-role", "standard-role", "field", "option", "number"),
)
def package_replaced_cover(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """新版代替旧版要写在封面上，否则两版会同时有人在用。"""
    forms = [part.record for part in dossier.of_role(settings["form-role"]) if part.record is not None]
    drafts = [part for part in dossier.of_role(settings["standard-role"]) if part.outline is not None and part.document is not None]
    if not forms or not drafts:
        yield Skip(None, "no-part")
        return
    for record in forms:
        revised = _revised(record, settings)
        for draft in drafts:
            yield Skip(None, "not-applicable") if revised is None else _look(dossier, draft, revised)


def _revised(record: Record, settings: Settings) -> str | None:
    """Return the number that is revised; None for a new standard, and where no number can be read, which is another rule's."""
    field = record.fields.get(settings["field"])
    if field is None or field.value != settings["option"]:
        return None
    number = fold(record.text(settings["number"])).upper()
    found = next(iter(find_standard_numbers(number)), None)
    return None if found is None else f"{found.code} {found.number}" + ("" if found.year is None else f"—{found.year}")


def _look(dossier: Dossier, draft: Part, revised: str) -> Observation:
    outline, document = draft.outline, draft.document
    if outline is None or document is None or not outline.of_kind("cover"):
        return Skip(None, "not-applicable")
    at = outline.cover.replaces
    if at is None:
        return _absent(outline, document, revised, dossier.path(draft))
    written = next(one.text for one in document.paragraphs if one.address == at.address)[at.start : at.end]
    named = [f"{one.code} {one.number}" for one in find_standard_numbers(fold(written))]
    if not named or revised.partition("—")[0] in named:
        return Pass(at)
    return Hit("differs", at, found=written.strip(), expected=revised, document=dossier.path(draft))


def _absent(outline: Outline, document: Document, revised: str, path: str) -> Observation:
    """A foreword that says what is replaced has its own finding."""
    foreword = foreword_in(document, outline)
    if foreword is not None and foreword.of_kind("replaces"):
        return Skip(None, "not-applicable")
    below = outline.cover.number or outline.cover.title_zh
    correction = None if below is None else InsertParagraph(below.address, f"代替 {revised}")
    return Hit("absent", below, found=revised, correction=correction, document=path)
