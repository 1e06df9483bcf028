"""How long a period takes."""

from __future__ import annotations

import pytest

from pipeline.checks.record.period_length import months, record_period_length
from pipeline.language.dates import find_period
from tests.checks.record.records import FORM, record
from tests.looking import run_check


@pytest.mark.parametrize(
    ("value", "count"),
    [
        ("2022年9月—2023年8月", 12),
        ("2022年9月-12月", 4),
        ("2022年9月20日—2023年9月19日", 12),
        ("2022年9月20日—2023年9月20日", 13),
        ("2022.10-2024.9", 24),
    ],
)
def test_months(value: str, count: int) -> None:
    period = find_period(value)

    assert period is not None
    assert months(period) == count


@pytest.mark.parametrize(("value", "codes"), [("2022年10月—2024年9月", []), ("2022年10月—2024年10月", ["long"])])
def test_limit(value: str, codes: list[str]) -> None:
    assert run_check(record_period_length, record(period=value), {"field": "period", "months": 24}, form=FORM).codes == codes


@pytest.mark.parametrize(("value", "reason"), [("一年", "date-unreadable"), ("", "not-applicable"), (None, "field-unknown")])
def test_nothing_to_judge(value: str | None, reason: str) -> None:
    assert run_check(record_period_length, record(period=value), {"field": "period", "months": 24}, form=FORM).skipped == [reason]
