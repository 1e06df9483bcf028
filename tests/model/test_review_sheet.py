from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.model.review_sheet import Answered, CaseVotes, ReviewSheet


def sheet(*points: str | None) -> ReviewSheet:
    return ReviewSheet("x", scores=tuple(Answered("行", "", None if one is None else Decimal(one)) for one in points))


@pytest.mark.parametrize(
    ("points", "total"),
    [
        pytest.param(("8", "9.5"), "17.5", id="added-up"),
        pytest.param(("0", "0"), "0", id="nought-is-a-total"),
        pytest.param(("8", None), None, id="one-missing"),
        pytest.param((), None, id="no-rows"),
        pytest.param((None, None), None, id="none-at-all"),
    ],
)
def test_a_total_needs_every_row(points: tuple[str | None, ...], total: str | None) -> None:
    assert sheet(*points).total == (None if total is None else Decimal(total))


@pytest.mark.parametrize(("totals", "spread"), [((), None), (("80",), "0"), (("60.5", "80"), "19.5")])
def test_the_spread_is_from_the_lowest_to_the_highest(totals: tuple[str, ...], spread: str | None) -> None:
    case = CaseVotes("1", None, "", "", 1, 1, 1, totals=tuple(Decimal(one) for one in totals))

    assert case.spread == (None if spread is None else Decimal(spread))


@pytest.mark.parametrize(
    ("parties", "mixed"),
    [
        pytest.param({}, False, id="not-asked"),
        pytest.param({"第一方评价": 0, "第三方评价": 0}, False, id="nobody-said"),
        pytest.param({"第一方评价": 0, "第三方评价": 2}, False, id="all-the-same"),
        pytest.param({"第一方评价": 1, "第三方评价": 1}, True, id="two"),
    ],
)
def test_parties_are_mixed_where_two_were_chosen(parties: dict[str, int], mixed: bool) -> None:
    assert CaseVotes("1", None, "", "", 1, 1, 1, parties=parties).mixed is mixed
