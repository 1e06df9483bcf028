"""standard.reference-dating: who names a clause, table or figure of another document gives its year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from pipeline.checks.citations import citations_of
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline

_NUMBER: Final = r"(?:[A-Z]\.)?\d{1,3}(?:\.\d{1,3})*"
_PLACE: Final = re.compile(
    r"(?:《[^》]{1,40}》)?[\s的中]{0,4}(?:规定的|给出的|所列的)?[\s]{0,2}"
    rf"(?:第\s*\d{{1,2}}\s*章|附\s*录\s*[A-Z](?![A-Za-z])|[表图]\s*{_NUMBER}|第?\s*(?:[A-Z]|\d{{1,2}})(?:\.\d{{1,3}}){{1,4}}(?![\d.%％]|\s*(?:[a-zA-Z℃°μ]|[倍万亿元年月日天个]))\s*[条款]?)"
)


@check(
    "standard.reference-dating",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "undated": Text(
            "提到了“{found}”的具体内容（{place}），应注明年份，如“{example}”。",
            "a certain place of “{found}” is named ({place}): give the year, as in “{example}”",
        )
    },
)
def standard_reference_dating(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """别的文件修订后章条、图表的编号会变；不注年份，读者会翻到别的内容。"""
    seen = False
    for citation in citations_of(text, outline).mentions:
        number = citation.number
        if not (citation.used or citation.place == "introduction") or number.all_parts:
            continue
        place = _PLACE.match(citation.after)
        if place is None:
            continue
        seen = True
        if number.dated:
            yield Pass(citation.cited.span)
            continue
        written = citation.cited.paragraph.text[number.start : number.end]
        at = citation.cited.paragraph.span(number.start, number.end + place.end())
        named = place[0].strip(" \t\u00a0\u3000的中")
        yield Hit("undated", at, found=written, arguments={"place": named, "example": f"{written}—20××"})
    if not seen:
        yield Skip(None, "not-applicable")
