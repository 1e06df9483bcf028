"""Fields that are printed without a label are found by what is printed for them."""

from __future__ import annotations

import pytest

from tests.recognise.forms.stars import TEAM, TEAM_TITLE, record_of, team_table
from tests.word_files import paragraphs


def read(*lines: str) -> tuple[str, str]:
    record = record_of(paragraphs("附件3", TEAM_TITLE, *lines) + team_table())
    return record.text("recommender"), record.text("date")


@pytest.mark.parametrize(
    ("lines", "date"),
    [
        pytest.param(("2021年12月1日",), "2021年12月1日", id="a-line-of-its-own"),
        pytest.param(("　　2021 年 12 月 1 日　",), "2021 年 12 月 1 日", id="between-blanks"),
        pytest.param(("２０２１年１２月１日",), "２０２１年１２月１日", id="full-width"),
        pytest.param(("二〇二一年十二月一日",), "二〇二一年十二月一日", id="in-words"),
        pytest.param(("2021.12.1",), "2021.12.1", id="with-points"),
        pytest.param(("日期：2021-12-01",), "2021-12-01", id="behind-its-name"),
        pytest.param(("填表日期：2021年12月1日",), "2021年12月1日", id="behind-its-label"),
        pytest.param(("    年    月    日",), "", id="as-printed"),
        pytest.param(("2021年   月   日",), "2021年   月   日", id="half-filled"),
    ],
)
def test_the_date_above_the_table(lines: tuple[str, ...], date: str) -> None:
    assert read("推荐行业/各区/集团：甲集团", *lines) == ("甲集团", date)


def test_recommender_and_date_on_one_line() -> None:
    assert read("推荐行业/各区/集团：甲集团　　　　2021年12月1日") == ("甲集团", "2021年12月1日")


def test_a_blank_recommender_does_not_take_the_date() -> None:
    assert read("推荐行业/各区/集团：", "2021年12月1日") == ("", "2021年12月1日")


def test_no_date_is_a_missing_field_and_the_one_of_the_seal_is_not_it() -> None:
    record = record_of(paragraphs(TEAM_TITLE, "推荐行业/各区/集团：甲集团") + team_table())

    assert record.labels_missing == ("date",)
    assert record.text("seal_date") == TEAM["seal_date"]
