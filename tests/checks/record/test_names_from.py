"""First adopters: there, and from where."""

from __future__ import annotations

import pytest

from pipeline.checks.record.names_from import record_names_from
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from tests.checks.record.records import FORM, address, record
from tests.looking import Outcome, run_check

SETTINGS = {"field": "adopters", "of": ["applicant", "others"], "leave-blank-form": True}


def look(names: tuple[str, ...] | None) -> Outcome:
    return run_check(record_names_from, record(applicant="申报公司", others=("甲公司", "乙公司"), adopters=names), SETTINGS, form=FORM)


@pytest.mark.parametrize(
    ("names", "codes"),
    [
        pytest.param(("申报公司", "甲公司（牵头）"), [], id="among-them"),
        pytest.param(("申报 公司",), [], id="blank-inside"),
        pytest.param(("同申报单位",), [], id="pointer"),
        pytest.param(("同上",), [], id="as-above"),
        pytest.param(("申报公司", "外来公司"), ["outside"], id="a-stranger"),
        pytest.param((), ["none"], id="nobody"),
        pytest.param(("无",), ["none"], id="nobody-in-words"),
    ],
)
def test_record_names_from(names: tuple[str, ...], codes: list[str]) -> None:
    assert look(names).codes == codes


def test_the_others_are_offered() -> None:
    (hit,) = look(()).hits

    assert hit.correction == ReplaceText(Span(address("adopters"), 0, 0), "申报公司、甲公司、乙公司")


def test_the_stranger_is_shown() -> None:
    (hit,) = look(("申报公司", "外来公司")).hits

    assert (hit.found, hit.at) == ("外来公司", Span(address("adopters"), 5, 9))


@pytest.mark.parametrize(("names", "reason"), [(None, "field-unknown"), (("待定",), "not-applicable")])
def test_nothing_to_judge(names: tuple[str, ...] | None, reason: str) -> None:
    assert look(names).skipped == [reason]


def test_unread_others() -> None:
    subject = record(applicant="申报公司", others=None, adopters=("甲公司",))

    assert run_check(record_names_from, subject, SETTINGS, form=FORM).skipped == ["field-unknown"]


def test_blank_form() -> None:
    assert run_check(record_names_from, record(adopters=(), blank=True), SETTINGS, form=FORM).skipped == ["not-applicable"]
