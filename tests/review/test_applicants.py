from __future__ import annotations

import pytest

from pipeline.model.record import Value
from pipeline.review.applicants import applicant_of, project_key
from tests.writers.reports import submission


def test_the_applicant_is_what_a_form_says() -> None:
    assert applicant_of(submission(records={"scan": {}, "form": {"applicant": "甲公司"}})) == "甲公司"


@pytest.mark.parametrize("value", [None, "", ("甲", "乙")], ids=["unreadable", "blank", "a-list"])
def test_what_nobody_can_read_is_not_known(value: Value) -> None:
    assert applicant_of(submission(records={"form": {"applicant": value}})) is None
    assert project_key(submission(records={"form": {"applicant": value, "project_name": "服务规范"}})) is None


def test_names_are_compared_without_blanks_and_width() -> None:
    one = submission(records={"form": {"applicant": "甲 公司（牵头）", "project_name": "服务规范２０２２"}})
    other = submission(records={"form": {"applicant": "甲公司", "project_name": "服务 规范2022"}})

    assert project_key(one) == project_key(other) is not None
