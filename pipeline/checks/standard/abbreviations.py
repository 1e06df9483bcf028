"""standard.abbreviations: an abbreviation is explained where it is first used, or in the list of abbreviations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.checks.symbol_lists import symbol_lists
from pipeline.language.quotations import is_quoted
from pipeline.language.text_index import Found, TextIndex
from pipeline.model.outline import Outline

_CANDIDATE = re.compile(r"[A-Z3-9](?:(?<=[A-Z])[A-Z]{1,5}|(?<=\d)S)(?![A-Za-z0-9_/.@\-])")
_READ = frozenset({"foreword", "introduction", "chapter", "annex"})
_JOINED = re.compile(r"[A-Za-z0-9_/.@\-%％#&*×·]$|[A-Za-z\d]\s+$")
_GOES_ON = re.compile(r"\s+[A-Za-z]")
"""A name of several words: TIFF World."""
_ROMAN = re.compile("[IVXLC]+")
_EXPLAINED_BEFORE = re.compile(r"[（(][^（）()]*$|[简统]称(?:为)?[:：]?[“\"]?$")
_EXPLAINED_BEHIND = re.compile(r"\s*[”\"]?\s*(?:[（(]|[:：]|——|[,，]?(?:即|是指|指(?!标|导|数|定)))")
_SPARED_ROLES = frozenset({"reference", "cell", "term", "source", "formula", "running-head", "contents-entry"})
_REACH = 60


@check(
    "standard.abbreviations",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "unexplained": Text(
            "缩略语“{found}”第一次出现时没有说明。请写出全称，再在括号里给出缩略语。",
            "the abbreviation {found} is not explained where it first appears; write the full name with the abbreviation in brackets",
        )
    },
    settings={"known": {"type": "array", "items": {"type": "string"}}},
)
def standard_abbreviations(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """缩略语第一次出现时说明全称，外行的读者才看得懂。"""
    told = set(settings.get("known", ()))
    listed = [entry for _, entries in text.once(symbol_lists, outline) for entry in entries]
    told.update(word for entry in listed for word in (entry.symbol, *re.findall("[A-Z0-9]{2,}", entry.symbol)))
    lists = {entry.paragraph.index for entry in listed}
    for term in outline.terms:
        names = (term.term, term.english, *(text.quote(span) for span in term.admitted))
        told.update(re.findall("[A-Z0-9]{2,}", " ".join(names)))
    cited = {(one.paragraph.index, at) for one in text.standard_numbers for at in range(one.number.start, one.number.end)}
    clean = True
    for one in text.find(_CANDIDATE):
        if one.text in told or not _is_abbreviation(one, outline) or one.paragraph.index in lists:
            continue
        if (one.paragraph.index, one.start) in cited:
            continue
        if _explained(one):
            told.add(one.text)
        elif not _in_foreword(one, outline):  # the names of units are what they are
            told.add(one.text)
            clean = False
            yield Hit("unexplained", one.span, found=one.text)
    if clean:
        yield Pass()


def _is_abbreviation(one: Found, outline: Outline) -> bool:
    """Tell whether the capitals are an abbreviation in running text: no Roman number, unit, XXXX, part of a name or web address."""
    paragraph = one.paragraph
    element = outline.element_at(paragraph.index)
    if element is None or element.kind not in _READ or element.topic == "references" or paragraph.location.depth:
        return False
    if outline.roles.get(paragraph.index) in _SPARED_ROLES or len(set(one.text)) == 1 or _ROMAN.fullmatch(one.text):
        return False
    written = paragraph.text
    if _JOINED.search(written, max(0, one.start - 4), one.start) or _GOES_ON.match(written, one.end):
        return False
    return not is_quoted(written, one.start, one.end)


def _in_foreword(one: Found, outline: Outline) -> bool:
    element = outline.element_at(one.paragraph.index)
    return element is not None and element.kind == "foreword"


def _explained(one: Found) -> bool:
    written = one.paragraph.text
    before = _EXPLAINED_BEFORE.search(written, max(0, one.start - _REACH), one.start)
    return before is not None or _EXPLAINED_BEHIND.match(written, one.end) is not None
