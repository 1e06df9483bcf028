"""standard.definition-short-name: 以下简称 does not stand in an entry; a short name is an admitted term on a line of its own."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.term_entries import own_paragraphs, place_of, short_names
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline


@check(
    "standard.definition-short-name",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "found": Text(
            "“{term}”的条目里写了“{found}”。请删去，把“{short}”作为许用术语，在术语的下面另起一行列出。",
            "the entry of “{term}” says “{found}”; delete it, and give “{short}” as an admitted term on a line of its own below the term",
        )
    },
)
def standard_definition_short_name(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """定义要能代替术语，夹着“以下简称”就代替不了；简称是许用术语，单独占一行。"""
    if not outline.terms:
        yield Skip(None, "not-applicable")
    given = text.once(short_names, outline)
    for term in outline.terms:
        hits = [one for address in own_paragraphs(term, text) for one in given.get(address, ())]
        for one in hits:
            yield Hit("found", one.span, found=one.text, arguments={"term": term.term, "short": (one.groups[0] or "").strip()})
        if not hits:
            yield Pass(place_of(term)[0])
