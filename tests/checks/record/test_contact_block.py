"""The contact under a table is filled in, and answers."""

from __future__ import annotations

import pytest

from pipeline.checks.record.contact_block import record_contact_block
from tests.checks.record.tables import FORM, record
from tests.looking import run_check

SETTINGS = {
    "fields": ["name", "phone", "email", "postcode"],
    "minor-fields": ["post"],
    "phone-fields": ["phone"],
    "email-fields": ["email"],
    "postcode-fields": ["postcode"],
    "leave-blank-form": True,
}
GOOD = {"name": "林设例", "phone": "13900000002", "email": "lin@example.org", "postcode": "200001", "post": "干事"}


@pytest.mark.parametrize(
    ("bent", "codes"),
    [
        pytest.param({}, [], id="good"),
        pytest.param({"name": ""}, ["blank"], id="no-name"),
        pytest.param({"name": "XXX"}, ["blank"], id="placeholder"),
        pytest.param({"email": "无"}, ["blank"], id="none-is-no-address"),
        pytest.param({"post": ""}, ["minor"], id="no-position"),
        pytest.param({"phone": "1390000000"}, ["digits"], id="a-digit-too-few"),
        pytest.param({"email": "lin＠example.org"}, ["invalid"], id="full-width-at"),
        pytest.param({"postcode": "20001"}, ["unfit"], id="five-digits"),
        pytest.param({"phone": "０２１－５５５５０００１"}, [], id="full-width-digits"),
    ],
)
def test_record_contact_block(bent: dict[str, str], codes: list[str]) -> None:
    assert run_check(record_contact_block, record({**GOOD, **bent}), SETTINGS, form=FORM).codes == codes


def test_nothing_to_look_at() -> None:
    assert run_check(record_contact_block, record(blank=True), SETTINGS, form=FORM).skipped == ["not-applicable"]
    unread = run_check(record_contact_block, record(dict.fromkeys(GOOD)), {"fields": ["name"]}, form=FORM)
    assert unread.skipped == ["field-unknown"]
