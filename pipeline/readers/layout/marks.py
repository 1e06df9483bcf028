"""Pages by Word's own marks: w:lastRenderedPageBreak stands where a page began when Word last laid the file out (ECMA-376 17.3.3.13)."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.model.document import Document, Paragraph
from pipeline.model.pagination import PageStart, Pagination

_NEW_PAGE = frozenset({"nextPage", "oddPage", "evenPage"})


def marked_pages(document: Document) -> Pagination | None:
    """Return the pages by Word's marks; None where Word left none, or not for all the pages it counted.

    A page that begins without a mark, because nothing is written at its head, is known by the break before it. Marks that
    do not add up to Word's own count (docProps/app.xml) are of no use: columns have marks, too, pages without text none.
    """
    paragraphs = document.paragraphs
    if not any(one.kind == "rendered" for each in paragraphs for one in each.breaks):
        return None  # one page says as little: programs that never lay out leave "1" in app.xml
    starts = [(paragraphs[0].index, 0)]
    for start in _starts(document):
        if start > starts[-1]:
            starts.append(start)
    if document.pages not in (None, len(starts)):
        return None
    return Pagination("word", len(starts), tuple(PageStart(page, *start) for page, start in enumerate(starts, 1)))


def _starts(document: Document) -> Iterator[tuple[int, int]]:
    """Yield (paragraph, offset) wherever a page begins, in order; one that is told twice stands twice."""
    kinds = {section.index: section.kind for section in document.sections}
    fresh = False
    before: Paragraph | None = None
    for paragraph in document.paragraphs:
        in_text = paragraph.location.kind in ("body", "cell")
        if not in_text:
            continue
        section_began = before is not None and before.section != paragraph.section and kinds.get(paragraph.section) in _NEW_PAGE
        if fresh or section_began or paragraph.format.page_break_before:
            yield paragraph.index, 0
        fresh = False
        for one in paragraph.breaks:
            if one.kind == "column":
                continue
            if one.kind == "page" and not paragraph.text[one.start :].strip() and not document.breaks_move_marks:
                fresh = True  # the rest of the paragraph is its mark, which stays on the old page
            else:
                yield paragraph.index, _after_line_ends(paragraph, one.start)
                fresh = False
        before = paragraph


def _after_line_ends(paragraph: Paragraph, offset: int) -> int:
    """Return where the text goes on behind the break itself: a break is no character, or a line end of the text."""
    text = paragraph.text
    while offset < len(text) and text[offset] in "\n\f\v":
        offset += 1
    return offset if text[:offset].strip() else 0
