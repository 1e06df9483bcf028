"""standard.annex-mention: the text names every annex."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.annexes import annex_mentions, label_of, made_label
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline

_WITHOUT_LETTER = r"附\s*录(?!\s*[A-ZＡ-Ｚ\d一二三四五六七八九十])"


@check(
    "standard.annex-mention",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "absent": Text(
            "正文没有提到附录{letter}。请在相应的条文中提及，或者删去附录。",
            "the text does not name annex {letter}: refer to it, or leave it out",
        ),
        "annex-only": Text(
            "附录{letter}只在其他附录中提到，正文没有提到。", "annex {letter} is named in other annexes only, not in the text"
        ),
    },
)
def standard_annex_mention(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """没有条文提到的附录，读者不知道什么时候用、必不必须遵守。"""
    named = {mention.letter for mention in text.once(annex_mentions, outline) if mention.element.kind != "annex"}
    elsewhere = {mention.letter for mention in text.once(annex_mentions, outline)} - named
    annexes = outline.of_kind("annex")
    for annex in annexes:
        at = label_of(annex)
        if annex.number in named:
            yield Pass(at)
        elif outline.truncated:
            yield Skip(at, "truncated")
        elif len(annexes) == 1 and _without_letter(outline, text):
            yield Pass(at)
        else:
            code = "annex-only" if annex.number in elsewhere else "absent"
            yield Hit(code, at, arguments={"letter": annex.number}, show=made_label(annex))


def _without_letter(outline: Outline, text: TextIndex) -> bool:
    """Tell whether the text speaks of its only annex as 附录, without a letter."""
    elements = (outline.element_at(found.paragraph.index) for found in text.find(_WITHOUT_LETTER))
    return any(element is not None and element.kind in ("foreword", "introduction", "chapter") for element in elements)
