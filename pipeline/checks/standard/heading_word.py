"""standard.heading-word: what a heading should not be called where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.clauses import clauses_below, shown
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline


@check(
    "standard.heading-word",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "other": Text("{number}的标题“{found}”建议改为“{expected}”。", "{number}: “{expected}” would be the title, rather than “{found}”"),
        "seldom": Text("{number}设了“{found}”，一般不需要，请确认。", "{number} is called “{found}”: seldom needed, please confirm"),
        "forbidden": Text("附录中不应设“{found}”（{number}）。", "an annex has no “{found}” ({number})"),
    },
    settings={
        "titles": {"type": "string", "format": "regex"},
        "element": {"enum": ["chapter", "annex"]},
        "first": {"type": "boolean"},
        "code": {"enum": ["other", "seldom", "forbidden"]},
        "instead": {"type": "string"},
    },
    required=("titles", "element", "code"),
)
def standard_heading_word(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """标题用约定的说法，读者一看就知道下面写的是哪一类内容。"""
    fine = 0
    titles = re.compile(settings["titles"])
    firsts = settings.get("first", False)
    for clause, title, first in text.once(clauses_below, outline)[settings["element"]]:
        if firsts and not first:
            continue
        if title is None or titles.fullmatch(title) is None:
            fine += 1
            continue
        yield Hit(
            settings["code"],
            clause.text_span,
            found=clause.title,
            expected=settings.get("instead"),
            arguments={"number": clause.number, "found": clause.title or "", "expected": settings.get("instead", "")},
            show=shown(clause),
        )
    if fine:
        yield Pass(count=fine)
