"""Chapter 2 as checks look at it: the sentences that open it, and the items listed below them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from pipeline.language.normal import norm, stripped
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.outline import Element, Outline, Reference
from pipeline.model.values import dataclass

_REMARK: Final = re.compile(r"\s*注\s*\d{0,2}\s*[:：]")
_LEADS: Final = re.compile(
    r"引用(?:了|的|以下|下列|如下|[^》]{0,8}[:：]$)|必不可少|适用于本|(?:下列|以下)[^》]{0,20}[:：]$|^(?:本(?:文件|标准|章|规范))?(?:暂?无(?:$|规范性|引用)|没有|略$)"
)


@dataclass(frozen=True, slots=True)
class Opening:
    """What stands in chapter 2 before its list; a sentence broken by a page has several pieces."""

    pieces: tuple[Span, ...]
    text: str
    """As written, the pieces joined, without blanks around it."""

    @property
    def span(self) -> Span:
        """Its place, or that of its first piece."""
        return self.pieces[0]

    @property
    def normal(self) -> str:
        """NORM of it."""
        return norm(self.text)


def opening_of(chapter: Element, outline: Outline, text: TextIndex) -> Opening | None:
    """Return the sentences between the heading of chapter 2 and the first item of its list; None where nothing stands there."""
    items = [one for one in outline.references if one.listed_in == "normative" and not is_lead_in(one)]
    first = items[0] if items else None
    pieces: list[Span] = []
    written: list[str] = []
    for index in range(chapter.first + 1, (chapter.last if first is None else first.paragraph) + 1):
        paragraph = text.paragraph(index)
        if paragraph is None or paragraph.location.depth or _REMARK.match(paragraph.text) or _is_title(chapter, index):
            continue
        start, end = stripped(paragraph.text, 0, _begin(first) if first is not None and first.paragraph == index else None)
        if start < end:
            pieces.append(paragraph.span(start, end))
            written.append(paragraph.text[start:end])
    return Opening(tuple(pieces), "".join(written)) if pieces else None


def items_of(outline: Outline, listed_in: str) -> Iterator[Reference]:
    """Yield the documents of a list; a sentence in front of it or a heading in it that was taken for one is none."""
    chapter = outline.chapter("references")
    headings = {one.paragraph for one in chapter.clause.children} if chapter is not None and chapter.clause is not None else set()
    return (
        one
        for one in outline.references
        if one.listed_in == listed_in and not is_lead_in(one) and (one.number or one.paragraph not in headings)
    )


def count_listed(chapter: Element, outline: Outline, text: TextIndex) -> int:
    """Return how many documents chapter 2 lists, be it in a table."""
    items = sum(1 for _ in items_of(outline, "normative"))
    return items or sum(chapter.first <= cited.paragraph.index <= chapter.last for cited in text.standard_numbers)


def is_lead_in(item: Reference) -> bool:
    """Tell whether an item without a number is a sentence that introduces the list ("本标准引用以下标准：")."""
    return not item.number and not item.marker and _LEADS.search(item.title) is not None


def _begin(item: Reference) -> int:
    return item.span.start if item.marker_span is None else item.marker_span.start


def _is_title(chapter: Element, index: int) -> bool:
    return chapter.clause is not None and any(child.paragraph == index for child in chapter.clause.children)
