"""Every question has its stars."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.checks.record.ratings import record_ratings
from tests.checks.record.records import FORM, record
from tests.looking import Outcome, run_check


def look(*values: str | None, blank: bool = False) -> Outcome:
    keys = ["name", "applicant", "leader"][: len(values)]
    fields: dict[str, Any] = dict(zip(keys, values, strict=True))
    subject = record(blank=blank, **fields)
    return run_check(record_ratings, subject, {"fields": keys, "leave-blank-form": True}, form=FORM)


@pytest.mark.parametrize(
    ("value", "codes"),
    [
        pytest.param("1", [], id="one"),
        pytest.param("5", [], id="five"),
        pytest.param("0", ["unfit"], id="nought"),
        pytest.param("6", ["unfit"], id="six"),
        pytest.param("", ["blank"], id="left-hollow"),
        pytest.param("还行", ["unclear"], id="words"),
    ],
)
def test_rating(value: str, codes: list[str]) -> None:
    assert look("5", value).codes == codes


def test_a_form_nobody_rated_is_told_once() -> None:
    (hit,) = look("", "", "").hits

    assert (hit.code, hit.arguments["count"]) == ("none", 3)


def test_questions_that_are_not_there_are_not_judged() -> None:
    outcome = look("5", None)

    assert (outcome.passed, outcome.skipped) == (1, ["field-unknown"])


def test_a_blank_form_is_told_elsewhere() -> None:
    assert look("", "", blank=True).skipped == ["not-applicable"]
