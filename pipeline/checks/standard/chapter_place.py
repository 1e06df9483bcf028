"""standard.chapter-place: a chapter that every standard has stands at its number, under its title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import get_args

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.normal import norm
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import ChapterTopic, Outline

_FIRST: tuple[ChapterTopic, ...] = ("scope", "references", "terms")
"""One of them that is absent has a finding of its own; those behind it are not out of place for that."""

_UNNUMBERED = frozenset({"前言", "引言"})
"""Numbered all the same they have their own rule; they do not shift the chapters."""


@check(
    "standard.chapter-place",
    on=Subject.OUTLINE,
    messages={
        "place": Text("“{title}”应为第{expected}章，现在是第{found}章。", "{title} is chapter {expected}; here it is chapter {found}"),
        "title": Text("第{number}章的标题应为“{expected}”，写的是“{found}”。", "chapter {number} is titled {expected}, not “{found}”"),
        "joined": Text(
            "第{number}章“{found}”把两个要素写成了一章；可以这样写，两个要素各有引导语。",
            "chapter {number}, “{found}”, joins two elements; that is allowed, and each has its own introductory sentence",
        ),
    },
    settings={
        "topic": {"enum": list(get_args(ChapterTopic))},
        "number": {"type": "integer", "minimum": 1},
        "title": {"type": "string", "minLength": 1},
        "joined": {"type": "string", "format": "regex"},
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
    place = [one for one in outline.of_kind("chapter") if norm(one.title) not in _UNNUMBERED].index(element) + 1
    missing = sum(outline.chapter(topic) is None for topic in _FIRST[: number - 1])
    show = clause.number if clause.generated else None
    if place + missing != number:
        arguments = {"title": title}
        yield Hit("place", clause.text_span, found=clause.number or str(place), expected=str(number), arguments=arguments, show=show)
    if "joined" in settings and re.fullmatch(settings["joined"], norm(element.title)):
        yield Hit("joined", clause.text_span, found=element.title, arguments={"number": clause.number or str(place)}, show=show)
    elif norm(element.title) != title:
        correction = ReplaceText(clause.text_span, title)
        arguments = {"number": clause.number or str(place)}
        yield Hit("title", clause.text_span, found=element.title, expected=title, arguments=arguments, correction=correction, show=show)
    elif place + missing == number:
        yield Pass(clause.text_span)
