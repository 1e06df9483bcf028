"""Tables over tables, and rules that roles bring."""

from __future__ import annotations

from typing import Any

from pipeline.profiles.merging import Merged, Merger, check_complete
from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.sources import Entry, Source


def source(name: str, rules: dict[str, dict[str, Any]], **head: Any) -> Source:
    made = Source(name, Entry({"id": name, **head}, f"{name}/profile.toml"))
    made.rules = {rule: Entry(table, f"{name}/rules/a.toml", ("rules", rule), origin=name) for rule, table in rules.items()}
    made.roles = {role: Entry(table, f"{name}/profile.toml", ("roles", role)) for role, table in head.get("roles", {}).items()}
    return made


def merge(*sources: Source) -> tuple[Merged, list[str]]:
    mistakes = Mistakes()
    merged = Merger({one.identity: one for one in sources}, mistakes, tuple(one.identity for one in sources)).whole(sources[0].identity)
    return merged, sorted(one.place for one in mistakes.found)


def test_a_childs_keys_go_over_its_parents() -> None:
    child = source("child", {"a": {"severity": "info", "with": {"left": 2}}}, extends=["parent"])
    parent = source("parent", {"a": {"severity": {"x": "error"}, "clause": "1", "with": {"left": 1, "top": 1}}, "b": {"clause": "2"}})
    merged, mistakes = merge(child, parent)

    assert mistakes == []
    assert merged.rules["a"].table == {"severity": "info", "clause": "1", "with": {"left": 2, "top": 1}}
    assert merged.rules["a"].place("clause")[0] == "parent/rules/a.toml"
    assert merged.rules["a"].place("severity")[0] == "child/rules/a.toml"
    assert merged.rules["b"].origin == "parent"


def test_the_later_parent_goes_over_the_earlier() -> None:
    child = source("child", {}, extends=["one", "two"])
    merged, mistakes = merge(child, source("one", {"a": {"clause": "1"}}), source("two", {"a": {"clause": "2"}}))

    assert (mistakes, merged.rules["a"].table) == ([], {"clause": "2"})
    assert merged.parents == {"one", "two"}


def test_a_parent_reached_by_two_ways_counts_once() -> None:
    ground = source("ground", {"a": {"clause": "0"}})
    one, two = source("one", {"a": {"clause": "1"}}, extends=["ground"]), source("two", {}, extends=["ground"])
    merged, mistakes = merge(source("child", {}, extends=["one", "two"]), one, two, ground)

    assert (mistakes, list(merged.rules)) == ([], ["a"])


def test_a_parents_own_names_are_not_inherited() -> None:
    merged, _ = merge(source("child", {}, extends=["parent"]), source("parent", {}, version="7", title={"zh": "父"}, call={"number": "1"}))
    mistakes = Mistakes()
    check_complete(merged, mistakes)

    assert merged.head.table == {"id": "child", "extends": ["parent"], "call": {"number": "1"}}
    assert sorted(one.place for one in mistakes.found) == [
        "child/profile.toml title",
        "child/profile.toml version",
        "parent/profile.toml [call] issuer",
        "parent/profile.toml [call] title",
    ]


def test_a_role_brings_rules_that_its_profile_inherits() -> None:
    call = source("call", {}, roles={"draft": {"rules": "style"}})
    merged, mistakes = merge(call, source("style", {}, extends=["ground"]), source("ground", {"a": {"clause": "0"}}))

    assert (mistakes, merged.brought) == ([], {"a": "draft"})


def test_host_and_guest_share_what_both_are_built_on() -> None:
    """The rule looks where the calling profile says; the guest's copy of it is no clash."""
    call = source("call", {}, extends=["ground"], roles={"draft": {"rules": "style"}})
    ground = source("ground", {"b": {"clause": "0"}})
    ground.overrides = {"b": Entry({"off": True}, "ground/profile.toml")}
    merged, mistakes = merge(call, source("style", {"a": {}}, extends=["ground"]), ground)

    assert (mistakes, merged.brought, list(merged.rules)) == ([], {"a": "draft"}, ["b", "a"])
    assert [entry.file for entry in merged.overrides["b"]] == ["ground/profile.toml"]


def test_a_shared_rule_that_the_guest_changed_is_a_clash() -> None:
    call = source("call", {}, extends=["ground"], roles={"draft": {"rules": "style"}})

    assert merge(call, source("style", {"b": {"clause": "1"}}, extends=["ground"]), source("ground", {"b": {"clause": "0"}}))[1] == [
        "ground/rules/a.toml [rules.b]"
    ]


def test_a_rule_that_is_there_already_is_named_where_it_stands() -> None:
    call = source("call", {"a": {}}, roles={"draft": {"rules": "style"}})

    assert merge(call, source("style", {"a": {}}))[1] == ["call/rules/a.toml [rules.a]"]


def test_a_parent_cannot_be_brought_as_well() -> None:
    call = source("call", {}, extends=["style"], roles={"draft": {"rules": "style"}})

    assert merge(call, source("style", {"a": {}}))[1] == ["call/profile.toml [roles.draft] rules"]


def test_overrides_of_parents_come_first() -> None:
    child, parent = source("child", {}, extends=["parent"]), source("parent", {"a": {}})
    child.overrides = {"a": Entry({"off": True}, "child")}
    parent.overrides = {"a": Entry({"off": False}, "parent")}

    assert [entry.file for entry in merge(child, parent)[0].overrides["a"]] == ["parent", "child"]
