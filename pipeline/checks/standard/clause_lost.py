"""standard.clause-lost: 6.1.1 stands there, 6.1 does not."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.clauses import is_child, misnumbered, place, shown, with_children
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.model.outline import Outline


@check(
    "standard.clause-lost",
    on=Subject.OUTLINE,
    messages={"lost": Text("有{number}，没有它的上一层{missing}。", "there is {number}, but no {missing} above it")},
)
def standard_clause_lost(outline: Outline, settings: Settings) -> Iterator[Observation]:
    """下一层条属于上一层条；上一层的编号丢了，层次就看不出来。"""
    fine = 0
    for parent in with_children(outline):
        missed: set[str] = set()
        for child in parent.children:
            above = child.number.rpartition(".")[0]
            if is_child(child, parent) or misnumbered(child, parent) or above in missed:
                fine += 1
                continue
            missed.add(above)
            yield Hit("lost", place(child), expected=above, arguments={"number": child.number, "missing": above}, show=shown(child))
    if fine:
        yield Pass(count=fine)
