"""Rules and the checks they name."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.profiles.binding import bind_rules, role_of
from pipeline.profiles.merging import Merged
from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.sources import Entry
from tests.profiles.third_call import CHECKS, find_made_up

ROLES = {"form": {"recognise": "form", "form": "idea"}, "draft": {"recognise": "standard"}, "scan": {"recognise": "scan"}}


def merged(rule: dict[str, Any], *roles: str) -> Merged:
    made = Merged("x", Entry({}, "x/profile.toml"))
    made.roles = {role: Entry(ROLES[role], "x/profile.toml", ("roles", role)) for role in roles}
    made.rules = {"a": Entry({"severity": "error", **rule}, "x/rules/a.toml", ("rules", "a"))}
    made.forms = {"idea": Entry({}, "x/forms/idea.toml")}
    made.records = {"idea": Entry({}, "x/records/idea.schema.json")}
    return made


@pytest.mark.parametrize(
    ("check", "roles", "role"),
    [
        pytest.param("package.present", ("form", "draft"), None, id="a-submission-has-no-role"),
        pytest.param("outline.heading", ("form", "draft"), "draft", id="the-only-standard"),
        pytest.param("record.constraint", ("form", "draft"), "form", id="the-only-form"),
        pytest.param("page.margin", ("draft",), "draft", id="the-only-document"),
        pytest.param("page.margin", ("form", "draft"), None, id="either-of-two"),
    ],
)
def test_a_rule_without_role_finds_the_only_one_that_fits(check: str, roles: tuple[str, ...], role: str | None) -> None:
    made = merged({}, *roles)

    assert role_of("a", made.rules["a"], CHECKS[check], made) == role


def test_the_role_that_brings_a_rule_goes_before_the_role_it_names() -> None:
    made = merged({"role": "text"}, "draft")
    made.brought = {"a": "draft"}

    assert role_of("a", made.rules["a"], CHECKS["outline.heading"], made) == "draft"


@pytest.mark.parametrize(
    ("rule", "keys"),
    [
        pytest.param({"check": "outline.heading", "role": "draft"}, [], id="right"),
        pytest.param({"check": "outline.heading", "role": "form"}, ["check"], id="an-outline-of-a-form"),
        pytest.param({"check": "record.constraint", "role": "draft", "with": {"rule": "a"}}, ["check"], id="a-record-of-a-standard"),
        pytest.param({"check": "record.constraint", "role": "form"}, ["with.rule"], id="settings-left-out"),
        pytest.param({"check": "page.margin", "role": "scan", "with": {"left": 1}}, [], id="a-document-of-a-scan"),
        pytest.param({"check": "no.such"}, ["check"], id="no-such-check"),
        pytest.param({"check": 1}, [], id="the-schema-has-named-it"),
        pytest.param({"check": "page.margin", "role": "draft", "with": 1}, [], id="the-schema-has-named-the-settings"),
    ],
)
def test_each_misfit_is_named_at_its_key(rule: dict[str, Any], keys: list[str]) -> None:
    mistakes = Mistakes()
    bind_rules(merged(rule, "form", "draft", "scan"), find_made_up, mistakes)

    assert [mistake.key for mistake in mistakes.found] == keys


def test_a_form_without_record_schema_has_no_constraints() -> None:
    made = merged({"check": "record.constraint", "with": {"rule": "a"}}, "form")
    made.records = {}
    mistakes = Mistakes()
    bind_rules(made, find_made_up, mistakes)

    assert [mistake.en for mistake in mistakes.found] == ["record.constraint needs records/idea.schema.json"]
