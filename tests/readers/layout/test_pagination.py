from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import pytest

from pipeline.model.pagination import PageStart, Pagination
from pipeline.readers.layout.pagination import laid_out, paginate
from pipeline.readers.layout.running import find_office
from pipeline.readers.word.reader import read_word
from tests.readers.word.reading import read
from tests.word_files import docx, paragraphs, table

office_installed = pytest.mark.skipif(
    find_office() is None, reason="LibreOffice is not installed: apt install libreoffice-writer python3-uno"
)
BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'


def test_a_page_begins_with_the_first_thing_on_it() -> None:
    document = read(paragraphs("一 二三四", "五"))
    starts = [{"page": 2, "between": "一 二", "next": "三四"}, {"page": 3, "between": "三四\n", "next": "五"}]

    assert laid_out(document, {"pages": 3, "starts": starts}) == Pagination(
        "libreoffice", 3, (PageStart(1, 0, 0), PageStart(2, 0, 3), PageStart(3, 1, 0))
    )


def test_a_row_of_a_table_begins_a_page() -> None:
    document = read(paragraphs("表1") + table(("甲", "乙"), ("丙", "丁")) + paragraphs("完"))
    found = laid_out(document, {"pages": 2, "starts": [{"page": 2, "cell": "A2", "text": "丙", "inside": ""}]})

    assert [document.paragraphs[one.paragraph].text for one in found.starts] == ["表1", "丙"]


def test_a_start_that_is_not_found_or_goes_back_is_left_out() -> None:
    document = read(paragraphs("一", "二"))
    told: list[dict[str, Any]] = [{"page": 2, "cell": "A1", "text": "没有", "inside": ""}, {"page": 3, "between": "一\n", "next": "二"}]
    found = laid_out(document, {"pages": 3, "starts": told})

    assert [(one.page, one.paragraph) for one in found.starts] == [(1, 0), (3, 1)]


def test_an_empty_document() -> None:
    assert laid_out(read(""), {"pages": 1, "starts": []}) == Pagination("libreoffice", 1, ())


@office_installed
@pytest.mark.timeout(120)
def test_libreoffice_lays_out_what_word_left_unmarked() -> None:
    data = docx(paragraphs("第一页") + BREAK + paragraphs("第二页") + BREAK + table(("第三页",)))
    document = read_word(data, "稿.docx")
    found = paginate(document, data, seconds=60)

    assert (found.witness, found.pages) == ("libreoffice", 3)
    assert [document.paragraphs[one.paragraph].text for one in found.starts if one.page != 1] == ["第二页", "第三页"]


@office_installed
@pytest.mark.timeout(120)
def test_long_text_runs_over_pages() -> None:
    data = docx(paragraphs("字" * 4000))
    document = read_word(data, "稿.docx")
    found = paginate(document, data, seconds=60)
    offsets = [one.offset for one in found.starts]

    assert found.pages == len(found.starts) >= 3
    assert offsets[0] == 0
    assert all(one < other for one, other in itertools.pairwise(offsets))


def test_words_marks_need_no_program(monkeypatch: pytest.MonkeyPatch) -> None:
    marked = replace(read("<w:p><w:r><w:t>一</w:t><w:lastRenderedPageBreak/><w:t>二</w:t></w:r></w:p>"), pages=2)
    monkeypatch.setattr("pipeline.readers.layout.pagination.ask_office", lambda *_: pytest.fail("LibreOffice was asked"))

    assert paginate(marked, b"", seconds=60).witness == "word"
