"""Telephone numbers have the right number of digits."""

from __future__ import annotations

import pytest

from pipeline.checks.record.phone import record_phone
from pipeline.model.address import Span
from pipeline.model.record import Record
from tests.checks.record.records import FORM, address, record
from tests.looking import run_check

SETTINGS = {"fields": ["phone"]}


@pytest.mark.parametrize(
    ("value", "codes", "passed"),
    [
        pytest.param("13800001234", [], 1, id="mobile"),
        pytest.param("１３８ ００００ １２３４（张三）", [], 1, id="full-width-blanks-and-a-name"),
        pytest.param("021-55550123转12、13800001234", [], 2, id="two-numbers"),
        pytest.param("1380000123", ["digits"], 0, id="one-too-few"),
        pytest.param("138000012345", ["digits"], 0, id="one-too-many"),
        pytest.param("13800001234、1380000123", ["digits"], 1, id="one-of-two"),
        pytest.param("见名片", ["absent"], 0, id="a-word"),
    ],
)
def test_record_phone(value: str, codes: list[str], passed: int) -> None:
    outcome = run_check(record_phone, record(phone=value), SETTINGS, form=FORM)

    assert outcome.codes == codes
    assert outcome.passed == passed


def test_the_place_is_the_number_alone() -> None:
    (hit,) = run_check(record_phone, record(phone="张三：1380000123"), SETTINGS, form=FORM).hits

    assert hit.at == Span(address("phone"), 3, 13)
    assert hit.found == "1380000123"


def test_number_in_a_later_paragraph_is_shown_at_the_field() -> None:
    subject = record(phone="13800001234\n1380000123")
    (hit,) = run_check(record_phone, subject, SETTINGS, form=FORM).hits

    assert hit.at == subject.fields["phone"].at


@pytest.mark.parametrize(
    ("subject", "reason"),
    [pytest.param(record(phone=""), "not-applicable", id="blank"), pytest.param(record(phone=None), "field-unknown", id="unread")],
)
def test_nothing_to_judge(subject: Record, reason: str) -> None:
    assert run_check(record_phone, subject, SETTINGS, form=FORM).skipped == [reason]
