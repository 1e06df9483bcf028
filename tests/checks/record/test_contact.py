"""Telephone and e-mail in one rule."""

from __future__ import annotations

from typing import Any

from pipeline.checks.record.contact import record_contact
from tests.checks.record.records import FORM, record
from tests.looking import Outcome, run_check


def look(settings: dict[str, list[str]], **values: Any) -> Outcome:
    return run_check(record_contact, record(**values), settings, form=FORM)


def test_both_are_looked_at() -> None:
    outcome = look({"phones": ["phone"], "emails": ["email"]}, phone="139000", email="a＠b")

    assert outcome.codes == ["digits", "invalid"]


def test_one_may_be_left_out() -> None:
    assert look({"phones": ["phone"]}, phone="13900000001", email="a＠b").codes == []
    assert look({"emails": ["email"]}, phone="139000", email="a@b.cn").passed == 1


def test_blank_fields_are_not_judged() -> None:
    assert look({"phones": ["phone"], "emails": ["email"]}, phone="", email="").skipped == ["not-applicable"] * 2
