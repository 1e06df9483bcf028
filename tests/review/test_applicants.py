from __future__ import annotations

import pytest

from pipeline.model.record import Record
from pipeline.review.applicants import applicant_of, case_of, project_key
from tests.checks.record.records import record
from tests.writers.reports import submission

FIELDS = ("applicant", "name")


@pytest.mark.parametrize(
    ("records", "case"),
    [
        pytest.param([record(applicant="甲公司", name="服务规范")], ("甲公司", "服务规范"), id="one-form"),
        pytest.param(
            [record(leader="张三"), record(applicant="甲公司", name="服务规范")], ("甲公司", "服务规范"), id="a-form-of-another-kind"
        ),
        pytest.param([record(applicant="甲公司", name="")], ("甲公司", ""), id="one-blank"),
        pytest.param([record(applicant=None, name="服务规范")], ("", "服务规范"), id="one-unread"),
        pytest.param(
            [record(applicant="甲公司", name="一"), record(applicant="甲 公司", name="一")], ("甲 公司", "一"), id="twice-the-same"
        ),
        pytest.param([record(applicant="甲公司", name="一"), record(applicant="甲公司", name="二")], (), id="two-things"),
        pytest.param([record(applicant="甲公司")], (), id="without-the-field"),
        pytest.param([], (), id="no-form"),
    ],
)
def test_the_case_is_what_a_form_says(records: list[Record], case: tuple[str, ...]) -> None:
    assert case_of(records, FIELDS) == case


def test_a_call_without_such_fields_has_no_cases() -> None:
    assert case_of([record(applicant="甲公司", name="服务规范")], ()) == ()


def test_the_applicant_comes_first() -> None:
    assert applicant_of(submission(case=("甲公司", ""))) == "甲公司"
    assert applicant_of(submission(case=("", "服务规范"))) is None
    assert applicant_of(submission(case=())) is None


@pytest.mark.parametrize("value", [(), ("甲公司", ""), ("", "服务规范")], ids=["nothing", "no-project", "no-applicant"])
def test_a_project_is_known_by_all_its_facts(value: tuple[str, ...]) -> None:
    assert project_key(submission(case=value)) is None


def test_names_are_compared_without_blanks_and_width() -> None:
    one, other = submission(case=("甲 公司（牵头）", "服务规范２０２２")), submission(case=("甲公司", "服务 规范2022"))

    assert project_key(one) == project_key(other) is not None
