"""standard.heading-word: what a heading should not be called where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.clauses import is_child, shown
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.model.outline import Clause, Outline


@check(
    "standard.heading-word",
    on=Subject.OUTLINE,
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
def standard_heading_word(outline: Outline, settings: Settings) -> Iterator[Observation]:
    """标题用约定的说法，读者一看就知道下面写的是哪一类内容。"""
    fine = 0
    titles = re.compile(settings["titles"])
    for element in outline.of_kind(settings["element"]):
        for clause, first in _below(element.clause):
            if settings.get("first") and not first:
                continue
            if clause.title is None or titles.fullmatch("".join(clause.title.split())) is None:
                fine += 1
                continue
            yield Hit(
                settings["code"],
                clause.text_span,
                found=clause.title,
                expected=settings.get("instead"),
                arguments={"number": clause.number, "found": clause.title, "expected": settings.get("instead", "")},
                show=shown(clause),
            )
    if fine:
        yield Pass(count=fine)


def _below(root: Clause | None) -> Iterator[tuple[Clause, bool]]:
    """Yield the clauses below in reading order, each with whether it is the first below its heading."""
    pending = [] if root is None else [(root, False)]
    while pending:
        clause, first = pending.pop()
        if clause is not root:
            yield clause, first
        if clause.children:
            eldest, *others = clause.children
            pending.extend((child, False) for child in reversed(others))
            pending.append((eldest, is_child(eldest, clause)))
