"""Whose standard it is."""

from __future__ import annotations

import pytest

from pipeline.checks.record.standard_code import record_standard_code
from tests.checks.record.records import FORM, record
from tests.looking import run_check

SETTINGS = {"field": "number", "codes": ["T/SAQ"], "choice": "kind", "unless": "制定"}


@pytest.mark.parametrize(
    ("value", "codes"),
    [
        pytest.param("T/SAQ 0003—2020", [], id="its-own"),
        pytest.param("ｔ/saq0003-2020", [], id="its-own-badly-written"),
        pytest.param("GB/T 19001—2016", ["other"], id="national"),
        pytest.param("T/SAQX 0003—2020", ["other"], id="a-longer-code"),
        pytest.param("T/SAQ 0003—2020、DB31/T 1—2020", ["other"], id="one-of-two"),
        pytest.param("某某规范", [], id="no-number"),
    ],
)
def test_record_standard_code(value: str, codes: list[str]) -> None:
    assert run_check(record_standard_code, record(number=value, kind="修订"), SETTINGS, form=FORM).codes == codes


def test_not_asked_of_a_new_standard() -> None:
    assert run_check(record_standard_code, record(number="GB/T 1—2016", kind="制定"), SETTINGS, form=FORM).skipped == ["not-applicable"]
