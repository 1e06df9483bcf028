"""standard.vague-reference: a place is named by its number, not by 见上文 or a page, and by 见 alone."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.language.quotations import is_quoted
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Outline

_ELEMENTS = ("foreword", "introduction", "chapter", "annex")


@check(
    "standard.vague-reference",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "vague": Text(
            "“{found}”指不到确切的地方，请写明章、条、图、表的编号。",
            "“{found}” names no place: give the number of the clause, figure or table",
        ),
        "wordy": Text("“{found}”请写作“{expected}”。", "write “{expected}” for “{found}”"),
    },
    settings={
        "vague": {"type": "string", "format": "regex"},
        "wordy": {"type": "string", "format": "regex"},
        "instead": {"type": "string"},
    },
    required=("vague", "wordy", "instead"),
)
def standard_vague_reference(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """“见上文”和页码随排版而变，读者要靠编号才能找到。"""
    clean = True
    for code in ("vague", "wordy"):
        for found in text.find(settings[code]):
            element = outline.element_at(found.paragraph.index)
            if element is None or element.kind not in _ELEMENTS or is_quoted(found.paragraph.text, found.start, found.end):
                continue
            clean = False
            instead = settings["instead"] if code == "wordy" else None
            correction = ReplaceText(found.span, instead) if instead is not None else None
            yield Hit(code, found.span, found=found.text, expected=instead, correction=correction)
    if clean:
        yield Pass()
