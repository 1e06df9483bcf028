"""Times follow each other."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.checks.record.time_order import record_time_order
from tests.checks.record.records import FORM, record
from tests.looking import Outcome, run_check

KEYS = ["name", "applicant", "leader", "contact"]


def look(*values: str | None, loose: tuple[str, str] = ("applicant", "leader")) -> Outcome:
    fields: dict[str, Any] = dict(zip(KEYS, values, strict=False))
    subject = record(**fields)
    settings = {"fields": KEYS[: len(values)], "either-way-fields": list(loose)}
    return run_check(record_time_order, subject, settings, form=FORM)


@pytest.mark.parametrize(
    ("values", "codes"),
    [
        pytest.param(("2023年5月6日9:30", "2023年5月6日9:45", "2023年5月7日", "2023年5月7日"), [], id="in-order"),
        pytest.param(("2023年5月6日9:30", "2023年5月6日9:30"), [], id="at-the-same-minute"),
        pytest.param(("2023年5月6日9:30", "2023年5月6日9:29"), ["reversed"], id="a-minute-before"),
        pytest.param(("2023年5月6日9:30", "2023年5月6日"), [], id="a-day-without-its-hour"),
        pytest.param(("2023年5月6日", "2023年5月6日9:30"), [], id="an-hour-of-that-day"),
        pytest.param(("2023年5月6日", "2023年5月5日"), ["reversed"], id="the-day-before"),
        pytest.param(("2023-05-06", "", "2023-05-05"), ["reversed"], id="over-a-blank"),
        pytest.param(("2023-05-01", "2023-05-06", "2023-05-05", "2023-05-07"), ["swapped"], id="two-that-may-change-places"),
        pytest.param(("2023-05-01", "2023-05-06", "2023-05-04", "2023-05-05"), ["swapped", "reversed"], id="the-later-of-the-two-counts"),
        pytest.param(("2023-05-06", "5月7日", "10:00"), [], id="what-is-left-out"),
        pytest.param(("", ""), [], id="nothing"),
    ],
)
def test_time_order(values: tuple[str, ...], codes: list[str]) -> None:
    assert look(*values).codes == codes


def test_what_cannot_be_read_is_left_out_and_told() -> None:
    outcome = look("2023-05-06", "第二天", "2023-05-05", loose=("name", "contact"))

    assert (outcome.codes, outcome.skipped) == (["reversed"], ["date-unreadable"])


def test_a_field_that_was_not_found() -> None:
    assert look("2023-05-06", None).skipped == ["field-unknown"]


def test_the_message_names_both() -> None:
    (hit,) = look("2023年5月6日", "2023年5月5日").hits

    assert (hit.arguments["other"], hit.arguments["before"]) == (FORM.fields["name"].title, "2023年5月6日")
    assert hit.at == record(applicant="2023年5月5日").fields["applicant"].span
