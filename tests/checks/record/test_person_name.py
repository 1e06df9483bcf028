"""The name of one person."""

from __future__ import annotations

import pytest

from pipeline.checks.record.person_name import record_person_name
from tests.checks.record.records import FORM, record
from tests.looking import run_check


@pytest.mark.parametrize(
    ("value", "codes"),
    [
        pytest.param("张三", [], id="one"),
        pytest.param("张　三（部长）", [], id="blank-and-title"),
        pytest.param("阿卜杜拉·买买提", [], id="dot"),
        pytest.param("张三、李四", ["several"], id="two"),
        pytest.param("标准化工作领导小组办公室", ["unfit"], id="an-office"),
        pytest.param("13900000001", ["unfit"], id="a-number"),
    ],
)
def test_record_person_name(value: str, codes: list[str]) -> None:
    assert run_check(record_person_name, record(leader=value), {"fields": ["leader"]}, form=FORM).codes == codes


@pytest.mark.parametrize(("value", "reason"), [("", "not-applicable"), ("同上", "not-applicable"), (None, "field-unknown")])
def test_nothing_to_judge(value: str | None, reason: str) -> None:
    assert run_check(record_person_name, record(leader=value), {"fields": ["leader"]}, form=FORM).skipped == [reason]
