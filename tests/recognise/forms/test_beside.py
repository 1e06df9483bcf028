"""A row written where the headings stand."""

from __future__ import annotations

import pytest

from pipeline.readers.word.reader import read_word
from pipeline.recognise.forms.beside import beside_headings, opening
from pipeline.recognise.forms.slots import slots_of
from tests.word_files import docx, table


def read(headings: dict[str, int], *cells: str) -> dict[str, list[str]] | None:
    row = slots_of(read_word(docx(table(cells)), "a.docx"))
    found = beside_headings(row, {key: row[number] for key, number in headings.items()})
    return None if found is None else {key: [piece.text for piece in pieces] for key, pieces in found.items()}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("企业专利号", "企业专利号", id="a-heading"),
        pytest.param("企业专利号：ZL1", "企业专利号", id="colon"),
        pytest.param("企业专利号:ZL1", "企业专利号", id="half-width-colon"),
        pytest.param("企业专利号\nZL1", "企业专利号", id="a-number-on-the-next-line"),
        pytest.param("企业名称\n以公章为准", "企业名称\n以公章为准", id="a-remark-on-the-next-line"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_what_may_be_a_heading(text: str, words: str) -> None:
    assert opening(text) == words


def test_values_between_the_headings() -> None:
    assert read({"a": 0, "b": 2}, "甲", "1", "乙", "2") == {"a": ["1"], "b": ["2"]}
    assert read({"a": 0, "b": 2}, "甲", "1", "乙") == {"a": ["1"], "b": []}


def test_values_behind_the_headings() -> None:
    assert read({"a": 0, "b": 1}, "甲：1", "乙：2") == {"a": ["1"], "b": ["2"]}


@pytest.mark.parametrize("cells", [("甲", "乙"), ("甲", "乙", "备注"), ("序号", "甲", "乙"), ("甲", " ", "乙", "备注")])
def test_a_row_of_headings_alone(cells: tuple[str, ...]) -> None:
    """A column that somebody added at the right, or numbers at the left, are no values."""
    assert read({"a": cells.index("甲"), "b": cells.index("乙")}, *cells) is None
