"""standard.clause-depth: how many levels of clauses a chapter has."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.clauses import place, shown
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.model.outline import Outline


@check(
    "standard.clause-depth",
    on=Subject.OUTLINE,
    messages={
        "deep": Text("{number}是第{levels}层条，条最多分五层。", "{number} is a clause of level {levels}; there are five at most"),
        "many": Text("{number}是第{levels}层条，层次不宜过多。", "{number} is a clause of level {levels}: rather many"),
    },
    settings={"most": {"type": "integer", "minimum": 1}, "many": {"type": "integer", "minimum": 1}},
    required=("most", "many"),
)
def standard_clause_depth(outline: Outline, settings: Settings) -> Iterator[Observation]:
    """层次太多，编号又长又难引用；条最多分五层。"""
    noted: set[str] = set()
    fine = 0
    for clause in outline.all_clauses():
        levels = clause.number.count(".")
        if levels == 0:
            continue
        code = "deep" if levels > settings["most"] else "many" if levels >= settings["many"] else None
        chapter = f"{code}{clause.number.partition('.')[0]}"
        if code is None or chapter in noted:
            fine += 1
            continue
        noted.add(chapter)
        yield Hit(code, place(clause), found=clause.number, arguments={"number": clause.number, "levels": levels}, show=shown(clause))
    if fine:
        yield Pass(count=fine)
