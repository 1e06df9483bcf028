"""standard.term-english: a term has its English equivalent."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.term_entries import place_of
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline

_WORD = re.compile("[A-Za-z]{3}")
_SENTENCE = re.compile("[。；，]")


@check(
    "standard.term-english",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "absent": Text(
            "术语“{term}”没有英文对应词。请在术语后空一个汉字写上英文。",
            "the term “{term}” has no English equivalent; write it behind the term, one full-width blank apart",
        )
    },
)
def standard_term_english(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """每条术语都给出英文对应词，国内外的读者才能对上同一个概念。"""
    if not outline.terms:
        yield Skip(None, "not-applicable")
    for term in outline.terms:
        if term.term_span is None or _SENTENCE.search(term.term):
            yield Skip(term.number_span, "not-applicable")  # no term: std-term-entry-parts
        elif _WORD.search(term.english) or _WORD.search(term.term):
            yield Pass(term.term_span)
        else:
            at, show = place_of(term)
            yield Hit("absent", at, found=term.term, arguments={"term": term.term}, show=show)
