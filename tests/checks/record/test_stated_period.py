"""The period printed under the figures stands unchanged."""

from __future__ import annotations

import pytest

from pipeline.checks.record.stated_period import record_stated_period
from pipeline.model.record import Record
from tests.checks.record.tables import FORM
from tests.documents import document
from tests.looking import run_check

SETTINGS = {"words": "起止日期", "from": "2021-05-01", "to": "2021-12-31"}


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        pytest.param("注 1. 本年度统计信息起止日期为 2021 年 5 月至 2021 年 12 月。", [], id="as-printed"),
        pytest.param("注1：统计信息起止日期为2021年5月-12月", [], id="shorter"),
        pytest.param("注1. 起止日期为２０２１年５月至２０２１年１２月。", [], id="full-width"),
        pytest.param("注1. 起止日期为2021年1月至2021年12月。", ["other"], id="another-month"),
        pytest.param("注1. 起止日期为2020年5月至2020年12月。", ["other"], id="another-year"),
        pytest.param("注1. 起止日期为全年。", ["other"], id="no-dates"),
        pytest.param("其他", ["absent"], id="gone"),
    ],
)
def test_record_stated_period(line: str, codes: list[str]) -> None:
    outcome = run_check(record_stated_period, Record("f", {}), SETTINGS, form=FORM, document=document("统计表", line))

    assert outcome.codes == codes


def test_the_dates_alone_are_quoted() -> None:
    line = "注1. 起止日期为2021年1月至2021年12月。"
    (hit,) = run_check(record_stated_period, Record("f", {}), SETTINGS, form=FORM, document=document(line)).hits

    assert hit.found == "2021年1月至2021年12月"
