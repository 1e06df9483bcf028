"""A field that holds XXX instead of a value."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.record.placeholder import record_placeholder
from pipeline.model.record import Value
from tests.checks.record.records import FORM, record
from tests.looking import run_check


@pytest.mark.parametrize(
    ("value", "codes"),
    [
        pytest.param("某某服务规范", [], id="a-value"),
        pytest.param("XXX", ["left"], id="crosses"),
        pytest.param(" 待　定 。", ["left"], id="to-be-settled"),
        pytest.param("/", ["left"], id="stroke"),
        pytest.param("无锡样例中心", [], id="a-name-that-begins-so"),
        pytest.param(("甲公司", "XXX"), ["left"], id="one-item"),
        pytest.param(("无",), [], id="a-list's-none-is-told-where-it-is-counted"),
    ],
)
def test_record_placeholder(value: Value, codes: list[str]) -> None:
    assert run_check(record_placeholder, record(others=value), {"fields": ["others"]}, form=FORM).codes == codes


def test_as_above_is_read_from_above() -> None:
    (hit,) = run_check(record_placeholder, record(name="甲", leader="张三", contact="同上"), {"fields": ["contact"]}, form=FORM).hits

    assert (hit.code, hit.arguments["value"], hit.expected) == ("ditto", "张三", "张三")


def test_as_the_other_person_may_stand_below() -> None:
    titles = {key: replace(field, label="联系电话") if "phone" in key else field for key, field in FORM.fields.items()}
    subject = record(leader="张三", leader_phone="同联系人", contact_phone="13900000001")
    (hit,) = run_check(record_placeholder, subject, {"fields": ["leader_phone"]}, form=replace(FORM, fields=titles)).hits

    assert hit.expected == "13900000001"


def test_as_above_with_nothing_above() -> None:
    assert run_check(record_placeholder, record(name="同上"), {"fields": ["name"]}, form=FORM).codes == ["left"]


def test_blank_and_unread_are_others_business() -> None:
    assert run_check(record_placeholder, record(name="", email=None), {"fields": ["name", "email"]}, form=FORM).skipped == [
        "not-applicable",
        "field-unknown",
    ]
