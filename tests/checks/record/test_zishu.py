"""A long text says enough."""

from __future__ import annotations

import pytest

from pipeline.checks.record.zishu import record_zishu
from tests.checks.record.records import FORM, record
from tests.looking import run_check

SETTINGS = {"fields": ["purpose"], "bare": 30, "thin": 60, "short": 100}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        pytest.param("字" * 29, ["bare"], id="one-short-of-the-least"),
        pytest.param("字" * 30, ["thin"], id="exactly-the-least"),
        pytest.param("字" * 60, ["short"], id="exactly-thin"),
        pytest.param("字" * 100, [], id="exactly-enough"),
        pytest.param("字" * 95 + " GB/T 19001 ISO 9001 A", [], id="latin-words-count-one-each"),
        pytest.param("字 " * 99, ["short"], id="blanks-do-not-count"),
    ],
)
def test_record_zishu(text: str, codes: list[str]) -> None:
    assert run_check(record_zishu, record(purpose=text), SETTINGS, form=FORM).codes == codes


@pytest.mark.parametrize(("text", "reason"), [("", "not-applicable"), ("见附件", "not-applicable"), (None, "field-unknown")])
def test_nothing_to_judge(text: str | None, reason: str) -> None:
    assert run_check(record_zishu, record(purpose=text), SETTINGS, form=FORM).skipped == [reason]
