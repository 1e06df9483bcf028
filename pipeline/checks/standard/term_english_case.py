"""standard.term-english-case: the English equivalent is written in small letters, acronyms and proper names apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Outline, Term

_WORD = re.compile("[A-Za-z]+(?:['’][a-z]+)?")
_CAPITALISED = re.compile("[A-Z][a-z]+(?:['’][a-z]+)?")
_CAPITALS = re.compile("[^a-z]*[A-Z]{3,}[^a-z]*[A-Z]{5,}[^a-z]*|[^a-z]*[A-Z]{7,}[^a-z]*")
"""Nothing but capitals, too many for an acronym."""


@check(
    "standard.term-english-case",
    on=Subject.OUTLINE,
    messages={
        "capitalised": Text(
            "英文对应词写的是“{found}”，请改为小写“{expected}”。",
            "the English equivalent is “{found}”; write it in small letters, “{expected}”",
        ),
        "capitals": Text(
            "英文对应词“{found}”全用了大写字母，请改为小写。",
            "the English equivalent “{found}” is all in capitals; write it in small letters",
        ),
    },
    settings={"names": {"type": "array", "items": {"type": "string"}}},
)
def standard_term_english_case(outline: Outline, settings: Settings) -> Iterator[Observation]:
    """英文对应词除专有名词和缩略语外用小写，读者才能分清哪些是专名。"""
    # A word that the Chinese term keeps in Latin letters (Redis代理) is a name.
    names = {name.lower() for name in settings.get("names", ())}
    names.update(word.lower() for term in outline.terms for word in _CAPITALISED.findall(term.term))
    written = [term for term in outline.terms if term.english_span is not None]
    if not written:
        yield Skip(None, "not-applicable")
    for term in written:
        yield _looked_at(term, names)


def _looked_at(term: Term, names: Set[str]) -> Observation:
    at, english = term.english_span, term.english
    assert at is not None
    if _CAPITALS.fullmatch(english):
        return Hit("capitals", at, found=english)
    words = list(_WORD.finditer(english))
    wrong = [word for word in words if _CAPITALISED.fullmatch(word[0]) and word[0].lower().partition("'")[0] not in names]
    if not wrong:
        return Pass(at)
    if len(english) != at.end - at.start:
        return Hit("capitalised", at, found=english, expected=english.lower())
    lowered = english
    for word in wrong:
        lowered = lowered[: word.start()] + word[0].lower() + lowered[word.end() :]
    return Hit("capitalised", at, found=english, expected=lowered, correction=ReplaceText(at, lowered))
