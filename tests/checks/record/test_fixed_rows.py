"""A table with printed rows has those rows, in order, with their units."""

from __future__ import annotations

import pytest

from pipeline.checks.record.fixed_rows import record_fixed_rows
from tests.checks.record.tables import FORM, listed, record
from tests.looking import run_check

SETTINGS = {
    "field": "rows",
    "item": "item",
    "unit": "unit",
    "rows": [{"item": "发动企业数", "unit": "个"}, {"item": "开展培训活动数", "unit": "次"}, {"item": "申报个人成果数", "unit": "人"}],
}
A = {"item": "发动企业数", "unit": "个"}
B = {"item": "开展培训活动数", "unit": "次"}
C = {"item": "申报个人成果数", "unit": "人"}


@pytest.mark.parametrize(
    ("rows", "codes"),
    [
        pytest.param([A, B, C], [], id="as-printed"),
        pytest.param([{"item": "发动 企业数", "unit": " 个"}, B, C], [], id="blanks"),
        pytest.param([A, C], ["absent"], id="one-gone"),
        pytest.param([A, C, B], ["order"], id="two-swapped"),
        pytest.param([A, {**B, "item": "开展各培训活动数"}, C], ["reworded"], id="a-word-more"),
        pytest.param([A, {**B, "unit": "场"}, C], ["unit"], id="another-unit"),
        pytest.param([A, B, C, {"item": "志愿服务时长", "unit": "小时"}], ["added"], id="a-row-more"),
    ],
)
def test_record_fixed_rows(rows: list[dict[str, str]], codes: list[str]) -> None:
    assert run_check(record_fixed_rows, listed(*rows), SETTINGS, form=FORM).codes == codes


def test_nothing_to_look_at() -> None:
    assert run_check(record_fixed_rows, record({"rows": None}), SETTINGS, form=FORM).skipped == ["field-unknown"]
    assert run_check(record_fixed_rows, listed({"item": "", "unit": "个"}), SETTINGS, form=FORM).skipped == ["field-unknown"]


def test_a_column_that_is_gone_is_said_once() -> None:
    found = run_check(record_fixed_rows, listed(A, B, C), SETTINGS, form=FORM)
    assert found.codes == []
    rows = [{**row, "unit": None} for row in (A, B, C)]

    assert run_check(record_fixed_rows, listed(*rows), SETTINGS, form=FORM).codes == ["column"]
