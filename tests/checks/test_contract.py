from __future__ import annotations

from collections.abc import Iterator

import pytest

from pipeline.checks.contract import Observation, Pass, Subject, Text, check


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
