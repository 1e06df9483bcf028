"""standard.body-page: the body begins on an odd page, with page 1."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.model.document import Document
from pipeline.model.outline import Element, Outline

_NEW_PAGE = frozenset({"nextPage", "oddPage"})


@check(
    "standard.body-page",
    on=Subject.OUTLINE,
    needs={"document"},
    messages={
        "no-section": Text(
            "正文首页之前没有分节，页码无法从1重新编。请在正文首页之前插入分节符（奇数页），页码从1开始。",
            "no section begins with the body, so its pages cannot count from 1; put a section break (odd page) before it",
        ),
        "restart": Text(
            "正文所在的节没有从1重新编页码，请把起始页码设为1。",
            "the section of the body does not count its pages from 1; let it start at 1",
        ),
        "same-page": Text("正文没有另起一页，请改用“奇数页”分节符。", "the body does not begin a new page; use a section break (odd page)"),
    },
)
def standard_body_page(outline: Outline, settings: Settings, *, document: Document) -> Iterator[Observation]:
    """正文从单数页开始、从1编页，前言和目次用罗马数字，引用页码时才不会混。"""
    first = _first(outline)
    if first is None or outline.stage == "proposal-draft":
        yield Skip(None, "not-applicable")
        return
    if document.source_kind != "docx":
        yield Skip(None, "unknown")
        return
    sections = {one.index: one.section for one in document.paragraphs}
    its = next((section for section in document.sections if section.index == sections.get(first.first)), None)
    if its is None:
        yield Skip(first.heading, "unknown")
    elif sections.get(_before(first, outline)) == its.index:
        yield Hit("no-section", first.heading)
    elif its.page_number_start != 1:
        yield Hit("restart", first.heading)
    elif its.kind not in _NEW_PAGE:
        yield Hit("same-page", first.heading)
    else:
        yield Pass(first.heading)


def _first(outline: Outline) -> Element | None:
    """Return the title above chapter 1, else chapter 1; None where nothing stands before it."""
    elements = outline.elements
    found = next((at for at, element in enumerate(elements) if element.kind in ("title", "chapter")), None)
    return elements[found] if found else None


def _before(first: Element, outline: Outline) -> int:
    """Return the last paragraph of the element before."""
    return outline.elements[outline.elements.index(first) - 1].last
