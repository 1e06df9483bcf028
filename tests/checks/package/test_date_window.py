"""A date inside the call."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.package.date_window import package_date_window
from pipeline.model.dossier import Dossier
from tests.checks.package.dossiers import dossier, part, reading
from tests.checks.record.records import record
from tests.looking import run_check

SETTINGS = {"role": "form", "field": "office", "what": {"zh": "意见", "en": "opinion"}, "from": "2022-07-15", "to": "2022-08-15"}


def dated(text: str | None, *, later: bool = False) -> Dossier:
    file = reading("表.docx")
    file = replace(file, file=replace(file.file, round=2 if later else 1))
    return dossier(file, parts=(part("form", 0, record=record(office=text)),))


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        pytest.param("同意。2022年8月15日", [], id="the-last-day"),
        pytest.param("同意。2022 年 8 月 16 日", ["late"], id="a-day-late"),
        pytest.param("2022年7月15日", [], id="the-first-day"),
        pytest.param("2022年7月14日", ["early"], id="a-day-early"),
        pytest.param("二〇二二年八月", [], id="a-month-that-may-be-right"),
        pytest.param("2021年8月3日", ["early"], id="last-year"),
    ],
)
def test_package_date_window(text: str, codes: list[str]) -> None:
    assert run_check(package_date_window, dated(text), SETTINGS).codes == codes


@pytest.mark.parametrize(("text", "reason"), [("", "not-applicable"), ("同意。2022年  月  日", "date-unreadable"), (None, "field-unknown")])
def test_no_date(text: str | None, reason: str) -> None:
    """A Word file may leave it blank: the date is written on the stamped copy."""
    assert run_check(package_date_window, dated(text), SETTINGS).skipped == [reason]


def test_a_later_round_has_its_own_last_day() -> None:
    one = dated("2022年9月1日", later=True)

    assert run_check(package_date_window, one, {**SETTINGS, "supplement-until": "2022-09-05"}).codes == []
    assert run_check(package_date_window, one, SETTINGS).skipped == ["unknown"]


def test_a_scan_and_no_form() -> None:
    scan = dossier(reading("表.docx"), parts=(part("form", 0),))

    assert run_check(package_date_window, scan, SETTINGS).skipped == ["unread"]
    assert run_check(package_date_window, dossier(), SETTINGS).skipped == ["no-part"]
