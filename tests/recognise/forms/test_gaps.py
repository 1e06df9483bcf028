"""Offsets before and behind a label are those of the raw text."""

from __future__ import annotations

import pytest

from pipeline.readers.word.reader import read_word
from pipeline.recognise.forms.gaps import Gaps
from pipeline.recognise.forms.slots import slots_of
from tests.word_files import docx, paragraph, paragraphs, table


def gaps(text: str, *, in_cell: bool = False) -> Gaps:
    body = table((text,)) if in_cell else paragraph(text)
    return Gaps(slots_of(read_word(docx(body), "a.docx"))[0])


@pytest.mark.parametrize(
    ("text", "place", "found"),
    [
        pytest.param("人数", 0, (True, True), id="at-the-beginning"),
        pytest.param("甲\t人数", 1, (True, True), id="behind-a-tab"),
        pytest.param("甲　　人数", 1, (True, True), id="behind-wide-blanks"),
        pytest.param("甲 人数", 1, (False, True), id="behind-one-blank"),
        pytest.param("甲，人数", 2, (False, True), id="behind-a-comma"),
        pytest.param("甲人数", 1, (False, False), id="in-a-word"),
    ],
)
def test_before(text: str, place: int, found: tuple[bool, bool]) -> None:
    assert gaps(text).before(place) == found


@pytest.mark.parametrize(
    ("text", "place", "found"),
    [
        pytest.param("人 数", 2, (3, False), id="at-the-end"),
        pytest.param("人 数 ：3", 2, (5, True), id="before-a-colon"),
        pytest.param("人数（人）：3", 2, (6, True), id="before-a-remark-and-a-colon"),
        pytest.param("人数 3", 2, (2, False), id="before-a-blank"),
        pytest.param("人数____", 2, (2, False), id="before-a-ruled-blank"),
        pytest.param("人数□", 2, (2, False), id="before-a-box"),
        pytest.param("人数众多", 2, None, id="in-a-word"),
        pytest.param("人数3", 2, None, id="before-a-number-in-running-text"),
    ],
)
def test_after(text: str, place: int, found: tuple[int, bool] | None) -> None:
    assert gaps(text).after(place) == found


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        pytest.param("人数3", True, id="alone"),
        pytest.param("人数３人", True, id="with-its-unit"),
        pytest.param("人数34.5岁", True, id="a-fraction"),
        pytest.param("人数3 员工", True, id="before-a-blank"),
        pytest.param("人数3人员工", True, id="its-unit-before-a-word"),
        pytest.param("人数3号", False, id="a-number-of-something"),
        pytest.param("人数3人次", False, id="another-unit"),
        pytest.param("人数12345", False, id="too-long"),
        pytest.param("人数", False, id="nothing"),
    ],
)
def test_a_number_in_a_cell(text: str, counted: bool) -> None:
    assert gaps(text, in_cell=True).counted(2) is counted
    assert not gaps(text).counted(2)


def test_a_number_far_down_a_long_cell_is_no_value() -> None:
    assert gaps("人数3" + "，略" * 38, in_cell=True).after(2) == (2, False)
    assert gaps("人数3" + "，略" * 39, in_cell=True).after(2) is None


def test_the_line_before_a_label() -> None:
    (slot,) = slots_of(read_word(docx(table((paragraphs("甲", "人 员构成：管理人员"),))), "a.docx"))

    assert Gaps(slot).line(6) == "人员构成："
    assert gaps("人员构成：管理人员").colon(5)
    assert not gaps("：管理人员").colon(0)
