"""standard.chapter-place: a chapter that every standard has stands at its number, under its title."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.normal import norm
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import ChapterTopic, Outline


@check(
    "standard.chapter-place",
    on=Subject.OUTLINE,
    messages={
        "place": Text("“{title}”应为第{expected}章，现在是第{found}章。", "{title} is chapter {expected}; here it is chapter {found}"),
        "title": Text("第{number}章的标题应为“{expected}”，写的是“{found}”。", "chapter {number} is titled {expected}, not “{found}”"),
    },
    settings={
        "topic": {"enum": list(get_args(ChapterTopic))},
        "number": {"type": "integer", "minimum": 1},
        "title": {"type": "string", "minLength": 1},
    },
    required=("topic", "number", "title"),
)
def standard_chapter_place(outline: Outline, settings: Settings) -> Iterator[Observation]:
    """前三章的位置和标题是固定的，读者不看目次就知道在哪里找。"""
    element = outline.chapter(settings["topic"])
    if element is None or element.clause is None:
        yield Skip(None, "not-applicable")
        return
    clause, number, title = element.clause, settings["number"], settings["title"]
    place = outline.of_kind("chapter").index(element) + 1
    show = clause.number if clause.generated else None
    if place != number:
        arguments = {"title": title}
        yield Hit("place", clause.text_span, found=clause.number or str(place), expected=str(number), arguments=arguments, show=show)
    if norm(element.title) != title:
        correction = ReplaceText(clause.text_span, title)
        arguments = {"number": clause.number or str(place)}
        yield Hit("title", clause.text_span, found=element.title, expected=title, arguments=arguments, correction=correction, show=show)
    elif place == number:
        yield Pass(clause.text_span)
