"""Lines are joined to the paragraphs they were."""

from __future__ import annotations

import pytest

from pipeline.readers.pdf.lines import Line, lines_of
from pipeline.readers.pdf.looks import Look
from pipeline.readers.pdf.paragraphs import Column, continues, paragraphs_of
from tests.readers.pdf.test_lines import row

COLUMN = Column(0, 200)
"""Twenty signs wide."""


def lines(*words: str, lefts: tuple[float, ...] = (), pitch: float = 16, sizes: tuple[float, ...] = ()) -> list[Line]:
    found = []
    for number, one in enumerate(words):
        left = lefts[number] if lefts else 0
        size = sizes[number] if sizes else 10
        found += lines_of(row(one, left, 100 + pitch * number, Look("F", size)), 1)
    return found


def texts(found: list[Line], column: Column = COLUMN) -> list[str]:
    return [draft.text for draft in paragraphs_of(found, column)]


FULL = "一二三四五六七八九十一二三四五六七八九十"


def test_full_line_goes_on() -> None:
    assert texts(lines(FULL, "尾。")) == [FULL + "尾。"]


def test_short_line_ends() -> None:
    assert texts(lines(FULL[:18], "尾。")) == [FULL[:18], "尾。"]


def test_line_short_by_what_did_not_fit() -> None:
    """A comma may not begin a line: the sign before it goes along."""
    assert texts(lines(FULL[:19], "十，尾。")) == [FULL[:19] + "十，尾。"]
    assert texts(lines(FULL[:18], "service quality")) == [FULL[:18] + "service quality"]


def test_first_lines_are_indented() -> None:
    assert texts(lines(FULL[2:], "尾句", FULL[:19] + "。", FULL[2:], lefts=(20, 0, 0, 20))) == [
        FULL[2:] + "尾句",
        FULL[:19] + "。",
        FULL[2:],
    ]
    assert texts(lines(FULL[2:-1] + "。", FULL[2:], lefts=(20, 20))) == [FULL[2:-1] + "。", FULL[2:]]


@pytest.mark.parametrize(
    "begins", ["4.1.2 服务", "4.1.2", "a) 服务", "——服务", "（二）服务", "六、材料", "注1：说明", "附录A", "表 1", "GB/T 19012 质量"]
)
def test_numbers_begin_paragraphs_after_a_sentence(begins: str) -> None:
    full = FULL[:19] + "。"

    assert texts(lines(full, begins)) == [full, begins]


def test_number_inside_a_sentence_does_not() -> None:
    assert texts(lines(FULL, "4.1.2 的要求。")) == [FULL + "4.1.2 的要求。"]


def test_hanging_lines_belong_to_their_item() -> None:
    assert texts(lines("——" + FULL[3:], FULL[:4] + "。", lefts=(10, 30))) == ["——" + FULL[3:] + FULL[:4] + "。"]


def test_entries_of_a_table_of_contents_stand_alone() -> None:
    entry = "范围" + "." * 35 + "1"

    assert texts(lines(entry, entry)) == ["范围\t1", "范围\t1"]


def test_other_sizes_and_far_lines_are_other_paragraphs() -> None:
    assert len(texts(lines(FULL, "尾。", sizes=(10, 14)))) == 2
    assert len(texts(lines(FULL, "尾。", pitch=28))) == 2


def test_centred_lines_in_a_narrow_cell() -> None:
    assert texts(lines("首期承诺执行标", "准单位", lefts=(0, 20)), Column(0, 70)) == ["首期承诺执行标准单位"]
    assert texts(lines("申报单位", "意见", lefts=(15, 25)), Column(0, 70)) == ["申报单位", "意见"]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        pytest.param("one stop", "service", "one stop service", id="words"),
        pytest.param("021-5555", "0123", "021-55550123", id="number-without-blank"),
        pytest.param("a.b@exam", "ple.com", "a.b@example.com", id="address"),
        pytest.param("well-", "known", "well-known", id="hyphen"),
        pytest.param("按照", "GB/T", "按照GB/T", id="Han-and-Latin"),
    ],
)
def test_blanks_at_line_ends(first: str, second: str, joined: str) -> None:
    width = lines(first)[0].right

    assert texts(lines(first, second), Column(0, width + 1)) == [joined]


def test_full_lines_are_not_centred() -> None:
    """A full line that ends with a sentence goes on where the next is not indented."""
    assert texts(lines(FULL[:19] + "；", FULL, "尾。")) == [FULL[:19] + "；" + FULL + "尾。"]


def test_unknown_edge_joins_nothing() -> None:
    assert texts(lines(FULL, "尾。"), Column(0, None)) == [FULL, "尾。"]


def test_nothing() -> None:
    assert paragraphs_of([], COLUMN) == []


def test_goes_on_in_another_column() -> None:
    draft = paragraphs_of(lines(FULL), COLUMN)[0]
    moved = lines("尾。", lefts=(300,))[0]

    assert continues(draft, moved, Column(300, 500))
    assert not continues(draft, lines("尾。", lefts=(320,))[0], Column(300, 500))
