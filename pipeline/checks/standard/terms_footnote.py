"""standard.terms-footnote: an entry has no footnotes."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline

_SHOWN = 20
"""Characters of the paragraph that a message quotes."""


@check(
    "standard.terms-footnote",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "found": Text(
            "术语条目里有脚注（脚注{label}）。补充的内容请写成注。",
            "an entry has a footnote ({label}); write what is to be added as a note",
        )
    },
)
def standard_terms_footnote(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """术语条目不设脚注；条目被引用时，注跟着条目走，脚注会丢。"""
    chapter = outline.chapter("terms")
    if chapter is None:
        yield Skip(None, "not-applicable")
        return
    inside = [one for one in outline.footnotes if chapter.first < one.paragraph <= chapter.last]
    for footnote in inside:
        paragraph = text.paragraph(footnote.paragraph)
        quoted = None if paragraph is None else paragraph.span(0, min(_SHOWN, len(paragraph.text)))
        yield Hit("found", quoted, found=footnote.label, arguments={"label": footnote.label})
    if not inside:
        yield Pass(chapter.heading)
