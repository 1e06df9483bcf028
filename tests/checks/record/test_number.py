"""A number lies between two limits."""

from __future__ import annotations

import pytest

from pipeline.checks.record.number import record_number
from tests.checks.record.tables import FORM, record
from tests.looking import run_check

SETTINGS = {"fields": ["age"], "minimum": 16, "maximum": 70}


@pytest.mark.parametrize(
    ("value", "codes"),
    [
        pytest.param("16", [], id="exactly-the-least"),
        pytest.param("15", ["outside"], id="one-below"),
        pytest.param("70岁", [], id="exactly-the-most"),
        pytest.param("71", ["outside"], id="one-above"),
        pytest.param("３５", [], id="full-width"),
        pytest.param("35.5", [], id="fraction"),
        pytest.param("三十五", [], id="han"),
        pytest.param("约35", ["unreadable"], id="about"),
        pytest.param("中青年", ["unreadable"], id="words"),
    ],
)
def test_record_number(value: str, codes: list[str]) -> None:
    assert run_check(record_number, record({"age": value}), SETTINGS, form=FORM).codes == codes


def test_a_whole_number_may_be_asked_for() -> None:
    assert run_check(record_number, record({"age": "35.5"}), {**SETTINGS, "whole": True}, form=FORM).codes == ["fraction"]
    assert run_check(record_number, record({"age": "35.0"}), {**SETTINGS, "whole": True}, form=FORM).codes == []


def test_about_may_do() -> None:
    assert run_check(record_number, record({"age": "约35"}), {**SETTINGS, "about": True}, form=FORM).codes == []


@pytest.mark.parametrize(("value", "reason"), [("", "not-applicable"), ("无", "not-applicable"), (None, "field-unknown")])
def test_nothing_to_judge(value: str | None, reason: str) -> None:
    assert run_check(record_number, record({"age": value}), SETTINGS, form=FORM).skipped == [reason]
