"""A column that takes a few words or a date."""

from __future__ import annotations

import pytest

from pipeline.checks.record.vocabulary import record_vocabulary
from tests.checks.record.records import FORM, record
from tests.checks.record.rows import ROWS_FORM, with_rows
from tests.looking import run_check

WORDS = ["是", "否", "已公开"]


@pytest.mark.parametrize(
    ("text", "codes", "skipped"),
    [
        pytest.param("是", [], [], id="a-word"),
        pytest.param(" 已 公开。", [], [], id="with-blanks-and-a-stop"),
        pytest.param("2021年3月1日", [], [], id="a-date"),
        pytest.param("正在办", ["other"], [], id="another-word"),
        pytest.param("", [], ["not-applicable"], id="blank"),
        pytest.param("无", [], ["not-applicable"], id="none"),
    ],
)
def test_vocabulary(text: str, codes: list[str], skipped: list[str]) -> None:
    settings = {"field": "products", "column": "title", "words": WORDS, "dates": True}
    outcome = run_check(record_vocabulary, with_rows(("杯", "GB 1", text)), settings, form=ROWS_FORM)

    assert (outcome.codes, outcome.skipped) == (codes, skipped)


def test_a_plain_field_has_words_too() -> None:
    settings = {"field": "leader", "words": WORDS}

    assert run_check(record_vocabulary, record(leader="2021年3月1日"), settings, form=FORM).codes == ["other"]
    assert run_check(record_vocabulary, record(leader="否"), settings, form=FORM).passed == 1
