"""Names of roles and fields in settings."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.model.check import Check
from pipeline.model.rule import Subject
from pipeline.model.text import Text
from pipeline.profiles.merging import Merged
from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.naming import check_names
from pipeline.profiles.sources import Entry
from tests.profiles.third_call import CHECKS


def named(on: Subject, settings: Any, *unread: str, **schemas: Any) -> list[str]:
    merged, mistakes = Merged("x", Entry({}, "p"), unread=set(unread)), Mistakes()
    merged.roles = {"a": Entry({"form": "one"}, "p"), "b": Entry({"form": "two"}, "p")}
    merged.forms = {"one": Entry({"fields": {"name": {}}}, "f"), "two": Entry({"fields": {"phone": {}}}, "g")}
    check = Check("x.y", on, CHECKS["page.margin"].look, {"bad": Text("", "")}, {"properties": schemas}, frozenset(), "…")
    check_names(Entry({"with": settings}, "r", ("rules", "z")), check, "a", merged, mistakes)
    return sorted(mistake.key for mistake in mistakes.found)


@pytest.mark.parametrize(
    ("on", "settings", "keys"),
    [
        pytest.param(Subject.RECORD, {"field": "name"}, [], id="a-field-of-the-form"),
        pytest.param(Subject.RECORD, {"field": "phone"}, ["with.field"], id="a-field-of-another-form"),
        pytest.param(Subject.RECORD, {"fields": ["name", "nam"]}, ["with.fields[2]"], id="one-of-several"),
        pytest.param(Subject.SUBMISSION, {"field": "phone", "role": "b"}, [], id="a-submission-sees-all-forms"),
        pytest.param(Subject.SUBMISSION, {"form-role": "c", "title-field": "x"}, ["with.form-role", "with.title-field"], id="longer-keys"),
        pytest.param(Subject.BATCH, {"roles": []}, [], id="none-named"),
        pytest.param(Subject.DOCUMENT, {"field": "PAGE"}, [], id="a-field-of-word-is-another-thing"),
        pytest.param(Subject.RECORD, {"minimum": 3, "words": ["甲"]}, [], id="other-settings"),
        pytest.param(Subject.RECORD, 3, [], id="the-schema-has-named-it"),
    ],
)
def test_names_are_those_of_the_profile(on: Subject, settings: Any, keys: list[str]) -> None:
    assert named(on, settings) == keys


def test_a_check_may_say_that_a_setting_names_fields() -> None:
    assert named(Subject.BATCH, {"title": "nam"}, title={"type": "string", "x-names": "field"}) == ["with.title"]


@pytest.mark.parametrize("unread", ["head", "form one"])
def test_what_is_unknown_is_not_missed(unread: str) -> None:
    assert named(Subject.RECORD, {"field": "nam"}, unread) == []
