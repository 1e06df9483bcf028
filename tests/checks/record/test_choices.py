"""Several boxes may be ticked, but not every combination."""

from __future__ import annotations

from typing import Any

from pipeline.checks.record.choices import record_choices
from tests.checks.record.records import FORM, record
from tests.looking import Outcome, run_check

SETTINGS = {"field": "kind", "alone": ["修订"], "option": "制定", "needed-field": "purpose"}


def look(kind: str | None, *ticked: str, purpose: str = "因为", blank: bool = False, **settings: object) -> Outcome:
    subject = record(kind=kind, purpose=purpose, ticked=ticked, blank=blank)
    return run_check(record_choices, subject, {"field": "kind", **settings}, form=FORM)


def test_one_or_several_pass() -> None:
    assert look("制定", "制定").passed == 1
    assert look("制定、修订", "制定", "修订").passed == 1


def test_nothing_ticked() -> None:
    assert look("").codes == ["none"]


def test_words_that_name_no_option() -> None:
    (hit,) = look("再说").hits

    assert (hit.code, hit.found) == ("unclear", "再说")


def test_what_stands_alone_stands_alone() -> None:
    (hit,) = look("制定、修订", "制定", "修订", alone=["修订"]).hits

    assert (hit.code, hit.arguments["others"]) == ("together", ("制定",))
    assert look("修订", "修订", alone=["修订"]).codes == []


def test_an_option_may_need_words() -> None:
    asked: dict[str, Any] = {"option": "制定", "needed-field": "purpose"}

    assert look("制定", "制定", purpose="", **asked).codes == ["needed"]
    assert look("制定", "制定", purpose="无", **asked).codes == ["needed"]
    assert look("制定", "制定", purpose="讲课", **asked).codes == []
    assert look("修订", "修订", purpose="", **asked).codes == []


def test_a_blank_form_is_told_once_elsewhere() -> None:
    settings: dict[str, Any] = {"leave-blank-form": True}

    assert look("", blank=True, **settings).skipped == ["not-applicable"]


def test_a_field_that_was_not_found() -> None:
    assert look(None).skipped == ["field-unknown"]
