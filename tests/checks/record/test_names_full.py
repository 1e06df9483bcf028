"""Organisations named in full."""

from __future__ import annotations

import pytest

from pipeline.checks.record.names_full import record_names_full
from pipeline.model.record import Value
from tests.checks.record.records import FORM, record
from tests.looking import run_check


@pytest.mark.parametrize(
    ("value", "codes", "skipped"),
    [
        pytest.param("海尔智家股份有限公司", [], [], id="full"),
        pytest.param("海尔", ["short"], [], id="short"),
        pytest.param(("上海甲有限公司", "海尔", "某区某街道"), ["short"], [], id="one-of-three"),
        pytest.param(("上海甲有限公司", "同申报单位"), [], ["not-applicable"], id="pointer"),
        pytest.param((), [], ["not-applicable"], id="nothing"),
    ],
)
def test_record_names_full(value: Value, codes: list[str], skipped: list[str]) -> None:
    outcome = run_check(record_names_full, record(others=value), {"fields": ["others"]}, form=FORM)

    assert (outcome.codes, outcome.skipped) == (codes, skipped)
