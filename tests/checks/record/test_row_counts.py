"""The quantities of a table are whole numbers."""

from __future__ import annotations

import pytest

from pipeline.checks.record.row_counts import record_row_counts
from pipeline.model.correction import ReplaceText
from tests.checks.record.tables import FORM, listed, record
from tests.looking import run_check

SETTINGS = {"field": "rows", "item": "item", "column": "quantity", "leave-blank-form": True}


@pytest.mark.parametrize(
    ("quantity", "codes", "mended"),
    [
        pytest.param("20", [], None, id="digits"),
        pytest.param("0", [], None, id="zero"),
        pytest.param("２０", [], None, id="full-width"),
        pytest.param("20个", ["words"], "20", id="with-its-unit"),
        pytest.param("十二", ["words"], "12", id="han"),
        pytest.param("无", ["nothing"], "0", id="none"),
        pytest.param("约20", ["unreadable"], None, id="about"),
        pytest.param("若干", ["unreadable"], None, id="words"),
        pytest.param("1.5", ["unreadable"], None, id="a-fraction"),
        pytest.param("-3", ["unreadable"], None, id="below-zero"),
        pytest.param("", ["blank"], None, id="blank"),
    ],
)
def test_record_row_counts(quantity: str, codes: list[str], mended: str | None) -> None:
    outcome = run_check(record_row_counts, listed({"item": "发动企业数", "quantity": quantity}), SETTINGS, form=FORM)

    assert outcome.codes == codes
    correction = outcome.hits[0].correction if outcome.hits else None
    assert (correction.text if isinstance(correction, ReplaceText) else None) == mended


def test_a_blank_is_shown_at_its_item() -> None:
    subject = listed({"item": "发动企业数", "quantity": ""})
    (hit,) = run_check(record_row_counts, subject, SETTINGS, form=FORM).hits

    assert hit.at == subject.fields["rows"].rows[0]["item"].at


def test_nothing_to_read() -> None:
    assert run_check(record_row_counts, record({"rows": None}), SETTINGS, form=FORM).skipped == ["field-unknown"]
    assert run_check(record_row_counts, listed(), SETTINGS, form=FORM).skipped == ["not-applicable"]
    assert run_check(record_row_counts, listed({"item": "甲"}), SETTINGS, form=FORM).skipped == ["field-unknown"]
    assert run_check(record_row_counts, record(blank=True), SETTINGS, form=FORM).skipped == ["not-applicable"]
