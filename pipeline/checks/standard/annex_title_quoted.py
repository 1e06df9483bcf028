"""standard.annex-title-quoted: the title of an annex is quoted as it stands."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.language.normal import norm
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Element, Outline

_QUOTED = r"附\s*录\s*([A-Z])\s*[（(]?\s*《([^《》]{2,60})》"


@check(
    "standard.annex-title-quoted",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "differs": Text(
            "文中称附录{letter}为《{found}》，附录中是“{expected}”。",
            "the text calls annex {letter} 《{found}》; there it says “{expected}”",
        ),
    },
)
def standard_annex_title_quoted(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """提到附录的标题时与附录一致，读者才不会以为是两样东西。"""
    annexes = {annex.number: annex for annex in reversed(outline.of_kind("annex"))}
    for found in text.find(_QUOTED):
        letter, title = found.groups
        annex = annexes.get(letter or "")
        names = () if annex is None else _names(annex, outline)
        element = outline.element_at(found.paragraph.index)
        if (
            not names
            or title is None
            or letter is None
            or element is None
            or element.kind not in ("foreword", "introduction", "chapter", "annex")
        ):
            continue
        span = found.span
        if any(norm(title) == norm(name) for name in names):
            yield Pass(span)
        else:
            yield Hit("differs", span, found=title, expected=names[0].strip("《》"), arguments={"letter": letter})


def _names(annex: Element, outline: Outline) -> tuple[str, ...]:
    """Return what the annex is called: its title, or without one the title of the only figure or table in it."""
    if annex.title:
        return (annex.title,)
    captions = [one.title for one in outline.captions if annex.first <= one.paragraph <= annex.last and one.title and not one.continued]
    return (captions[0], captions[0].strip("《》 　")) if len(captions) == 1 else ()
