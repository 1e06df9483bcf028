"""The pages of w:lastRenderedPageBreak (ECMA-376 17.3.3.13), trusted only where they add up to Word's own count."""

from __future__ import annotations

from dataclasses import replace

from pipeline.model.document import Document
from pipeline.model.pagination import PageStart, Pagination
from pipeline.readers.layout.marks import marked_pages
from tests.readers.word.reading import read
from tests.word_files import paragraph, paragraphs

MARK = "<w:lastRenderedPageBreak/>"
BREAK = '<w:br w:type="page"/>'


def run(*inside: str) -> str:
    return f"<w:p><w:r>{''.join(inside)}</w:r></w:p>"


def text(words: str) -> str:
    return f"<w:t>{words}</w:t>"


def counted(body: str, pages: int | None) -> Document:
    return replace(read(body), pages=pages)


def starts(document: Document) -> list[tuple[int, int]] | None:
    found = marked_pages(document)
    return None if found is None else [(one.paragraph, one.offset) for one in found.starts]


def test_a_mark_inside_and_at_the_head_of_a_paragraph() -> None:
    body = paragraphs("第一段") + run(text("前半"), MARK, text("后半")) + run(MARK, text("第三段"))

    assert marked_pages(counted(body, 3)) == Pagination("word", 3, (PageStart(1, 0, 0), PageStart(2, 1, 2), PageStart(3, 2, 0)))


def test_a_break_and_its_mark_are_one_page() -> None:
    body = paragraphs("封面") + run(BREAK) + run(MARK, text("目次"))

    assert starts(counted(body, 2)) == [(0, 0), (2, 0)]


def test_a_page_that_begins_with_an_empty_paragraph_has_no_mark() -> None:
    """The break before it tells: what stands at the head of a page is just what the star call asks about."""
    body = run(text("一"), BREAK) + paragraphs("") + run(text("二")) + run(MARK, text("三"))

    assert starts(counted(body, 3)) == [(0, 0), (1, 0), (3, 0)]


def test_page_break_before() -> None:
    body = paragraphs("一") + paragraph("二", "<w:pageBreakBefore/>") + run(MARK, text("三"))

    assert starts(counted(body, 3)) == [(0, 0), (1, 0), (2, 0)]


def test_a_section_on_a_new_page() -> None:
    section = '<w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr>'
    body = f"<w:p>{section}<w:r><w:t>一</w:t></w:r></w:p>" + paragraphs("", "二") + run(MARK, text("三"))

    assert starts(counted(body, 3)) == [(0, 0), (1, 0), (3, 0)]


def test_marks_that_do_not_add_up_are_not_believed() -> None:
    assert marked_pages(counted(paragraphs("一") + run(MARK, text("二")), 3)) is None
    assert starts(counted(paragraphs("一") + run(MARK, text("二")), None)) == [(0, 0), (1, 0)]


def test_without_marks_nothing_is_known() -> None:
    """Programs that never lay out write one page into app.xml whatever the length."""
    assert marked_pages(counted(paragraphs("一", "二"), 1)) is None
    assert marked_pages(counted("", None)) is None
