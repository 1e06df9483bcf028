"""standard.empty-clause: a number with nothing behind it and nothing below it."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.model.correction import DeleteParagraph
from pipeline.model.outline import Outline


@check(
    "standard.empty-clause",
    on=Subject.OUTLINE,
    messages={
        "empty": Text(
            "第{number}条只有编号、没有内容。请补写，或整条删除。",
            "clause {number} is a number without content: write it, or delete it",
        )
    },
)
def standard_empty_clause(outline: Outline, settings: Settings) -> Iterator[Observation]:
    """只有编号、没有内容的条，什么也没有规定。"""
    written = 0
    for clause in outline.all_clauses():
        if clause.level == 0:
            continue
        if clause.text or clause.body or clause.children:
            written += 1
            continue
        at = clause.number_span or clause.text_span
        yield Hit(
            "empty",
            at,
            found=clause.number,
            arguments={"number": clause.number},
            correction=DeleteParagraph(at.address),
            show=clause.number if clause.generated else None,
        )
    if written:
        yield Pass(count=written)
