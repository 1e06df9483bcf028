"""Forms and roles."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.profiles.forms import check_forms, check_roles
from pipeline.profiles.merging import Merged
from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.sources import Entry


def places(form: dict[str, Any] | None = None, **roles: dict[str, Any]) -> list[str]:
    merged, mistakes = Merged("x", Entry({}, "x")), Mistakes()
    if form is not None:
        merged.forms = {"idea": Entry(form, "f")}
    merged.roles = {role: Entry(table, "p", ("roles", role)) for role, table in roles.items()}
    check_roles(merged, mistakes)
    check_forms(merged, mistakes)
    return sorted(mistake.place for mistake in mistakes.found)


TWO = [{"cells": [{"label": "甲", "field": "a", "span": 2}]}]


@pytest.mark.parametrize(
    ("form", "named"),
    [
        pytest.param({"columns": [1, 1], "fields": {"a": {}}, "rows": TWO}, [], id="filled"),
        pytest.param({"columns": [1], "fields": {"a": {}}, "rows": TWO}, ["f [rows[1]] cells"], id="one-too-many"),
        pytest.param({"columns": [1, 1, 1], "fields": {"a": {}}, "rows": TWO}, ["f [rows[1]] cells"], id="one-too-few"),
        pytest.param({"columns": [1, 1], "fields": {"a": {}, "b": {}}, "rows": TWO}, ["f [fields.b]"], id="field-without-place"),
        pytest.param(
            {"columns": [1, 1], "fields": {"b": {}}, "rows": TWO}, ["f [fields.b]", "f [rows[1]] cells[1].field"], id="wrong-name"
        ),
        pytest.param({"columns": [1, 1], "fields": {"a": {"kind": "choice"}}, "rows": TWO}, ["f [fields.a] options"], id="no-options"),
        pytest.param({"fields": 1, "rows": 2}, [], id="the-schema-has-named-it"),
        pytest.param(
            {"columns": [1], "fields": {"a": {}}, "rows": [1, {"cells": []}, {"cells": [2]}]}, ["f [fields.a]"], id="rows-that-are-none"
        ),
    ],
)
def test_a_form_fills_its_grid(form: dict[str, Any], named: list[str]) -> None:
    assert places(form) == named


def test_a_form_without_any_row_places_no_field() -> None:
    assert places({"columns": [1], "fields": {"a": {}}, "rows": []}) == ["f [fields.a]"]


@pytest.mark.parametrize(
    ("role", "named"),
    [
        pytest.param({"recognise": "form", "form": "idea"}, [], id="form"),
        pytest.param({"recognise": "form"}, ["p [roles.r] form"], id="form-without-form"),
        pytest.param({"recognise": "standard", "form": "idea"}, ["p [roles.r] form"], id="standard-with-form"),
        pytest.param({"recognise": "scan"}, [], id="scan-of-nothing-in-particular"),
        pytest.param({"recognise": "scan", "scan-of": "r"}, ["p [roles.r] scan-of"], id="scan-of-itself"),
        pytest.param({"recognise": "standard", "scan-of": "q"}, ["p [roles.r] scan-of"], id="standard-that-is-a-scan"),
    ],
)
def test_a_role_names_what_there_is(role: dict[str, Any], named: list[str]) -> None:
    assert places({"columns": [1, 1], "fields": {"a": {}}, "rows": TWO}, r=role, q={"recognise": "standard"}) == named


@pytest.mark.parametrize(
    ("field", "named"),
    [
        pytest.param({"kind": "rows", "columns": {"name": {}}}, [], id="rows with columns"),
        pytest.param({"kind": "rows"}, ["f [fields.a] columns"], id="rows without"),
        pytest.param({"kind": "text", "columns": {"name": {}}}, ["f [fields.a] columns"], id="columns of a text"),
    ],
)
def test_repeated_rows_have_columns(field: dict[str, Any], named: list[str]) -> None:
    assert places({"columns": [1, 1], "fields": {"a": field}, "rows": TWO}) == named


@pytest.mark.parametrize(
    ("field", "named"),
    [
        pytest.param({"kind": "choice", "options": ["甲", "乙"], "letters": ["A", "B"]}, [], id="as-many"),
        pytest.param({"kind": "choice", "options": ["甲", "乙"], "letters": ["A"]}, ["f [fields.a] letters"], id="too-few"),
        pytest.param({"kind": "text", "letters": ["A"]}, ["f [fields.a] letters"], id="without-options"),
    ],
)
def test_options_have_a_letter_each(field: dict[str, Any], named: list[str]) -> None:
    assert places({"columns": [1, 1], "fields": {"a": field}, "rows": TWO}) == named


def test_a_kind_names_known_roles() -> None:
    head = Entry({"kinds": {"team": {"told-by": ["form", "scan"], "required": ["form"]}}}, "p")
    merged, mistakes = Merged("x", head), Mistakes()
    merged.roles = {"form": Entry({"recognise": "form", "form": "idea"}, "p", ("roles", "form"))}
    merged.forms = {"idea": Entry({}, "f")}

    check_roles(merged, mistakes)

    assert [mistake.place for mistake in mistakes.found] == ["p kinds.team.told-by[2]"]


def test_a_case_names_fields_of_a_form() -> None:
    """The fields by which a submission is known stand in a form, those of the profile and those of each kind."""
    kinds = {"team": {"told-by": ["form"], "case": ["name", "nmae"]}}
    merged, mistakes = Merged("x", Entry({"case": ["company"], "kinds": kinds}, "p")), Mistakes()
    merged.roles = {"form": Entry({"recognise": "form", "form": "idea"}, "p", ("roles", "form"))}
    merged.forms = {"idea": Entry({"fields": {"name": {}}}, "f")}

    check_roles(merged, mistakes)

    assert sorted(mistake.place for mistake in mistakes.found) == ["p case[1]", "p kinds.team.case[2]"]


def test_a_checklist_item_names_the_field_that_lists_awards() -> None:
    merged, mistakes = Merged("x", Entry({}, "p")), Mistakes()
    merged.roles = {"form": Entry({"recognise": "form", "form": "idea"}, "p", ("roles", "form"))}
    merged.forms = {"idea": Entry({"fields": {"honours": {}}}, "f")}
    merged.checklist = {
        "right": Entry({"role": "form", "honours": "honours"}, "p", ("checklist", 0)),
        "wrong": Entry({"role": "form", "honours": "awards"}, "p", ("checklist", 1)),
    }

    check_roles(merged, mistakes)

    assert [mistake.place for mistake in mistakes.found] == ["p [checklist[2]] honours"]
