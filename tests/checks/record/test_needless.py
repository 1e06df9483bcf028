"""A number where the ticked option wants none."""

from __future__ import annotations

import pytest

from pipeline.checks.record.needless import record_needless
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from tests.checks.record.records import FORM, address, record
from tests.looking import run_check

SETTINGS = {"field": "number", "choice": "kind", "option": "制定"}


@pytest.mark.parametrize("value", ["", "/", "无", "—", "不适用"])
def test_nothing_in_words_is_fine(value: str) -> None:
    assert run_check(record_needless, record(kind="制定", number=value), SETTINGS, form=FORM).codes == []


def test_a_number_is_too_much() -> None:
    (hit,) = run_check(record_needless, record(kind="制定", number="Ｔ/SAQ 0001—2018"), SETTINGS, form=FORM).hits

    assert (hit.code, hit.correction) == ("filled", ReplaceText(Span(address("number"), 0, 15), ""))


@pytest.mark.parametrize("kind", ["修订", "", "制定、修订"])
def test_other_ticks(kind: str) -> None:
    assert run_check(record_needless, record(kind=kind, number="T/SAQ 0001—2018"), SETTINGS, form=FORM).skipped == ["not-applicable"]


def test_unread_tick() -> None:
    assert run_check(record_needless, record(kind=None, number="T/SAQ 0001—2018"), SETTINGS, form=FORM).skipped == ["field-unknown"]
