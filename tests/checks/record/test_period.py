"""A period has a first and a last date."""

from __future__ import annotations

import pytest

from pipeline.checks.record.period import record_period
from pipeline.model.record import Record
from tests.checks.record.records import FORM, record
from tests.looking import run_check


@pytest.mark.parametrize(
    ("value", "codes"),
    [
        pytest.param("2022.9-2023.8", [], id="dotted"),
        pytest.param("２０２２年９月—１２月", [], id="second-year-left-out"),
        pytest.param("一年", ["duration"], id="length-of-time"),
        pytest.param("立项后12个月", ["duration"], id="length-after-approval"),
        pytest.param("2023年8月底前", ["one-date"], id="one-date"),
        pytest.param("2022年—2023年", ["unreadable"], id="years-only"),
        pytest.param("尽快", ["unreadable"], id="words"),
        pytest.param("另定", ["unreadable"], id="a-word"),
    ],
)
def test_record_period(value: str, codes: list[str]) -> None:
    subject = record(period=value)
    outcome = run_check(record_period, subject, {"field": "period"}, form=FORM)

    assert outcome.codes == codes
    assert outcome.passed == (not codes)
    assert all(hit.at == subject.fields["period"].span for hit in outcome.hits)


@pytest.mark.parametrize(
    ("subject", "reason"),
    [
        pytest.param(record(period=""), "not-applicable", id="blank"),
        pytest.param(record(period=None), "field-unknown", id="unread"),
        pytest.param(record(), "field-unknown", id="not-there"),
    ],
)
def test_nothing_to_judge(subject: Record, reason: str) -> None:
    assert run_check(record_period, subject, {"field": "period"}, form=FORM).skipped == [reason]
