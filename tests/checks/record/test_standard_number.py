"""Numbers of standards as standards write them."""

from __future__ import annotations

import pytest

from pipeline.checks.record.standard_number import record_standard_number
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from tests.checks.record.records import FORM, address, record
from tests.checks.record.rows import ROWS_FORM, with_rows
from tests.looking import run_check

SETTINGS = {"field": "number", "choice": "kind", "unless": "制定"}


@pytest.mark.parametrize(
    ("value", "codes"),
    [
        pytest.param("T/SAQ 0003—2020", [], id="as-it-should-be"),
        pytest.param("T/SAQ 0003—2020《某某规范》", [], id="with-its-title"),
        pytest.param("T/SAQ 0003—2020、T/SAQ 0004—2020", [], id="two"),
        pytest.param("ISO 9001:2015", [], id="iso-keeps-its-colon"),
        pytest.param("T/SAQ 0003-2020", ["form"], id="hyphen"),
        pytest.param("T/SAQ 0003——2020", ["form"], id="two-dashes"),
        pytest.param("T/SAQ0003—2020", ["form"], id="no-blank"),
        pytest.param("t/saq 0003—2020", ["form"], id="small-letters"),
        pytest.param("Ｔ／ＳＡＱ　０００３－２０２０", ["form"], id="full-width"),
        pytest.param("T/SAQ 0003", ["year"], id="no-year"),
        pytest.param("T/SAQ 0003—20", ["year"], id="short-year"),
        pytest.param("SAQ第3号", ["unreadable"], id="no-number-at-all"),
        pytest.param("原标准", [], id="nothing-that-looks-like-one"),
    ],
)
def test_record_standard_number(value: str, codes: list[str]) -> None:
    assert run_check(record_standard_number, record(number=value, kind="修订"), SETTINGS, form=FORM).codes == codes


@pytest.mark.parametrize("value", ["T/SAQ0003-2020", "T/SAQ  0003 - 2020", "Ｔ/SAQ 0003–2020"])
def test_correction(value: str) -> None:
    (hit,) = run_check(record_standard_number, record(number=value, kind="修订"), SETTINGS, form=FORM).hits

    assert hit.correction == ReplaceText(Span(address("number"), 0, len(value)), "T/SAQ 0003—2020")


def test_not_asked_where_none_is_wanted() -> None:
    """A number beside 制定 is told once, as too much."""
    assert run_check(record_standard_number, record(number="T/SAQ0003-2020", kind="制定"), SETTINGS, form=FORM).skipped == [
        "not-applicable"
    ]


def test_stroke_is_nothing() -> None:
    assert run_check(record_standard_number, record(number="/", kind="修订"), SETTINGS, form=FORM).skipped == ["not-applicable"]


def test_a_column_of_a_table() -> None:
    """There, words that name no standard at all are told, too: “企业标准” cannot be looked up."""
    rows = with_rows(("杯", "GB/T 29606—2013", "杯子"), ("碗", "GB/T 29606", ""), ("盆", "企业标准", ""), ("锅", "无", ""))
    outcome = run_check(record_standard_number, rows, {"field": "products", "column": "number"}, form=ROWS_FORM)

    assert (outcome.passed, outcome.codes, outcome.skipped) == (1, ["year", "unreadable"], ["not-applicable"])


@pytest.mark.parametrize(
    ("text", "codes", "passed"),
    [
        pytest.param("Q/ABC 001—2021", [], 1, id="an-enterprise-s"),
        pytest.param("Q/320282 ABC001-2021", ["form"], 0, id="with-its-place-and-a-hyphen"),
        pytest.param("Q/ABC 0001S", ["year"], 0, id="of-food-without-a-year"),
        pytest.param("EN 12546-1:2000", [], 1, id="foreign"),
        pytest.param("GB/T 29606—2013、Q/ABC 001—2021", [], 2, id="both"),
    ],
)
def test_enterprises_choose_their_numbers(text: str, codes: list[str], passed: int) -> None:
    outcome = run_check(record_standard_number, with_rows(("杯", text, "杯子")), {"field": "products", "column": "number"}, form=ROWS_FORM)

    assert (outcome.codes, outcome.passed) == (codes, passed)


def test_only_the_sign_before_the_year_is_corrected() -> None:
    rows = with_rows(("杯", "Q/ABC-001-2021", "杯子"))
    (hit,) = run_check(record_standard_number, rows, {"field": "products", "column": "number"}, form=ROWS_FORM).hits
    cell = rows.fields["products"].rows[0]["number"].span

    assert cell is not None
    assert (hit.expected, hit.correction) == ("Q/ABC-001—2021", ReplaceText(Span(cell.address, 9, 10), "—"))
