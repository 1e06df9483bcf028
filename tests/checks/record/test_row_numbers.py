"""The rows of a list are numbered from 1 on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.record.row_numbers import record_row_numbers
from pipeline.model.correction import ReplaceText
from pipeline.model.document import Label
from tests.checks.record.tables import FORM, NOTHING, listed, record
from tests.documents import document
from tests.looking import run_check

SETTINGS = {"field": "rows", "column": "number"}


@pytest.mark.parametrize(
    ("numbers", "codes"),
    [
        pytest.param(["1", "2", "3"], [], id="in-order"),
        pytest.param(["１", "二", "3."], [], id="as-people-write"),
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

    assert run_check(record_row_numbers, subject, SETTINGS, form=FORM, document=NOTHING).codes == codes


def test_the_right_number_can_be_put_in() -> None:
    subject = listed({"number": "1", "company": "甲"}, {"number": "3", "company": "乙"})
    (hit,) = run_check(record_row_numbers, subject, SETTINGS, form=FORM, document=NOTHING).hits

    assert isinstance(hit.correction, ReplaceText)
    assert (hit.correction.text, hit.correction.span) == ("2", hit.at)


def test_numbers_that_word_makes_are_right() -> None:
    subject = listed({"number": "", "company": "甲"}, {"number": "", "company": "乙"})
    cells = [row["number"] for row in subject.fields["rows"].rows]
    paper = document("一", "二")
    numbered = tuple(
        replace(one, address=cell.span.address, label=Label("1", 0, "1", (1,)))
        for one, cell in zip(paper.paragraphs, cells, strict=True)
        if cell.span
    )

    outcome = run_check(record_row_numbers, subject, SETTINGS, form=FORM, document=replace(paper, paragraphs=numbered))
    assert (outcome.codes, outcome.skipped) == ([], ["not-applicable"])


def test_nothing_to_count() -> None:
    assert run_check(record_row_numbers, record({"rows": None}), SETTINGS, form=FORM, document=NOTHING).skipped == ["field-unknown"]
    assert run_check(record_row_numbers, listed(), SETTINGS, form=FORM, document=NOTHING).skipped == ["not-applicable"]
    unread = listed({"company": "甲"})
    assert run_check(record_row_numbers, unread, SETTINGS, form=FORM, document=NOTHING).skipped == ["field-unknown"]
