"""standard.introduction-number: the introduction has no number, and its clauses are 0.1, 0.2 …"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.normal import norm
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Outline

_NUMBER = re.compile(r"[ \t　]*(\d{1,2})((?:[.．]\d{1,2}){1,3})(?=[ \t　]+[^\x00-\xff])")


@check(
    "standard.introduction-number",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "heading": Text("“引言”不编号，请删去“{found}”。", "the introduction has no number: delete “{found}”"),
        "clause": Text(
            "引言的条应编为0.1、0.2……，这里是“{found}”。", "clauses of the introduction are numbered 0.1, 0.2 …; this is “{found}”"
        ),
    },
)
def standard_introduction_number(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """引言在第1章之前，编了号，后面各章的编号就全错了。"""
    numbered = next((one.clause for one in outline.of_kind("chapter") if one.clause is not None and norm(one.title) == "引言"), None)
    if numbered is not None:
        at = numbered.number_span
        gone = None if at is None else ReplaceText(at._replace(end=max(at.end, numbered.text_span.start)), "")
        show = numbered.number if numbered.generated else None
        yield Hit("heading", at or numbered.text_span, found=numbered.number, correction=gone, show=show)
        return
    element = next((one for one in outline.elements if one.kind == "introduction"), None)
    if element is None:
        yield Skip(None, "not-applicable")
        return
    clean = True
    for index in range(element.first + 1, element.last + 1):
        paragraph = text.paragraph(index)
        if paragraph is None or paragraph.location.depth:
            continue
        found = _NUMBER.match(paragraph.text)
        if found is not None and int(found[1]) != 0:
            clean = False
            span, whole = paragraph.span(found.start(1), found.end(1)), paragraph.span(found.start(1), found.end(2))
            yield Hit("clause", whole, found=found[1] + found[2], correction=ReplaceText(span, "0"))
    if clean:
        yield Pass(element.heading)
