"""Settings that the call gives."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.profiles.calls import fill_from_call
from pipeline.profiles.merging import Merged
from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.sources import Entry

CALL = {"call": {"data": {"window": {"from": "2030-03-01", "to": "2030-03-31"}, "mailbox": "a@example.org"}}}


def filled(settings: Any, head: dict[str, Any] | None = None) -> tuple[Any, Mistakes]:
    merged = Merged("p", Entry(CALL if head is None else head, "p/profile.toml"))
    merged.rules["r"] = Entry({"with": settings}, "p/rules/r.toml", ("rules", "r"))
    mistakes = Mistakes()
    fill_from_call(merged, mistakes)
    return merged.rules["r"].table["with"], mistakes


def test_what_the_call_gives() -> None:
    settings, mistakes = filled({"from": {"call": "window.from"}, "mailbox": {"call": "mailbox"}, "months": 24})

    assert settings == {"from": "2030-03-01", "mailbox": "a@example.org", "months": 24}
    assert not mistakes.found


def test_what_the_call_does_not_give_is_named() -> None:
    _, mistakes = filled({"from": {"call": "window.form"}})

    (one,) = mistakes.found
    assert (one.place, "window.from" in one.zh) == ("p/rules/r.toml [rules.r] with.from.call", True)


def test_what_may_be_left_out() -> None:
    settings, mistakes = filled({"until": {"call": "supplement_until", "optional": True}, "months": 24})

    assert (settings, bool(mistakes.found)) == ({"months": 24}, False)


@pytest.mark.parametrize("value", [{"zh": "一", "en": "one"}, {"call": 3}, {"call": "a", "other": 1}, "call", 7])
def test_other_tables_stay(value: Any) -> None:
    settings, mistakes = filled({"what": value})

    assert (settings, bool(mistakes.found)) == ({"what": value}, False)


def test_no_call_at_all() -> None:
    _, mistakes = filled({"from": {"call": "window.from"}}, head={})

    assert len(mistakes.found) == 1
