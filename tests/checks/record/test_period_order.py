"""A period ends after it begins."""

from __future__ import annotations

import pytest

from pipeline.checks.record.period_order import record_period_order
from pipeline.model.record import Record
from tests.checks.record.records import FORM, record
from tests.looking import run_check


@pytest.mark.parametrize(
    ("value", "codes"),
    [
        pytest.param("2022.8-2022.9", [], id="a-month-later"),
        pytest.param("2022.9-2022.9", ["reversed"], id="the-same-month"),
        pytest.param("2023年8月—2022年9月", ["reversed"], id="backwards"),
        pytest.param("2022年9月1日-2022年9月2日", [], id="a-day-later"),
    ],
)
def test_record_period_order(value: str, codes: list[str]) -> None:
    outcome = run_check(record_period_order, record(period=value), {"field": "period"}, form=FORM)

    assert outcome.codes == codes
    assert outcome.passed == (not codes)


@pytest.mark.parametrize(
    ("subject", "reason"),
    [
        pytest.param(record(period="一年"), "date-unreadable", id="no-dates"),
        pytest.param(record(period=""), "not-applicable", id="blank"),
        pytest.param(record(period=None), "field-unknown", id="unread"),
    ],
)
def test_nothing_to_judge(subject: Record, reason: str) -> None:
    assert run_check(record_period_order, subject, {"field": "period"}, form=FORM).skipped == [reason]
