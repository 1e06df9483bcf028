"""The rows of a list are numbered from 1 on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.record.row_numbers import record_row_numbers
from pipeline.model.correction import ReplaceText
from tests.checks.record.tables import FORM, listed, record
from tests.looking import run_check

SETTINGS = {"field": "rows", "column": "number"}


@pytest.mark.parametrize(
    ("numbers", "codes"),
    [
        pytest.param(["1", "2", "3"], [], id="in-order"),
        pytest.param(["１", "二", "3."], [], id="as-people-write"),
        pytest.param(["①", "（2）", "【3】"], [], id="in-circles-and-brackets"),
        pytest.param(["1"], [], id="one-row"),
        pytest.param(["1", "2", "4"], ["wrong"], id="a-gap"),
        pytest.param(["1", "2", "2"], ["wrong"], id="twice"),
        pytest.param(["1", "3", "4"], ["wrong"] * 2, id="every-row-behind-a-gap"),
        pytest.param(["0", "1", "2"], ["wrong"] * 3, id="from-zero"),
        pytest.param(["1", "", "3"], ["blank"], id="one-blank"),
        pytest.param(["", "", ""], ["none"], id="none"),
    ],
)
def test_record_row_numbers(numbers: list[str], codes: list[str]) -> None:
    subject = listed(*({"number": number, "company": f"甲{place}"} for place, number in enumerate(numbers)))

    assert run_check(record_row_numbers, subject, SETTINGS, form=FORM).codes == codes


def test_the_right_number_can_be_put_in() -> None:
    subject = listed({"number": "1", "company": "甲"}, {"number": "3", "company": "乙"})
    (hit,) = run_check(record_row_numbers, subject, SETTINGS, form=FORM).hits

    assert isinstance(hit.correction, ReplaceText)
    assert (hit.correction.text, hit.correction.span) == ("2", hit.at)


@pytest.mark.parametrize(
    ("shown", "codes"),
    [pytest.param(("1", "2"), [], id="right"), pytest.param(("6", "7"), ["wrong"] * 2, id="counted-on-from-another-list")],
)
def test_numbers_that_word_makes(shown: tuple[str, ...], codes: list[str]) -> None:
    """They are judged as they are shown, and never typed over."""
    subject = listed({"number": "", "company": "甲"}, {"number": "", "company": "乙"})
    field = subject.fields["rows"]
    rows = tuple({**row, "number": replace(row["number"], value=number)} for row, number in zip(field.rows, shown, strict=True))
    outcome = run_check(record_row_numbers, replace(subject, fields={"rows": replace(field, rows=rows)}), SETTINGS, form=FORM)

    assert outcome.codes == codes
    assert [one.correction for one in outcome.hits] == [None] * len(codes)


def test_nothing_to_count() -> None:
    assert run_check(record_row_numbers, record({"rows": None}), SETTINGS, form=FORM).skipped == ["field-unknown"]
    assert run_check(record_row_numbers, listed(), SETTINGS, form=FORM).skipped == ["not-applicable"]
    unread = listed({"company": "甲"})
    assert run_check(record_row_numbers, unread, SETTINGS, form=FORM).skipped == ["field-unknown"]
