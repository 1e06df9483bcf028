"""A field is written in the one way that can be used."""

from __future__ import annotations

import pytest

from pipeline.checks.record.matches import record_matches
from tests.checks.record.tables import FORM, record
from tests.looking import run_check

POSTCODE = {"fields": ["postcode"], "pattern": r"\d{6}", "expected": {"zh": "6位数字", "en": "six digits"}}
GENDER = {"fields": ["gender"], "pattern": "[男女]性?", "expected": {"zh": "男或女", "en": "男 or 女"}}


@pytest.mark.parametrize(
    ("value", "codes"),
    [
        pytest.param("200000", [], id="six-digits"),
        pytest.param(" ２００ ０００ ", [], id="full-width-and-blanks"),
        pytest.param("200000（浦东）", [], id="remark"),
        pytest.param("20000", ["unfit"], id="one-too-few"),
        pytest.param("2000000", ["unfit"], id="one-too-many"),
        pytest.param("上海", ["unfit"], id="words"),
    ],
)
def test_postcode(value: str, codes: list[str]) -> None:
    assert run_check(record_matches, record({"postcode": value}), POSTCODE, form=FORM).codes == codes


@pytest.mark.parametrize(("value", "codes"), [("男", []), ("女 性", []), ("先生", ["unfit"])])
def test_gender(value: str, codes: list[str]) -> None:
    assert run_check(record_matches, record({"gender": value}), GENDER, form=FORM).codes == codes


@pytest.mark.parametrize(("value", "reason"), [("", "not-applicable"), ("XXX", "not-applicable"), (None, "field-unknown")])
def test_nothing_to_judge(value: str | None, reason: str) -> None:
    assert run_check(record_matches, record({"postcode": value}), POSTCODE, form=FORM).skipped == [reason]
