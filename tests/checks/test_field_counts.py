"""The numbers in fields are read, or it is said why not."""

from __future__ import annotations

import pytest

from pipeline.checks.field_counts import NOTHING, count_of, unreadable
from pipeline.language.counts import Count
from pipeline.model.observation import Skip
from pipeline.model.text import Text
from tests.checks.record.tables import field, record


@pytest.mark.parametrize(("value", "expected"), [("12人", 12.0), ("０", 0.0), ("无", 0.0), ("/", 0.0)])
def test_a_number_is_read(value: str, expected: float) -> None:
    count = count_of(record({"total": value}), "total")

    assert isinstance(count, Count)
    assert count.value == expected


@pytest.mark.parametrize(
    ("value", "reason"), [(None, "field-unknown"), ("", "not-applicable"), ("XXX", "not-applicable"), ("待定", "not-applicable")]
)
def test_where_nothing_is_written_nothing_is_judged(value: str | None, reason: str) -> None:
    skip = count_of(record({"total": value}), "total")

    assert isinstance(skip, Skip)
    assert skip.reason == reason


def test_none_is_zero_only_where_people_are_counted() -> None:
    assert count_of(record({"total": "无"}), "total") == NOTHING
    assert isinstance(count_of(record({"total": "无"}), "total", none_is_zero=False), Skip)


def test_words_are_no_number() -> None:
    assert count_of(record({"total": "若干"}), "total") is None
    hit = unreadable(field("total", "若干\n人"), Text("人数", "total"))
    assert (hit.code, hit.arguments["found"]) == ("unreadable", "若干 人")
