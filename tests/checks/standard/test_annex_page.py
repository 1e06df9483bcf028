from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.standard.annex_page import standard_annex_page
from pipeline.model.correction import SetParagraph
from pipeline.model.document import Break, Document, Paragraph
from tests.checks.standard.trying import try_draft, try_on
from tests.standards_text import GOOD_PAGE, Line, draft, outline_of

ANNEX = ("附录A", "（资料性）", "登记表", "内容。")


def changed(read: Document, position: int, paragraph: Paragraph) -> Document:
    return replace(read, paragraphs=(*read.paragraphs[:position], paragraph, *read.paragraphs[position + 1 :]))


def test_on_the_same_page() -> None:
    tried = try_draft(standard_annex_page, *ANNEX)

    assert tried.found == [("same-page", "附录A")]
    assert tried.outcome.hits[0].correction == SetParagraph(tried.document.paragraphs[10].address, page_break_before=True)


def test_a_page_break_right_before() -> None:
    assert try_draft(standard_annex_page, Line(page_break=True), "", *ANNEX).codes == []


def test_a_break_before_the_last_text() -> None:
    """A break that stands in front of a sentence is none of the annex."""
    assert try_draft(standard_annex_page, Line("应公布。", page_break=True), *ANNEX).codes == ["same-page"]


@pytest.mark.parametrize(("kind", "codes"), [("nextPage", []), ("oddPage", []), ("continuous", ["same-page"])])
def test_a_new_section(kind: str, codes: list[str]) -> None:
    sections = (GOOD_PAGE, replace(GOOD_PAGE, index=1, kind=kind))
    read = draft(*(Line(text, section=1) for text in ANNEX), sections=sections)

    assert try_on(standard_annex_page, read).codes == codes


def test_pages_of_a_pdf_and_lines_of_a_text() -> None:
    read = draft(*ANNEX)
    outline = outline_of(read)
    heading, before = read.paragraphs[10], read.paragraphs[9]
    on_two = changed(read, 10, replace(heading, address=heading.address._replace(page=2)))
    on_one = changed(on_two, 9, replace(before, address=before.address._replace(page=2)))

    assert try_on(standard_annex_page, on_two, outline=outline).codes == []
    assert try_on(standard_annex_page, on_one, outline=outline).outcome.codes == ["same-page"]
    assert try_on(standard_annex_page, replace(read, source_kind="plain-text"), outline=outline).outcome.skipped == ["unknown"]


def test_break_by_format_and_where_word_last_broke_the_page() -> None:
    read = draft(*ANNEX)
    heading = read.paragraphs[10]
    by_format = replace(heading, format=replace(heading.format, page_break_before=True))
    rendered = replace(heading, breaks=(Break(0, "rendered"),))

    for paragraph in (by_format, rendered):
        assert try_on(standard_annex_page, changed(read, 10, paragraph), outline=outline_of(read)).codes == []
