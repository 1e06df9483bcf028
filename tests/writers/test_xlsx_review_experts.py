from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.model.report import Wording
from pipeline.writers.speech import Speech
from pipeline.writers.xlsx_review_experts import grounds_sheet, missing_sheet, number, seats_sheet
from tests.generators.sheets.casework import EXPERTS, STAR, case, casework
from tests.review.sheets import score, together, vote
from tests.writers.reports import COLUMNS

SPEECH = Speech(Wording({}, {}, {}, summaries=COLUMNS), "zh")
A, B, *_ = EXPERTS


@pytest.mark.parametrize(
    ("value", "mean", "shown"),
    [(None, False, None), ("8", False, 8), ("8.0", False, 8), ("8.5", False, 8.5), ("8.00", True, 8.0), ("0", False, 0)],
)
def test_numbers_are_whole_where_they_are(value: str | None, mean: bool, shown: float | None) -> None:
    found = number(None if value is None else Decimal(value), mean=mean)

    assert (found, type(found)) == (shown, type(shown))


def test_who_may_have_stood_aside_is_said() -> None:
    found = together(casework(case("TB-1", "上海甲大学"), experts=(A, B)))

    assert [row[4] for row in missing_sheet(found, SPEECH).rows] == ["单位与该项目有利害关系，可能已回避", None]
    assert [row[5] for row in grounds_sheet(found, SPEECH).rows] == ["没有交表"]


def test_criteria_are_columns_in_the_order_of_the_sheets() -> None:
    found = together(casework(case("TB-1"), experts=(A,)), vote(A, "TB-1", 甲项="符合", 乙项="不符合"))
    table = seats_sheet(found, SPEECH)

    assert [head.title for head in table.heads[4:6]] == ["甲项", "乙项"]
    assert table.rows[0][4:6] == ("符合", "不符合")


def test_the_party_stands_beside_the_points_and_different_ones_in_the_note() -> None:
    work = casework(case("MX-1"), case("MX-2"), profile=STAR, points=(10, 10, 15, 15, 10, 15, 15, 10), experts=(A, B))
    first = (score(A, "MX-1", 80, party="第一方评价"), score(B, "MX-1", 81, party="第三方评价"))
    table = seats_sheet(together(work, *first, score(A, "MX-2", None, party="第三方评价"), score(B, "MX-2", 81)), SPEECH)
    heads = [head.title for head in table.heads]
    party, note = heads.index("第几方评价"), heads.index("说明")

    assert [(row[0], row[2], row[party], row[note]) for row in table.rows] == [
        ("专家甲", "MX-1", "第一方评价", "各位专家的评价方不同（第一方评价1、第三方评价1）"),
        ("专家甲", "MX-2", "第三方评价", "分数不全，未计入平均分"),
        ("专家乙", "MX-1", "第三方评价", "各位专家的评价方不同（第一方评价1、第三方评价1）"),
        ("专家乙", "MX-2", None, None),
    ]


def test_a_form_that_does_not_ask_has_no_column_for_the_party() -> None:
    found = together(casework(case("TB-1"), experts=(A,)), vote(A, "TB-1"))

    assert "第几方评价" not in [head.title for head in seats_sheet(found, SPEECH).heads]


def test_two_parties_are_told_in_english() -> None:
    work = casework(case("MX-1"), profile=STAR, points=(10, 10, 15, 15, 10, 15, 15, 10), experts=(A, B))
    found = together(work, score(A, "MX-1", None, party="第一方评价"), score(B, "MX-1", 81, party="第三方评价"))
    notes = [row[-2] for row in seats_sheet(found, Speech(Wording({}, {}, {}, summaries=COLUMNS), "en")).rows]

    assert notes == [
        "points are missing: not in the mean; the experts judged as different parties (第一方评价 1, 第三方评价 1)",
        "the experts judged as different parties (第一方评价 1, 第三方评价 1)",
    ]
