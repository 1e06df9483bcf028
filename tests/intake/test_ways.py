"""Ways into containers, and what they may cost."""

from __future__ import annotations

import io

import pytest

from pipeline.errors import HostileDocument
from pipeline.intake import ways
from pipeline.intake.unpacking import opened
from pipeline.intake.ways import Budget, Way, too_deep


def test_a_budget_follows_the_size_of_the_file() -> None:
    assert Budget.for_size(1000).left == 1 << 30
    assert Budget.for_size(50 << 20).left == 5000 << 20
    assert Budget.for_size(1 << 40).left == ways.MOST_BYTES


@pytest.mark.parametrize(("entries", "size"), [(3, 0), (0, 11)], ids=["entries", "bytes"])
def test_a_budget_ends(entries: int, size: int) -> None:
    budget = Budget(left=10, entries=2)
    budget.spend("a", 2, 10)
    with pytest.raises(HostileDocument):
        Budget(left=10, entries=2).spend("a", entries, size)


def test_a_way_goes_on() -> None:
    stream = io.BytesIO(b"%PDF-1.7")
    way = Way.from_disk("/x/a.zip", stream, opened).to("a").to("b")

    assert (way.container, way.members, way.budget.left) == ("/x/a.zip", ("a", "b"), 1 << 30)
    assert way.open(stream, "c") == opened(stream, "c", way)


def test_too_deep_names_the_file() -> None:
    assert "a.zip" in too_deep("a.zip").message.zh
