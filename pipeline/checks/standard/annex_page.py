"""standard.annex-page: every annex begins on a page of its own."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.annexes import label_of, made_label
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.model.correction import SetParagraph
from pipeline.model.document import Document, Paragraph
from pipeline.model.outline import Outline


@check(
    "standard.annex-page",
    on=Subject.OUTLINE,
    needs={"document"},
    messages={"same-page": Text("附录{letter}没有另起一页。", "annex {letter} does not begin on a new page")},
)
def standard_annex_page(outline: Outline, settings: Settings, *, document: Document) -> Iterator[Observation]:
    """每个附录另起一面，查找和抽换都方便。"""
    paragraphs = document.paragraphs
    positions = {paragraph.index: position for position, paragraph in enumerate(paragraphs)}
    continuous = {section.index for section in document.sections if section.kind == "continuous"}
    for annex in outline.of_kind("annex"):
        position = positions.get(annex.first)
        if position is None:
            continue
        heading = paragraphs[position]
        if document.source_kind == "plain-text":
            yield Skip(heading.span(), "unknown")
            continue
        if position == 0 or _begins_page(heading, _before(paragraphs, position), continuous):
            yield Pass(heading.span())
            continue
        yield Hit(
            "same-page",
            label_of(annex),
            arguments={"letter": annex.number},
            correction=SetParagraph(heading.address, page_break_before=True),
            show=made_label(annex),
        )


def _before(paragraphs: tuple[Paragraph, ...], position: int) -> list[Paragraph]:
    """Return the blank paragraphs right before, and the last one with text, nearest first."""
    found = []
    for paragraph in reversed(paragraphs[:position]):
        found.append(paragraph)
        if paragraph.text.strip() or paragraph.pictures or paragraph.location.depth:
            break
    return found


def _begins_page(heading: Paragraph, before: list[Paragraph], continuous: set[int]) -> bool:
    """Tell whether a break stands between the text before and the heading; where Word last broke the page counts, too.

    What was read from pages is on another page than the text before.
    """
    if heading.address.page is not None:
        return bool(before) and before[-1].address.page != heading.address.page
    if heading.format.page_break_before or any(one.start == 0 for one in heading.breaks):
        return True
    if before and before[-1].section != heading.section and heading.section not in continuous:
        return True
    for paragraph in before:
        if paragraph is not before[-1] and (paragraph.format.page_break_before or paragraph.breaks):
            return True
        if any(one.start >= len(paragraph.text.rstrip()) for one in paragraph.breaks):
            return True
    return False
