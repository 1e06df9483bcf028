"""standard.reference-chapter: 规范性引用文件 is chapter 2, under this title, without clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from pipeline.checks.clauses import shown
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.normal import norm
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Clause, Element, Outline

_TITLE: Final = "规范性引用文件"
_OPENING: Final = re.compile(r"规范性引用而构成|必不可少的(?:条款)?。|没有规范性引用文件|注日期的引用文件")
_PLACE: Final = 2


@check(
    "standard.reference-chapter",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "place": Text(
            "“规范性引用文件”应为第2章，现在是第{found}章。",
            "规范性引用文件 (normative references) is chapter 2; here it is chapter {found}",
        ),
        "title": Text("第2章的标题应为“{expected}”，写的是“{found}”。", "chapter 2 is titled {expected}, not “{found}”"),
        "divided": Text(
            "“规范性引用文件”一章不分条，请去掉条编号“{number}”。", "this chapter is not divided: take the clause number {number} away"
        ),
    },
)
def standard_reference_chapter(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """规范性引用文件的位置和标题是固定的，读者不看目次就知道在哪里找。"""
    element = outline.chapter("references") or _under_another_title(outline, text)
    if element is None or element.clause is None:
        yield Skip(None, "not-applicable")
        return
    chapters = outline.of_kind("chapter")
    clause, place = element.clause, chapters.index(element) + 1
    hits = [*_misplaced(clause, place, outline), *_titled(clause, element), *_divided(clause, outline)]
    yield from hits
    if not hits:
        yield Pass(clause.text_span)


def _misplaced(clause: Clause, place: int, outline: Outline) -> Iterator[Hit]:
    """A chapter 2 that has moved up because chapter 1 is missing stands where it should."""
    if place != _PLACE and not (place < _PLACE and outline.chapter("scope") is None):
        yield Hit("place", clause.text_span, found=clause.number or str(place), expected=str(_PLACE), show=shown(clause))


def _titled(clause: Clause, element: Element) -> Iterator[Hit]:
    if norm(element.title) != _TITLE:
        correction = ReplaceText(clause.text_span, _TITLE)
        yield Hit("title", clause.text_span, found=element.title, expected=_TITLE, correction=correction, show=shown(clause))


def _divided(clause: Clause, outline: Outline) -> Iterator[Hit]:
    """A listed document with a serial number like 2.1 is no clause; another rule speaks of its number."""
    listed = {one.paragraph for one in outline.references if one.number}
    for child in clause.children:
        if child.paragraph not in listed:
            found = f"{child.number}　{child.text}".strip()
            yield Hit("divided", child.text_span, found=found, arguments={"number": child.number}, show=shown(child))


def _under_another_title(outline: Outline, text: TextIndex) -> Element | None:
    """Return the second chapter where its words, not its title, tell what it is."""
    chapters = outline.of_kind("chapter")
    if len(chapters) < _PLACE or chapters[1].topic is not None or chapters[1].clause is None:
        return None
    openings = (text.paragraph(index) for index in chapters[1].clause.body[:3])
    return chapters[1] if any(one is not None and _OPENING.search(norm(one.text)) for one in openings) else None
