from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.model.review_sheet import CaseVotes
from pipeline.review.rankings import ranked


def case(mean: str | None, kind: str | None = None) -> CaseVotes:
    return CaseVotes("1", kind, "", "", 1, 1, 1, mean=None if mean is None else Decimal(mean))


@pytest.mark.parametrize(
    ("means", "ranks"),
    [
        pytest.param(["80.00", "90.00"], [2, 1], id="order-is-kept"),
        pytest.param(["90.00", "90.00", "80.00"], [1, 1, 3], id="ties-share-a-place"),
        pytest.param(["80.00", None, "90.00"], [2, None, 1], id="no-mean-no-place"),
        pytest.param(["70.00", "90.00", "80.00", "80.00", "60.00"], [4, 1, 2, 2, 5], id="a-tie-in-the-middle"),
        pytest.param([], [], id="nothing"),
    ],
)
def test_places(means: list[str | None], ranks: list[int | None]) -> None:
    assert [one.rank for one in ranked([case(mean) for mean in means])] == ranks


def test_each_kind_has_places_of_its_own() -> None:
    found = ranked([case("80.00", "team"), case("90.00", "person"), case("70.00", "team")])

    assert [one.rank for one in found] == [1, 1, 2]
