"""No two rows of a list say the same."""

from __future__ import annotations

import pytest

from pipeline.checks.record.rows_unique import record_rows_unique
from tests.checks.record.tables import FORM, listed, record
from tests.looking import run_check

SETTINGS = {"field": "rows", "columns": ["company", "person"]}


@pytest.mark.parametrize(
    ("other", "codes"),
    [
        pytest.param({"company": "甲公司", "person": "晨光班"}, [], id="same-company-other-team"),
        pytest.param({"company": "乙公司", "person": "星火班组"}, [], id="other-company-same-name"),
        pytest.param({"company": "甲公司", "person": "星火班组"}, ["twice"], id="the-same"),
        pytest.param({"company": "甲 公司", "person": "星火\u3000班组"}, ["twice"], id="blanks-apart"),
        pytest.param({"company": "", "person": "星火班组"}, [], id="a-blank-is-told-elsewhere"),
    ],
)
def test_record_rows_unique(other: dict[str, str], codes: list[str]) -> None:
    outcome = run_check(record_rows_unique, listed({"company": "甲公司", "person": "星火班组"}, other), SETTINGS, form=FORM)

    assert outcome.codes == codes
    if codes:
        assert [outcome.hits[0].arguments[key] for key in ("row", "other")] == [2, 1]


def test_nothing_to_compare() -> None:
    assert run_check(record_rows_unique, record({"rows": None}), SETTINGS, form=FORM).skipped == ["field-unknown"]
    assert run_check(record_rows_unique, listed(), SETTINGS, form=FORM).skipped == ["not-applicable"]
