"""LibreOffice's text before a page, blanks apart, leads to a paragraph and an offset of the document."""

from __future__ import annotations

import pytest

from pipeline.readers.layout.matching import Places
from tests.documents import document
from tests.readers.word.reading import read
from tests.word_files import paragraphs, table


@pytest.mark.parametrize(
    ("between", "rest", "place"),
    [
        pytest.param("", "第一", (0, 0), id="nothing before"),
        pytest.param("第一 段\n", "", (1, 0), id="an empty paragraph at the head"),
        pytest.param("第一段\n\n", "第三段", (2, 0), id="behind the empty one"),
        pytest.param("第一段\n", "第三段", (2, 0), id="LibreOffice left the empty one out"),
        pytest.param("第一段\n\n第 三", "段", (2, 2), id="inside a paragraph"),
        pytest.param("第一段\n\n第三段\n", "完", (3, 0), id="the last one"),
        pytest.param("第一段\n\n第三段\n完\n\n\n", "", (3, 0), id="beyond the end"),
    ],
)
def test_places_in_the_body(between: str, rest: str, place: tuple[int, int]) -> None:
    assert Places(document("第一段", "", "第三段", "完").paragraphs).after(between, rest) == place


def test_each_place_counts_from_the_last() -> None:
    places = Places(document("甲乙", "丙丁", "戊").paragraphs)

    assert [places.after("甲乙\n", "丙丁"), places.after("丙", "丁"), places.after("丁\n", "戊")] == [(1, 0), (1, 1), (2, 0)]


def test_a_field_computed_anew_shifts_the_count_and_not_the_place() -> None:
    """LibreOffice writes today's date, three characters longer: the words before the place lead back to it."""
    words = "服务机构应公布服务项目和收费标准并按照约定提供服务"
    places = Places(document("日期2020", words, "完").paragraphs)

    assert places.after(f"日期2026-11\n{words}\n", "完") == (2, 0)


def test_a_place_in_a_table() -> None:
    read_document = read(paragraphs("表1") + table(("项目", "数量"), ("同名", "数量"), ("同名", "三 个")))
    places = Places(read_document.paragraphs)
    third = read_document.paragraphs[-1].index

    assert places.in_cell("A3", "同名", "") == (third - 1, 0)
    assert places.in_cell("B3", "三 个", "三 ") == (third, 2)
    assert places.in_cell("C9", "没有", "") is None
