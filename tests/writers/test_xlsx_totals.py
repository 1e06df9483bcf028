"""The sheet 合计."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.model.text import Text
from pipeline.model.total import Tally, Total, TotalLine
from pipeline.writers.speech import Speech
from pipeline.writers.xlsx_totals import totals_sheet
from tests.writers.reports import WORDING

ROLE = next(iter(WORDING.roles))


def rows(count: str, value: float | None, *lines: TotalLine, **tally: Any) -> list[tuple[Any, ...]]:
    one = Tally(ROLE, count, Text("合计", "total"), ("x",), **tally)  # type: ignore[arg-type]  # one of the counts
    sheet = totals_sheet([Total("p", one, 4, 3, 4, value, lines)], Speech(WORDING, "zh"))
    assert {len(row) for row in sheet.rows} == {len(sheet.heads)}
    return [row[2:] for row in sheet.rows]


def test_a_mean_keeps_its_decimals_and_says_how_many_answered() -> None:
    assert rows("mean", 4.5, TotalLine("5", 2), TotalLine("4", 1)) == [
        ("平均分，共4份；空白1项", 4.5, 3, 4, 0.75, None),
        ("5", None, 2, 3, 2 / 3, None),
        ("4", None, 1, 3, 1 / 3, None),
    ]


@pytest.mark.parametrize(
    ("count", "said"),
    [("rows", "行数，共4份"), ("distinct", "不同的有几个，共4份"), ("sum", "合计数，共4份")],
)
def test_numbers_are_whole(count: str, said: str) -> None:
    ((what, value, *_),) = rows(count, 7.0)

    assert (what, value, type(value)) == (said, 7, int)


def test_a_list_shows_where_each_record_lies() -> None:
    first, second = rows("listed", 1, TotalLine("甲公司；太慢", 1, path="a.docx"), words=("不满意",))

    assert first[0] == "选“不满意”的份数，共4份"
    assert second == ("甲公司；太慢", None, None, None, None, "a.docx")


def test_options_have_no_value_of_their_own() -> None:
    assert rows("options", None)[0] == ("各项选择的份数，共4份；空白1项", None, 3, 4, 0.75, None)


@pytest.mark.parametrize(
    ("answered", "unclear", "said"),
    [
        pytest.param(4, 0, "平均分，共4份", id="all-answered"),
        pytest.param(1, 1, "平均分，共4份；空白2项、看不清1项", id="blank-and-unclear"),
        pytest.param(2, 2, "平均分，共4份；看不清2项", id="none-blank"),
    ],
)
def test_what_is_no_answer_is_told(answered: int, unclear: int, said: str) -> None:
    tally = Tally(ROLE, "mean", Text("合计", "total"), ("x",))
    sheet = totals_sheet([Total("p", tally, 4, answered, 4, 3.0, (), unclear)], Speech(WORDING, "zh"))

    assert sheet.rows[0][2] == said
