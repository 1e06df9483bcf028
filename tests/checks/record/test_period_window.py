"""A period against the days of approval."""

from __future__ import annotations

import pytest

from pipeline.checks.record.period_window import record_period_window
from tests.checks.record.records import FORM, record
from tests.looking import run_check

SETTINGS = {"field": "period", "from": "2022-09-16", "to": "2022-09-20", "what": {"zh": "立项批准", "en": "approval"}}


@pytest.mark.parametrize(
    ("value", "codes"),
    [
        pytest.param("2022年9月16日—2023年8月31日", [], id="from-the-first-day"),
        pytest.param("2022年9月15日—2023年8月31日", ["early"], id="a-day-early"),
        pytest.param("2022年9月—2023年8月", [], id="the-month-may-mean-later"),
        pytest.param("2022年8月—2023年8月", ["early"], id="a-month-early"),
        pytest.param("2021年9月—2022年9月20日", ["over"], id="over-on-the-last-day"),
        pytest.param("2021年9月1日—2022年9月21日", ["early"], id="a-day-later"),
        pytest.param("202109—202208", ["over"], id="solid-digits"),
    ],
)
def test_record_period_window(value: str, codes: list[str]) -> None:
    assert run_check(record_period_window, record(period=value), SETTINGS, form=FORM).codes == codes


@pytest.mark.parametrize(
    ("value", "reason"),
    [("一年", "date-unreadable"), ("2023.8-2022.9", "date-unreadable"), ("", "not-applicable"), (None, "field-unknown")],
)
def test_nothing_to_judge(value: str | None, reason: str) -> None:
    """A period the wrong way round is told once, by its own rule."""
    assert run_check(record_period_window, record(period=value), SETTINGS, form=FORM).skipped == [reason]
