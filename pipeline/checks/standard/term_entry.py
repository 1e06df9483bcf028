"""standard.term-entry: an entry has a term and a definition, in this order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.term_entries import definition_pieces
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.outline import Outline, Term

_SENTENCE = re.compile(r"[。；，：]\s*$|[。；，]")


@check(
    "standard.term-entry",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "no-term": Text(
            "{number}没有术语，只有一段话。请在编号下面另起一行写术语和英文对应词，再写定义。",
            "{number} has no term, only a paragraph; write the term with its English on a line below the number, then the definition",
        ),
        "no-definition": Text(
            "{number}“{term}”没有定义，请补写；没有内容的条目请删去。",
            "{number} “{term}” has no definition; write it, or delete the entry",
        ),
    },
)
def standard_term_entry(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """条目编号、术语、英文对应词和定义缺一项，读者就不知道界定的是什么。"""
    if not outline.terms:
        yield Skip(None, "not-applicable")
    last = outline.terms[-1] if outline.terms else None
    for term in outline.terms:
        code, at = _fault(term, text)
        if not code:
            yield Pass(at)
        elif outline.truncated and term is last:
            yield Skip(at, "truncated")
        elif code == "bare":
            yield Skip(at, "not-applicable")  # a bare number is an empty clause
        else:
            show = term.number if term.number_span is None else None
            yield Hit(code, at, found=text.quote(at), arguments={"number": term.number, "term": term.term}, show=show)


def _fault(term: Term, text: TextIndex) -> tuple[str, Span]:
    """Return what the entry lacks and where: "no-term", "no-definition", "bare" (nothing but a number) or ""."""
    paragraph = text.paragraph(term.paragraph)
    pieces = list(definition_pieces(term, text))
    number = term.number_span or (paragraph.span() if paragraph is not None else None)
    first = term.term_span or (pieces[0].span(0, len(pieces[0].text)) if pieces else number)
    assert first is not None
    if term.term_span is None and not pieces:
        return "bare", first
    if term.term_span is None or (not pieces and not term.english and _SENTENCE.search(term.term)):
        return "no-term", first
    return ("" if pieces else "no-definition"), first
