"""What a call says of drafts names what there is, and becomes a value."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.model.draft import Choice
from pipeline.profiles.drafts import check_draft, to_draft_terms
from pipeline.profiles.merging import Merged
from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.sources import Entry

FIELDS = {"name": {}, "unit": {}, "kind": {"options": ["制定", "修订"]}}
COVER = {"level": "团体标准", "number": "T/ABC XXXX—20XX", "publisher": "某会", "proposer": "某会"}


def places(**table: Any) -> list[str]:
    merged = Merged("x", Entry({"draft": {"role": "form", "title": ["name"], **table}}, "p"))
    merged.roles = {"form": Entry({"form": "f"}, "p", ("roles", "form")), "scan": Entry({}, "p", ("roles", "scan"))}
    merged.forms = {"f": Entry({"fields": FIELDS}, "f")}
    mistakes = Mistakes()
    check_draft(merged, mistakes)
    return [mistake.place for mistake in mistakes.found]


@pytest.mark.parametrize(
    ("table", "named"),
    [
        pytest.param({"units": ["unit"], "revises": {"field": "kind", "option": "修订"}}, [], id="all-there"),
        pytest.param({"units": ["unit", "units"]}, ["p draft.units[2]"], id="unknown-field"),
        pytest.param({"patents": {"field": "patent", "option": "是"}}, ["p draft.patents.field"], id="unknown-choice"),
        pytest.param({"revises": {"field": "kind", "option": "修定"}}, ["p draft.revises.option"], id="unknown-option"),
        pytest.param({"role": "scan"}, ["p draft.role"], id="a-role-without-form"),
        pytest.param({"role": "none"}, ["p draft.role"], id="unknown-role"),
    ],
)
def test_a_draft_is_made_of_fields_that_are_there(table: dict[str, Any], named: list[str]) -> None:
    assert places(**table) == named


def test_a_broken_head_is_told_once() -> None:
    merged = Merged("x", Entry({"draft": {"role": "none"}}, "p"), unread={"head"})
    mistakes = Mistakes()
    check_draft(merged, mistakes)

    assert not mistakes.found


def test_what_is_not_said_is_empty() -> None:
    found = to_draft_terms({"role": "form", **COVER, "title": ["name"], "revises": {"field": "kind", "option": "修订"}})

    assert to_draft_terms(None) is None
    assert found is not None
    assert (found.title, found.units, found.stage, found.patents) == (("name",), (), "", None)
    assert found.revises == Choice("kind", "修订")
