"""standard.guide-provision: a guide recommends and states; it lays down no requirements."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.element_sentences import sentences_of
from pipeline.checks.provisions import Provision, provisions
from pipeline.language.normal import norm
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Clause, Element, Outline

_NOT_CORE = frozenset({"scope", "references", "terms", "symbols"})
_NAMED = 5
"""Clauses that a message names."""


@check(
    "standard.guide-provision",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "requirement": Text(
            "指南只用推荐（宜）和陈述，第{chapter}章有{count}处要求（应）：{places}。",
            "a guide recommends (宜) and states; chapter {chapter} has {count} requirement(s) (应): {places}",
        )
    },
    settings={"title": {"type": "string", "format": "regex"}},
    required=("title",),
)
def standard_guide_provision(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """指南给出建议，不提要求；写了“应”，使用者不知道是建议还是要求。"""
    if not re.search(settings["title"], norm(outline.title)):
        yield Skip(None, "not-applicable")
        return
    for element in outline.of_kind("chapter"):
        if element.topic in _NOT_CORE:
            continue
        found = list(provisions(text, sentences_of(text, outline, element), ("requirement",)))
        if found:
            yield _hit(element, found)
        else:
            yield Pass(element.heading)


def _hit(element: Element, found: list[Provision]) -> Hit:
    numbers = {} if element.clause is None else dict(_numbers(element.clause))
    places = list(dict.fromkeys(numbers.get(one.sentence.paragraphs[0], element.number) for one in found))
    shown = "、".join(places[:_NAMED]) + (" 等" if len(places) > _NAMED else "")
    first = found[0].sentence
    return Hit("requirement", first.span, found=first.text, arguments={"chapter": element.number, "count": len(found), "places": shown})


def _numbers(clause: Clause) -> Iterator[tuple[int, str]]:
    """Yield (paragraph, number of the clause it belongs to)."""
    for index in (clause.paragraph, *clause.body):
        yield index, clause.number
    for child in clause.children:
        yield from _numbers(child)
