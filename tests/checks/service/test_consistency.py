"""Stars and verdict agree."""

from __future__ import annotations

import pytest

from pipeline.checks.service.consistency import service_consistency
from tests.checks.record.records import record
from tests.looking import Outcome, run_check

SETTINGS = {
    "fields": ["name", "applicant"],
    "overall-field": "leader",
    "solved-field": "contact",
    "best": "非常满意",
    "worst": "不满意",
    "unsolved": "否",
}


def look(one: str, other: str, overall: str, solved: str = "是") -> Outcome:
    return run_check(service_consistency, record(name=one, applicant=other, leader=overall, contact=solved), SETTINGS)


@pytest.mark.parametrize(
    ("values", "codes"),
    [
        pytest.param(("5", "5", "非常满意"), [], id="praise"),
        pytest.param(("5", "5", "不满意"), ["praised"], id="five-stars-and-a-complaint"),
        pytest.param(("5", "5", "满意", "否"), ["praised"], id="five-stars-and-nothing-solved"),
        pytest.param(("5", "4", "不满意"), [], id="not-all-five"),
        pytest.param(("2", "2", "非常满意"), ["panned"], id="delighted-with-two"),
        pytest.param(("2", "3", "非常满意"), [], id="a-little-more-than-two"),
        pytest.param(("1", "", "非常满意"), ["panned"], id="one-answer-is-enough-to-pan"),
        pytest.param(("5", "", "不满意"), [], id="not-all-were-answered"),
    ],
)
def test_consistency(values: tuple[str, ...], codes: list[str]) -> None:
    assert look(*values).codes == codes


@pytest.mark.parametrize("values", [("", "", "满意"), ("5", "5", "", ""), ("很好", "", "满意")])
def test_half_an_answer_contradicts_nothing(values: tuple[str, ...]) -> None:
    assert look(*values).skipped == ["not-applicable"]


def test_fields_that_are_not_there() -> None:
    assert run_check(service_consistency, record(), SETTINGS).skipped == ["not-applicable"]
