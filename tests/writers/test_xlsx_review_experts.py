from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.model.report import Wording
from pipeline.writers.speech import Speech
from pipeline.writers.xlsx_review_experts import grounds_sheet, missing_sheet, number, seats_sheet
from tests.generators.sheets.casework import EXPERTS, case, casework
from tests.review.sheets import together, vote
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
