"""What a form says of a person is what one can be."""

from __future__ import annotations

import pytest

from pipeline.checks.record.person import record_person
from tests.checks.record.tables import FORM, record
from tests.looking import run_check

SETTINGS = {
    "name-field": "name",
    "age-field": "age",
    "minimum": 18,
    "maximum": 70,
    "gender-field": "gender",
    "status-field": "status",
    "status": "(?:中共)?党员|群众",
    "expected": {"zh": "中共党员或群众", "en": "party member or 群众"},
}
GOOD = {"name": "周拟定", "age": "38", "gender": "女", "status": "中共党员"}


@pytest.mark.parametrize(
    ("bent", "codes"),
    [
        pytest.param({}, [], id="good"),
        pytest.param({"name": "周 定", "age": "１８岁", "gender": "男性", "status": "党员（2010年入党）"}, [], id="as-people-write"),
        pytest.param({"age": "17"}, ["outside"], id="one-too-young"),
        pytest.param({"age": "38.5"}, ["fraction"], id="half-years"),
        pytest.param({"gender": "先生"}, ["unfit"], id="title-for-sex"),
        pytest.param({"status": "党"}, ["unfit"], id="half-a-status"),
        pytest.param({"name": "周拟定、王试"}, ["several"], id="two-leaders"),
        pytest.param({"name": "13800001234"}, ["name"], id="a-number-for-a-name"),
        pytest.param({"name": "", "age": "", "gender": "", "status": ""}, [], id="blanks-are-told-elsewhere"),
    ],
)
def test_record_person(bent: dict[str, str], codes: list[str]) -> None:
    assert run_check(record_person, record({**GOOD, **bent}), SETTINGS, form=FORM).codes == codes


def test_unread_fields_are_skipped() -> None:
    outcome = run_check(record_person, record(dict.fromkeys(GOOD)), SETTINGS, form=FORM)

    assert outcome.skipped == ["field-unknown"] * 4
