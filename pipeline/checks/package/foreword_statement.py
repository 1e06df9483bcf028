"""package.foreword-statement: what the proposal promises stands in the draft's foreword: first adopters, first edition."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.foreword_statements import ORDER, foreword_in
from pipeline.language.leftovers import is_reference, leftover
from pipeline.model.dossier import Dossier, Part
from pipeline.model.outline import Stage
from pipeline.model.record import Record

_NAME = {"type": "string", "minLength": 1}


@check(
    "package.foreword-statement",
    on=Subject.SUBMISSION,
    messages={
        "absent": Text("草案前言中没有“{expected}”，请补写。", "the draft's foreword lacks “{expected}”: please add it"),
    },
    settings={
        "form-role": _NAME,
        "standard-role": _NAME,
        "kind": {"enum": list(ORDER)},
        "field": _NAME,
        "option": _NAME,
        "sentence": {"type": "string", "minLength": 1},
        "stages": {"type": "array", "items": {"enum": list(get_args(Stage))}, "minItems": 1},
    },
    required=("form-role", "standard-role", "kind", "field", "sentence"),
)
def package_foreword_statement(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """建议书中已经填写的内容，前言按惯例也要写明，公布以后才查得到。"""
    forms = [part.record for part in dossier.of_role(settings["form-role"]) if part.record is not None]
    drafts = [part for part in dossier.of_role(settings["standard-role"]) if part.outline is not None and part.document is not None]
    if not forms or not drafts:
        yield Skip(None, "no-part")
        return
    for record in forms:
        sentence = _sentence(record, settings)
        for draft in drafts:
            yield Skip(None, "not-applicable") if sentence is None else _look(dossier, draft, sentence, settings)


def _sentence(record: Record, settings: Settings) -> str | None:
    """Return what the foreword should say; None where the form gives no reason for it."""
    field = record.fields.get(settings["field"])
    if field is None or field.value is None or field.blank:
        return None
    option = settings.get("option")
    if option is not None:
        return settings["sentence"] if field.value == option else None
    names = record.items(settings["field"])
    if not names or any(leftover(name) is not None or is_reference(name) for name in names):
        return None
    return str(settings["sentence"]).replace("{names}", "、".join(names))


def _look(dossier: Dossier, draft: Part, sentence: str, settings: Settings) -> Observation:
    outline, document = draft.outline, draft.document
    stages = settings.get("stages")
    if outline is None or document is None or (stages is not None and outline.stage not in stages):
        return Skip(None, "not-applicable")
    foreword = foreword_in(document, outline)
    if foreword is None or not foreword.statements:
        return Skip(None, "not-applicable")
    said = foreword.of_kind(settings["kind"])
    if said:
        return Pass(said[0].span)
    correction = foreword.insertion(settings["kind"], sentence)
    return Hit("absent", foreword.heading, expected=sentence, correction=correction, document=dossier.path(draft))
