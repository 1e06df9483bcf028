"""standard.legal-matter: contracts, liability and penalties are no matter of a standard."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.language.quotations import is_quoted
from pipeline.language.sentences import sentence_around
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline

_ELEMENTS = ("chapter", "annex")


@check(
    "standard.legal-matter",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "matter": Text(
            "“{found}”属于合同或行政管理的内容，不写进标准，请删去或改写。",
            "“{found}” is a matter of contracts or of administration, not of a standard: delete or reword it",
        ),
        "content": Text(
            "写到“{found}”，请确认没有规定合同责任或行政处罚。",
            "it speaks of “{found}”: make sure that it lays down no liability or penalty",
        ),
    },
    settings={"words": {"type": "string", "format": "regex"}, "content": {"type": "string", "format": "regex"}},
    required=("words", "content"),
)
def standard_legal_matter(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """标准规定技术内容；索赔、担保、罚款、法律责任由合同和法规去定。"""
    content = re.compile(settings["content"])
    clean = True
    for found in text.find(settings["words"]):
        element = outline.element_at(found.paragraph.index)
        if element is None or element.kind not in _ELEMENTS or is_quoted(found.paragraph.text, found.start, found.end):
            continue
        clean = False
        start, end = sentence_around(found.paragraph.text, found.start)
        code = "content" if content.search(found.paragraph.text, start, end) else "matter"
        yield Hit(code, found.span, found=found.text)
    if clean:
        yield Pass()
