"""A text that speaks of all that its label asks for."""

from __future__ import annotations

import pytest

from pipeline.checks.record.aspects import record_aspects
from pipeline.model.correction import InsertParagraph
from pipeline.model.text import Text
from tests.checks.record.records import FORM, address, record
from tests.looking import run_check

ASPECTS = [
    {"zh": "标准编号", "en": "a number", "pattern": "未检索到", "standard-number": True},
    {"zh": "经费", "en": "funds", "pattern": "经费|万元", "heading": "工作经费："},
]
SETTINGS = {"field": "purpose", "aspects": ASPECTS}


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        pytest.param("与GB/T 19001—2016相比；经费自筹。", [], id="both"),
        pytest.param("与ＧＢ/Ｔ 19001比；经 费自筹", [], id="full-width-and-blanks"),
        pytest.param("未检索到同类标准，经费自筹。", [], id="in-words"),
        pytest.param("经费十万元。", ["标准编号"], id="no-number"),
        pytest.param("一般论述。", ["标准编号", "经费"], id="neither"),
    ],
)
def test_record_aspects(text: str, absent: list[str]) -> None:
    hits = run_check(record_aspects, record(purpose=text), SETTINGS, form=FORM).hits

    assert [hit.expected.zh for hit in hits if isinstance(hit.expected, Text)] == absent


def test_a_heading_is_offered() -> None:
    (hit,) = run_check(record_aspects, record(purpose="比较了GB/T 19001。"), SETTINGS, form=FORM).hits

    assert hit.correction == InsertParagraph(address("purpose"), "工作经费：")


@pytest.mark.parametrize(("text", "reason"), [("", "not-applicable"), ("略", "not-applicable"), (None, "field-unknown")])
def test_nothing_to_judge(text: str | None, reason: str) -> None:
    assert run_check(record_aspects, record(purpose=text), SETTINGS, form=FORM).skipped == [reason]
