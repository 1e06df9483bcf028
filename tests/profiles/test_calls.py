"""Settings that the call gives."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline import desk
from pipeline.model.text import Text
from pipeline.profiles.calls import check_next, fill_from_call
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


STRETCH = {"from": "2030-04-01", "to": "2030-04-30"}


def next_places(following: object, **data: object) -> list[str]:
    call = {"data": {"review": STRETCH, "mailbox": "a@example.org", **data}, "next": following}
    merged, mistakes = Merged("p", Entry({"call": call}, "p/profile.toml")), Mistakes()
    check_next(merged, mistakes)
    return sorted(one.place for one in mistakes.found)


@pytest.mark.parametrize(
    ("following", "named"),
    [
        pytest.param([{"key": "review"}], [], id="good"),
        pytest.param([], [], id="nothing-comes"),
        pytest.param([{"key": "reviews"}], ["p/profile.toml [call] next[1].key"], id="no-such-key"),
        pytest.param([{"key": "review"}, {"key": "mailbox"}], ["p/profile.toml [call] next[2].key"], id="no-days"),
        pytest.param([{"key": "review"}, {"key": "review"}], ["p/profile.toml [call] next[2].key"], id="said-twice"),
        pytest.param([{"key": 3}, "review"], [], id="the-schema-tells-this"),
        pytest.param("review", [], id="the-schema-tells-this-too"),
    ],
)
def test_what_comes_next_is_a_stretch_of_days(following: object, named: list[str]) -> None:
    assert next_places(following) == named


@pytest.mark.parametrize("stretch", [{"from": "2030-04-01"}, {"from": "2030-04-01", "to": "2030-04-31"}, {"from": "4月", "to": "5月"}, {}])
def test_a_stretch_has_two_days_of_the_calendar(stretch: object) -> None:
    assert next_places([{"key": "publicity"}], publicity=stretch) == ["p/profile.toml [call] next[1].key"]


def test_a_call_without_data_has_nothing_to_come() -> None:
    merged, mistakes = Merged("p", Entry({"call": {"next": [{"key": "review"}]}}, "p/profile.toml")), Mistakes()
    check_next(merged, mistakes)

    assert len(mistakes.found) == 1


def test_our_own_calls_say_what_comes() -> None:
    following = {name: call.next for name in ("saq-2022-group-standard", "saq-2021-star") if (call := desk.profile(name).call) is not None}

    assert following == {
        "saq-2022-group-standard": (
            ("review", Text("专家评审", "review by experts")),
            ("publicity", Text("公示", "publication for objections")),
            ("approval", Text("批准立项", "approval")),
        ),
        "saq-2021-star": (),
    }
