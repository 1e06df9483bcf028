"""A list of organisations is long enough."""

from __future__ import annotations

import pytest

from pipeline.checks.record.names_min import record_names_min
from pipeline.model.record import Record
from tests.checks.record.records import FORM, record
from tests.looking import run_check

SETTINGS = {"field": "others", "minimum": 3, "without": "applicant"}


@pytest.mark.parametrize(
    ("names", "codes"),
    [
        pytest.param(("甲公司", "乙公司", "丙公司"), [], id="exactly-enough"),
        pytest.param(("甲公司", "乙公司"), ["few"], id="one-too-few"),
        pytest.param(("甲公司", "乙公司", "乙 公司"), ["few"], id="one-twice"),
        pytest.param(("甲公司", "乙公司", "申报公司"), ["few"], id="the-applicant-does-not-count"),
        pytest.param((), ["none"], id="nobody"),
        pytest.param(("无",), ["none"], id="none-in-words"),
        pytest.param(("申报公司（牵头）",), ["none"], id="the-applicant-alone"),
    ],
)
def test_record_names_min(names: tuple[str, ...], codes: list[str]) -> None:
    outcome = run_check(record_names_min, record(others=names, applicant="申报公司"), SETTINGS, form=FORM)

    assert outcome.codes == codes
    assert outcome.passed == (not codes)


def test_message_counts() -> None:
    (hit,) = run_check(record_names_min, record(others=("甲公司", "乙公司"), applicant="丁"), SETTINGS, form=FORM).hits

    assert (hit.arguments["count"], hit.arguments["lacking"], hit.arguments["names"]) == (2, 1, ("甲公司", "乙公司"))


@pytest.mark.parametrize(
    ("subject", "reason"),
    [
        pytest.param(record(others=None), "field-unknown", id="unread"),
        pytest.param(record(others=(), blank=True), "not-applicable", id="blank-form"),
    ],
)
def test_nothing_to_judge(subject: Record, reason: str) -> None:
    assert run_check(record_names_min, subject, {**SETTINGS, "leave-blank-form": True}, form=FORM).skipped == [reason]
