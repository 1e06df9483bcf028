import pytest

from pipeline.model.pagination import PageStart, Pagination

PAGES = Pagination("word", 3, (PageStart(1, 0, 0), PageStart(2, 4, 0), PageStart(3, 6, 12)))


@pytest.mark.parametrize(("paragraph", "page"), [(0, 1), (3, 1), (4, 2), (5, 2), (6, 2), (7, 3)])
def test_a_paragraph_belongs_to_the_page_it_begins_on(paragraph: int, page: int) -> None:
    """Paragraph 6 begins on page 2, although page 3 begins within it."""
    assert PAGES.page_of(paragraph) == page


def test_before_the_first_page_known() -> None:
    assert Pagination("word", 2, (PageStart(2, 5, 0),)).page_of(4) is None
