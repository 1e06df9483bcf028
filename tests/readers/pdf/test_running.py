"""Heads, feet and page numbers are no text of the document."""

from __future__ import annotations

import pytest

from pipeline.readers.pdf.lines import Line, lines_of
from pipeline.readers.pdf.running import running_lines
from tests.readers.pdf.test_lines import row


def page(number: int, *lines: tuple[str, float]) -> list[Line]:
    return [line for words, base in lines for line in lines_of(row(words, 50, base), number)]


def dropped(*pages: list[Line]) -> list[str]:
    found = running_lines(dict(enumerate(pages, 1)), dict.fromkeys(range(1, len(pages) + 1), 842.0))
    return [pages[number - 1][position].text for number, position in sorted(found)]


def test_head_and_page_number() -> None:
    pages = [page(number, ("T/SAQ 0008—2024", 50), ("甲乙丙"[number - 1] + "的正文", 100), (str(number), 800)) for number in (1, 2, 3)]

    assert dropped(*pages) == ["T/SAQ 0008—2024", "1", "T/SAQ 0008—2024", "2", "T/SAQ 0008—2024", "3"]


def test_heads_that_count_pages() -> None:
    pages = [page(number, (f"共3页 第{number}页", 50), ("甲乙丙"[number - 1], 100)) for number in (1, 2, 3)]

    assert len(dropped(*pages)) == 3


def test_lines_that_count_otherwise_stay() -> None:
    pages = [page(number, (f"附件{5 * number}", 50), ("甲乙丙"[number - 1], 100)) for number in (1, 2, 3)]

    assert dropped(*pages) == []


def test_heads_of_odd_and_even_pages() -> None:
    pages = [page(number, ("单页眉" if number % 2 else "双页眉", 50), (f"正文{number}", 300)) for number in range(1, 7)]

    assert len(dropped(*pages)) == 6


@pytest.mark.parametrize("number", ["1", "－ 12 －", "- 3 -", "Ⅱ", "iv", "第 1 页", "第1页 共3页", "1/3", "１２"])
def test_page_numbers_on_a_single_page(number: str) -> None:
    assert dropped(page(1, ("正文", 300), (number, 800))) == [number]


@pytest.mark.parametrize(
    ("words", "base"),
    [
        pytest.param("3 术语", 800, id="heading"),
        pytest.param("2024", 500, id="number-in-the-body"),
        pytest.param("项目名称", 50, id="once-only"),
        pytest.param("年 月 日", 800, id="date-line"),
    ],
)
def test_body_stays(words: str, base: float) -> None:
    assert dropped(page(1, (words, base), ("正文", 300)), page(2, ("其他", 300))) == []


def test_same_words_at_other_heights_stay() -> None:
    assert dropped(page(1, ("注", 50), ("一", 300)), page(2, ("注", 90), ("二", 300))) == []
