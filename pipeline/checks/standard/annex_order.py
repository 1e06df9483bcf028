"""standard.annex-order: annexes stand in the order in which the text first names them."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.annexes import Mention, annex_mentions
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline


@check(
    "standard.annex-order",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "order": Text(
            "先提到附录{letter}，后提到附录{later}。附录按条文中提及的先后编排。",
            "annex {letter} is named before annex {later}: annexes stand in the order of their first mention",
        )
    },
)
def standard_annex_order(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """附录按条文提及的先后编排，读者顺着正文就能依次翻到。"""
    standing = {annex.number: position for position, annex in reversed(list(enumerate(outline.of_kind("annex"))))}
    first: dict[str, Mention] = {}
    for mention in text.once(annex_mentions, outline):
        if mention.element.kind != "annex":
            first.setdefault(mention.letter, mention)
    named = list(first.values())
    for position, mention in enumerate(named):
        later = next((other for other in named[position + 1 :] if standing[other.letter] < standing[mention.letter]), None)
        span = mention.place.paragraph.span(mention.place.start, mention.place.end)
        if later is None or any(standing[other.letter] > standing[mention.letter] for other in named[:position]):
            yield Pass(span)
        else:
            yield Hit("order", span, found=text.quote(span), arguments={"letter": mention.letter, "later": later.letter})
