"""Words that a field must not hold."""

from __future__ import annotations

import pytest

from pipeline.checks.record.forbidden import record_forbidden
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from tests.checks.record.records import FORM, address, record
from tests.looking import run_check

SETTINGS = {
    "field": "name",
    "pattern": "(?:团体标准|标准(?=$|项目$|草案$))(?!化)",
    "replacement": "",
    "instead": {"zh": "请删去。", "en": "delete it"},
}


@pytest.mark.parametrize(
    ("value", "found"),
    [
        pytest.param("某服务质量规范", [], id="good"),
        pytest.param("某服务质量团体标准", ["团体标准"], id="group-standard"),
        pytest.param("某服务 标准", ["标准"], id="standard-at-the-end"),
        pytest.param("某服务规范团体 标准项目", ["团体 标准"], id="blank-inside"),
        pytest.param("标准化服务规范", [], id="standardisation"),
        pytest.param("团体标准化工作指南", [], id="group-standardisation"),
        pytest.param("标准厂房管理规范", [], id="a-subject"),
    ],
)
def test_record_forbidden(value: str, found: list[str]) -> None:
    assert [hit.found for hit in run_check(record_forbidden, record(name=value), SETTINGS, form=FORM).hits] == found


def test_correction() -> None:
    (hit,) = run_check(record_forbidden, record(name="某服务规范团体标准"), SETTINGS, form=FORM).hits

    assert hit.correction == ReplaceText(Span(address("name"), 5, 9), "")


@pytest.mark.parametrize(("value", "reason"), [("", "not-applicable"), (None, "field-unknown")])
def test_nothing_to_judge(value: str | None, reason: str) -> None:
    assert run_check(record_forbidden, record(name=value), SETTINGS, form=FORM).skipped == [reason]
