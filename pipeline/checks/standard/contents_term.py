"""standard.contents-term: terms are not listed in the 目次."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contents import contents_of, number_key, place_of
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import DeleteParagraph
from pipeline.model.outline import Outline


@check(
    "standard.contents-term",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "listed": Text(
            "目次列出了术语“{found}”；术语条目和条目编号不列入目次，请删去。",
            "the table of contents lists the term “{found}”; terminological entries are not listed: take it out",
        )
    },
)
def standard_contents_term(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """术语条目不是条，列进目次会把目次拉得很长。"""
    contents = text.once(contents_of, outline)
    terms = {number_key(term.number) for term in outline.terms if "." in term.number}
    if not contents.pairs or not terms:
        yield Skip(None, "not-applicable")
        return
    clean = True
    for pair in contents.pairs:
        entry = pair.entry
        if number_key(entry.number) not in terms:
            continue
        shown = f"{entry.number}　{entry.title}".strip()
        if contents.generated and not clean:
            continue
        clean = False
        correction = None if contents.generated else DeleteParagraph(entry.span.address)
        yield Hit("listed", place_of(entry), found=shown, correction=correction)
    if clean:
        yield Pass()
