"""standard.clause-untitled: the clauses right below a chapter's heading preferably have titles."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.clauses import is_child, place, shown, wording
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.model.outline import Outline


@check(
    "standard.clause-untitled",
    on=Subject.OUTLINE,
    messages={
        "untitled": Text(
            "第{chapter}章的第一层条没有标题，第一层条宜有标题。",
            "the first-level clauses of chapter {chapter} have no titles; they preferably have",
        )
    },
)
def standard_clause_untitled(outline: Outline, settings: Settings) -> Iterator[Observation]:
    """第一层条有标题，目次和引用都更清楚。"""
    for element in outline.of_kind("chapter"):
        chapter = element.clause
        if chapter is None or element.topic == "terms" or not chapter.children:
            continue
        written = [child for child in chapter.children if is_child(child, chapter) and wording(child) != "empty"]
        if written and all(wording(child) == "sentence" for child in written):
            first = written[0]
            yield Hit("untitled", place(first), found=first.number, arguments={"chapter": chapter.number}, show=shown(first))
        else:
            yield Pass(place(chapter))
