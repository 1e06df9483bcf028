"""standard.contents-ghost: the 目次 lists nothing that the body does not have."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contents import Pair, contents_of, number_key, place_of
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.normal import norm
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
        ),
        "twice": Text("目次把“{found}”列了两次，请删去一次。", "the table of contents lists “{found}” twice: take one out"),
    },
)
def standard_contents_ghost(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """目次列出而正文没有的，读者会以为缺了页。"""
    contents = text.once(contents_of, outline)
    if not contents.pairs or contents.generated:
        yield Skip(None, "not-applicable")
        return
    terms = {term.number for term in outline.terms}
    known: set[tuple[str, str]] = set()
    for pair in contents.pairs:
        key = (number_key(pair.entry.number), norm(pair.entry.title))
        repeated = pair.heading is None and key in known
        known.add(key)
        if repeated:
            yield _hit("twice", pair)
        elif pair.heading is not None or pair.elsewhere or pair.entry.number in terms:
            yield Pass(pair.entry.span)
        elif outline.truncated:
            yield Skip(pair.entry.span, "truncated")
        else:
            yield _hit("absent", pair)


def _hit(code: str, pair: Pair) -> Hit:
    shown = f"{pair.entry.number}　{pair.entry.title}".strip()
    return Hit(code, place_of(pair.entry), found=shown, correction=DeleteParagraph(pair.entry.span.address))
