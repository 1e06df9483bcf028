"""standard.contents-ghost: the 目次 lists nothing that the body does not have."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contents import contents_of, place_of
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import DeleteParagraph
from pipeline.model.outline import Outline


@check(
    "standard.contents-ghost",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "absent": Text(
            "目次列出“{found}”，正文没有这个标题；请从目次删去，或在正文补写。",
            "the table of contents lists “{found}”, which the body does not have: take it out, or write it",
        )
    },
)
def standard_contents_ghost(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """目次列出而正文没有的，读者会以为缺了页。"""
    contents = text.once(contents_of, outline)
    if not contents.pairs or contents.generated:
        yield Skip(None, "not-applicable")
        return
    terms = {term.number for term in outline.terms}
    for pair in contents.pairs:
        if pair.heading is not None or pair.elsewhere or pair.entry.number in terms:
            yield Pass(pair.entry.span)
        elif outline.truncated:
            yield Skip(pair.entry.span, "truncated")
        else:
            shown = f"{pair.entry.number}　{pair.entry.title}".strip()
            yield Hit("absent", place_of(pair.entry), found=shown, correction=DeleteParagraph(pair.entry.span.address))
