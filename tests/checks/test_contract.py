from __future__ import annotations

from collections.abc import Iterator

import pytest
from jsonschema import Draft202012Validator

from pipeline.checks.contract import BOTH_LANGUAGES, Observation, Pass, Subject, Text, check


def silent(_subject: object, _settings: object) -> Iterator[Observation]:
    yield Pass()


def test_a_check_without_messages_is_refused() -> None:
    with pytest.raises(ValueError, match="says nothing"):
        check("a.b", on=Subject.DOCUMENT, messages={})


def test_a_check_that_does_not_say_why_is_refused() -> None:
    with pytest.raises(ValueError, match="does not say why"):
        check("a.b", on=Subject.DOCUMENT, messages={"x": Text("甲", "a")})(silent)


def test_settings_become_a_closed_schema() -> None:
    def look(_subject: object, _settings: object) -> Iterator[Observation]:
        """因为。"""
        yield Pass()

    made = check(
        "a.b", on=Subject.RECORD, messages={"x": Text("甲", "a")}, settings={"n": {"type": "integer"}}, required=("n",), alone=True
    )(look)

    assert made.settings == {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"], "additionalProperties": False}
    assert (made.on, made.needs, made.alone) == (Subject.RECORD, frozenset(), True)


@pytest.mark.parametrize(
    ("words", "fit"),
    [
        ({"zh": "甲", "en": "a"}, True),
        ({"zh": "甲", "en": ""}, False),
        ({"zh": "甲"}, False),
        ({"zh": "甲", "en": "a", "fr": "a"}, False),
        ("甲", False),
    ],
    ids=["both", "one-empty", "one-alone", "a-third", "no-table"],
)
def test_words_for_people_come_in_both_languages(words: object, fit: bool) -> None:
    assert Draft202012Validator(BOTH_LANGUAGES).is_valid(words) is fit
