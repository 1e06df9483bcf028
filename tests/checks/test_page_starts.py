"""What pages begin with."""

from __future__ import annotations

from dataclasses import replace

from pipeline.checks.page_starts import page_starts
from pipeline.model.document import Break
from pipeline.model.pagination import PageStart, Pagination
from tests.papers import body, line, paper

PAGE = (Break(0, "page"),)


def starts(*lines: object, pages: Pagination | None = None) -> list[tuple[int, bool, bool, int | None]]:
    document = paper(*lines)  # type: ignore[arg-type]  # lines
    return [(one.paragraph.index, one.typed, one.inside, one.page) for one in page_starts(document, pages)]


def test_the_first_paragraph_begins_the_first_page() -> None:
    assert starts(line("甲"), line("乙")) == [(0, True, False, 1)]


def test_nothing_there() -> None:
    assert starts() == []


def test_typed_breaks_begin_pages() -> None:
    """By the paragraph, at the end of the one above, alone in a paragraph, by a section."""
    behind = line("乙").but(breaks=(Break(1, "page"),))
    lines = (line("甲").but(page_break_before=True), behind, line("丙"), line("").but(breaks=PAGE), line("丁"), line("戊").but(section=1))

    assert [index for index, *_ in starts(*lines)] == [0, 2, 4, 5]


def test_a_break_inside_a_paragraph() -> None:
    assert starts(line("甲"), line("乙丙").but(breaks=(Break(1, "page"),)))[1:] == [(1, True, True, None)]
    assert starts(line("甲"), line("乙丙").but(breaks=PAGE))[1:] == [(1, True, False, None)]


def test_a_paragraph_may_begin_two_pages() -> None:
    assert starts(line("甲乙").but(page_break_before=True, breaks=(Break(1, "page"),)), line("丙")) == [
        (0, True, False, 1),
        (0, True, True, None),
    ]


def test_the_empty_end_of_a_paragraph_begins_a_page_where_the_file_says_so() -> None:
    """w:splitPgBreakAndParaMark: behind the break the mark stands on the new page."""
    document = replace(paper(line("甲").but(breaks=(Break(1, "page"),)), line("乙")), breaks_move_marks=True)
    pages = Pagination("word", 2, (PageStart(1, 0, 0), PageStart(2, 0, 1)))

    assert [(one.paragraph.index, one.rest, one.page) for one in page_starts(document, None)] == [(0, False, 1), (0, True, None)]
    assert [(one.paragraph.index, one.rest, one.page) for one in page_starts(document, pages)] == [(0, False, 1), (0, True, 2)]


def test_a_column_break_and_marks_of_word_are_no_typed_pages() -> None:
    assert starts(line("甲").but(breaks=(Break(0, "rendered"), Break(1, "column"))), line("乙")) == [(0, True, False, 1)]


def test_a_layout_counts_the_pages_and_adds_those_that_text_flows_on_to() -> None:
    pages = Pagination("libreoffice", 3, (PageStart(1, 0, 0), PageStart(2, 1, 20), PageStart(3, 3, 0), PageStart(4, 9, 0)))

    assert starts(line("甲"), body(), line("乙"), line("丙").but(page_break_before=True), pages=pages) == [
        (0, True, False, 1),
        (1, False, True, 2),
        (3, True, False, 3),
    ]
