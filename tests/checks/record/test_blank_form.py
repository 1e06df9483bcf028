"""A blank form is said once."""

from __future__ import annotations

from pipeline.checks.record.blank_form import record_blank_form
from tests.checks.record.records import FORM, record
from tests.looking import run_check


def test_blank() -> None:
    (hit,) = run_check(record_blank_form, record(name="", blank=True), form=FORM).hits

    assert hit.code == "blank"
    assert hit.at is not None
    assert hit.arguments["count"] == len(FORM.fields)


def test_filled() -> None:
    assert run_check(record_blank_form, record(name="某规范"), form=FORM).passed == 1
