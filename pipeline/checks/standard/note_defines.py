"""standard.note-defines: a word that definitions are built on is defined itself, not merely explained in a note elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.term_entries import definition_pieces
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline

_EXPLAINS = re.compile(
    r"\s*(?:本(?:文件|标准|规范)(?:中的?|所称的?|所指的?))?[“\"「]?([^，。；：“”\"「」的指为是]{2,20})[”\"」]?(?:是指|系指|指的是|指(?![导挥示定标]))"
)


@check(
    "standard.note-defines",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "found": Text(
            "“{term}”只在注里作了解释，第3章的术语或定义却用到它。请考虑把它列为术语条目。",
            "“{term}” is only explained in a note, yet chapter 3 builds on it; consider giving it an entry of its own",
        )
    },
)
def standard_note_defines(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """界定术语要用到的概念，自己也要界定；注里的解释，引用的人看不到。"""
    chapter = outline.chapter("terms")
    notes = [one for one in outline.remarks if one.kind == "note"]
    if chapter is None or not outline.terms or not notes:
        yield Skip(None, "not-applicable")
        return
    defined = {term.term for term in outline.terms}
    used = " ".join([*defined, *(piece.text for term in outline.terms for piece in definition_pieces(term, text))])
    for note in notes:
        paragraph = text.paragraph(note.paragraph)
        if paragraph is None or chapter.first <= note.paragraph <= chapter.last:
            continue
        found = _EXPLAINS.match(paragraph.text, note.label.end)
        if found is not None and found[1] not in defined and found[1] in used:
            yield Hit("found", paragraph.span(found.start(1), found.end(1)), found=found[1], arguments={"term": found[1]})
        else:
            yield Pass(note.label)
