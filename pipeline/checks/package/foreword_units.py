"""package.foreword-units: the foreword names as drafting organisations those who apply and take part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.element_sentences import Sentence
from pipeline.checks.foreword_statements import Foreword, foreword_in
from pipeline.checks.name_lists import items_of
from pipeline.language.leftovers import is_reference, leftover
from pipeline.language.organisations import name_key
from pipeline.model.address import Span
from pipeline.model.dossier import Dossier, Part
from pipeline.model.record import Record

_NAME = {"type": "string", "minLength": 1}


@check(
    "package.foreword-units",
    on=Subject.SUBMISSION,
    messages={
        "absent": Text(
            "草案前言的起草单位中没有建议书填写的{names}，请核对。",
            "the foreword's drafting organisations lack {names}, named by the proposal",
        ),
        "other": Text(
            "草案前言的起草单位{names}不在建议书的申报单位和参与起草单位之中，请核对。",
            "{names} in the foreword is neither applicant nor participant in the proposal: please check",
        ),
    },
    settings={
        "form-role": _NAME,
        "fields": {"type": "array", "items": _NAME, "minItems": 1, "x-names": "field"},
        "standard-role": _NAME,
        "besides": {"type": "array", "items": _NAME},
    },
    required=("form-role", "fields", "standard-role"),
)
def package_foreword_units(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """谁申报、谁参与，前言就写谁起草；两处不一致，署名会有争议。"""
    forms = [part.record for part in dossier.of_role(settings["form-role"]) if part.record is not None]
    drafts = [part for part in dossier.of_role(settings["standard-role"]) if part.outline is not None and part.document is not None]
    if not forms or not drafts:
        yield Skip(None, "no-part")
        return
    for record in forms:
        named = _named(record, settings["fields"])
        for draft in drafts:
            yield from _compared(named, draft, dossier.path(draft), settings.get("besides", ()))


def _named(record: Record, fields: Sequence[str]) -> list[str] | None:
    """Return the organisations the form names; None where a field cannot be read or points elsewhere."""
    names: list[str] = []
    for key in fields:
        field = record.fields.get(key)
        if field is None or field.value is None or field.blank:
            return None
        items = record.items(key)
        if any(leftover(name) is not None or is_reference(name) for name in items):
            return None
        names.extend(items)
    return names


def _compared(named: Sequence[str] | None, draft: Part, path: str, besides: Sequence[str]) -> Iterator[Observation]:
    foreword = foreword_in(draft.document, draft.outline) if draft.document is not None and draft.outline is not None else None
    written = [] if foreword is None else list(_written(foreword))
    if named is None or not written or any(leftover(name) is not None for name, _ in written):
        yield Skip(None, "unknown" if named is None else "not-applicable")
        return
    at = written[0][1]
    absent = [name for name in named if not any(_same(name, other) for other, _ in written)]
    others = [(name, place) for name, place in written if not any(_same(name, other) for other in (*named, *besides))]
    if absent:
        yield Hit("absent", at, found=absent[0], arguments={"names": _quoted(absent)}, document=path)
    if others:
        yield Hit("other", others[0][1], found=others[0][0], arguments={"names": _quoted([name for name, _ in others])}, document=path)
    if not absent and not others:
        yield Pass(at)


def _written(foreword: Foreword) -> Iterator[tuple[str, Span]]:
    for sentence in foreword.of_kind("units"):
        start = max(sentence.text.find("："), sentence.text.find(":")) + 1
        if start:
            for item in items_of(sentence.text, start, organisations=True):
                yield item.name, _place(sentence, item.start, item.end)


def _place(sentence: Sentence, start: int, end: int) -> Span:
    whole = sentence.whole
    return sentence.span if whole is None else Span(whole.address, whole.start + start, whole.start + end)


def _same(one: str, other: str) -> bool:
    """A short name is the same organisation as the long one it stands in."""
    first, second = name_key(one), name_key(other)
    return first in second or second in first


def _quoted(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(f"“{name}”" for name in names)
