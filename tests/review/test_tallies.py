from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest

from pipeline.model.review_sheet import CaseVotes
from tests.generators.sheets.casework import EXPERTS, STAR, case, casework
from tests.review.sheets import score, together

POINTS = (10, 10, 15, 15, 10, 15, 15, 10)


def scored(totals: Sequence[float], *, drop: bool = False) -> CaseVotes:
    work = casework(case("MX-1"), profile=STAR, points=POINTS, drop=drop)
    found = together(work, *(score(expert, "MX-1", total) for expert, total in zip(EXPERTS, totals, strict=False)))
    return found.cases[0]


@pytest.mark.parametrize(
    ("totals", "drop", "mean", "dropped"),
    [
        pytest.param((60, 90), False, "75.00", 0, id="two"),
        pytest.param((70, 70, 71), False, "70.33", 0, id="thirds-are-rounded-down"),
        pytest.param((70, 71, 71), False, "70.67", 0, id="and-up"),
        pytest.param((80, 80.01), False, "80.01", 0, id="a-half-goes-up"),
        pytest.param((10, 80, 80, 80, 100), True, "80.00", 2, id="five-lose-two"),
        pytest.param((10, 80, 80, 100), True, "67.50", 0, id="four-lose-none"),
        pytest.param((10, 80, 80, 80, 100), False, "70.00", 0, id="not-unless-the-office-says-so"),
        pytest.param((90, 90, 90, 90, 90), True, "90.00", 2, id="equal-ones-too"),
        pytest.param((0, 0), False, "0.00", 0, id="nought-is-a-score"),
    ],
)
def test_means(totals: tuple[float, ...], drop: bool, mean: str, dropped: int) -> None:
    found = scored(totals, drop=drop)

    assert (str(found.mean), found.dropped) == (mean, dropped)
    assert found.totals == tuple(sorted(Decimal(str(one)) for one in totals)), "all of them are shown"
    assert found.spread == max(found.totals) - min(found.totals)


def test_without_totals_there_is_no_mean() -> None:
    found = scored(())

    assert (found.mean, found.spread, found.rank, found.totals) == (None, None, None, ())


def test_conditions_not_met_are_counted() -> None:
    work = casework(case("MX-1"), profile=STAR, points=POINTS)
    found = together(work, score(EXPERTS[0], "MX-1", None, failed=True), score(EXPERTS[1], "MX-1", 80)).cases[0]

    assert found.gate_failed == 1
    assert found.verdicts == {"4.2 质量素养": {"符合": 1, "不符合": 1}}


def test_who_judged_as_which_party_is_counted_where_the_sheet_counts() -> None:
    work = casework(case("MX-1"), profile=STAR, points=POINTS)
    sheets = (
        score(EXPERTS[0], "MX-1", 80, party="第三方评价"),
        score(EXPERTS[1], "MX-1", 80),
        score(EXPERTS[2], "MX-1", 80, conflict=True, party="第一方评价"),
    )

    assert together(work, *sheets).cases[0].parties == {"第一方评价": 0, "第二方评价": 0, "第三方评价": 1}
    assert together(casework(case("TB-1"))).cases[0].parties == {}
