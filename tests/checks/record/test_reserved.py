"""A field kept for the office."""

from __future__ import annotations

from pipeline.checks.record.reserved import record_reserved
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from tests.checks.record.records import FORM, address, record
from tests.looking import Outcome, run_check


def look(value: str | None) -> Outcome:
    return run_check(record_reserved, record(office=value), {"fields": ["office"]}, form=FORM)


def test_empty_as_it_should_be() -> None:
    assert (look("").codes, look("").passed) == ([], 1)


def test_anything_written_is_too_much() -> None:
    (hit,) = look("同意。").hits

    assert (hit.code, hit.correction) == ("written", ReplaceText(Span(address("office"), 0, 3), ""))


def test_several_lines_are_left_to_people() -> None:
    (hit,) = look("同意。\n某人").hits

    assert hit.correction is None


def test_unread() -> None:
    assert look(None).skipped == ["field-unknown"]
