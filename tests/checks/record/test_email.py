"""An address that mail can be sent to."""

from __future__ import annotations

import pytest

from pipeline.checks.record.email import record_email
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from tests.checks.record.records import FORM, address, record
from tests.looking import Outcome, run_check


def look(value: str | None) -> Outcome:
    return run_check(record_email, record(email=value), {"fields": ["email"]}, form=FORM)


@pytest.mark.parametrize(
    ("value", "codes", "passed"),
    [
        pytest.param("a.b@x.com.cn", [], 1, id="good"),
        pytest.param("a@x.com；b@y.cn", [], 2, id="two"),
        pytest.param("saq_tb＠saq.org.cn", ["invalid"], 0, id="full-width-at"),
        pytest.param("a@x。com", ["invalid"], 0, id="chinese-full-stop"),
        pytest.param("a@x", ["invalid"], 0, id="no-domain"),
        pytest.param("13900000001", ["invalid"], 0, id="a-telephone"),
        pytest.param("a@x.com、b＠y.cn", ["partly"], 1, id="one-of-two"),
    ],
)
def test_record_email(value: str, codes: list[str], passed: int) -> None:
    outcome = look(value)

    assert (outcome.codes, outcome.passed) == (codes, passed)


def test_correction() -> None:
    (hit,) = look("saq_tb＠saq. org。cn").hits

    assert hit.correction == ReplaceText(Span(address("email"), 0, 18), "saq_tb@saq.org.cn")


def test_nobody_guesses() -> None:
    (hit,) = look("a@@x").hits

    assert hit.correction is None


@pytest.mark.parametrize(("value", "reason"), [("", "not-applicable"), ("待定", "not-applicable"), (None, "field-unknown")])
def test_nothing_to_judge(value: str | None, reason: str) -> None:
    assert look(value).skipped == [reason]
