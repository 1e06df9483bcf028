"""What each page of a material begins with: pages that a typed break begins, and those that the text flows on to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipeline.model.document import Document, Paragraph
from pipeline.model.pagination import Pagination
from pipeline.model.values import dataclass

_NEW_PAGE = frozenset({"nextPage", "oddPage", "evenPage"})


@dataclass(frozen=True, slots=True)
class Start:
    """The paragraph a page begins with, or in; `typed` by a break or as the first page; `page` is its number where that is known."""

    paragraph: Paragraph
    typed: bool
    inside: bool = False
    """The page begins behind the paragraph's first character."""
    page: int | None = None
    rest: bool = False
    """Nothing but the empty end of the paragraph, behind a break, stands at the head of the page."""


def page_starts(document: Document, pages: Pagination | None) -> tuple[Start, ...]:
    """Return how the pages of the document (or of its part) begin, in order; without `pages` only those that are typed."""
    typed = list(_typed(document))
    if pages is None:
        return tuple(typed)
    known = {one.index: one for one in document.paragraphs}
    told = {one.paragraph.index for one in typed}
    found = [replace(one, page=_page(pages, one)) for one in typed]
    for start in pages.starts:
        paragraph = known.get(start.paragraph)
        if paragraph is not None and start.paragraph not in told:
            found.append(Start(paragraph, False, start.offset > 0, start.page))
    return tuple(sorted(found, key=lambda one: one.paragraph.index))


def _page(pages: Pagination, start: Start) -> int | None:
    page = pages.page_of(start.paragraph.index)
    on_next = start.inside or (start.rest and start.paragraph.text.strip())
    return page + 1 if page is not None and on_next else page


def _typed(document: Document) -> Iterator[Start]:
    kinds = {section.index: section.kind for section in document.sections}
    fresh = True  # of the first paragraph of the file
    before: Paragraph | None = None
    for one in document.paragraphs:
        if one.location.kind not in ("body", "cell", "frame"):
            continue
        if before is None:
            fresh = one.index == 0
        began = before is not None and before.section != one.section and kinds.get(one.section) in _NEW_PAGE
        if fresh or began or one.format.page_break_before:
            yield Start(one, True, page=1 if one.index == 0 else None)
        fresh = False
        for mark in one.breaks:
            if mark.kind == "page" and not one.text[mark.start :].strip() and document.breaks_move_marks:
                yield Start(one, True, rest=True)
            elif mark.kind == "page" and not one.text[mark.start :].strip():
                fresh = True  # the rest of the paragraph is its mark, which stays on the old page
            elif mark.kind == "page":
                yield Start(one, True, inside=bool(one.text[: mark.start].strip()))
        before = one
