"""Two persons, one number."""

from __future__ import annotations

import pytest

from pipeline.checks.record.same_phone import record_same_phone
from tests.checks.record.records import FORM, record
from tests.looking import run_check

SETTINGS = {"persons": ["leader", "contact"], "phones": ["leader_phone", "contact_phone"]}


@pytest.mark.parametrize(
    ("contact", "phone", "codes"),
    [
        pytest.param("李四", "13900000002", [], id="two-numbers"),
        pytest.param("李四", "139 0000 0001", ["same"], id="one-number"),
        pytest.param("张　三（部长）", "13900000001", [], id="one-person"),
        pytest.param("李四", "13900000001、021-50000002", [], id="one-more-number"),
    ],
)
def test_record_same_phone(contact: str, phone: str, codes: list[str]) -> None:
    subject = record(leader="张三", leader_phone="13900000001", contact=contact, contact_phone=phone)

    assert run_check(record_same_phone, subject, SETTINGS, form=FORM).codes == codes


def test_a_blank_is_others_business() -> None:
    subject = record(leader="张三", leader_phone="13900000001", contact="李四", contact_phone="")

    assert run_check(record_same_phone, subject, SETTINGS, form=FORM).skipped == ["not-applicable"]
