"""standard.chapter-title: every chapter has a title."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.clauses import place, shown
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.model.outline import Outline


@check(
    "standard.chapter-title",
    on=Subject.OUTLINE,
    messages={"absent": Text("第{number}章没有标题，请补上。", "chapter {number} has no title: give it one")},
)
def standard_chapter_title(outline: Outline, settings: Settings) -> Iterator[Observation]:
    """每一章都有编号和标题，读者靠标题找内容。"""
    for element in outline.of_kind("chapter"):
        chapter = element.clause
        if chapter is None or not (chapter.text or chapter.body or chapter.children):
            continue  # a bare number is an empty clause
        if chapter.text:
            yield Pass(place(chapter))
        else:
            yield Hit("absent", place(chapter), arguments={"number": chapter.number}, show=shown(chapter))
