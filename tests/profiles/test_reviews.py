"""The form of review."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from pipeline import desk
from pipeline.profiles.merging import Merged
from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.reviews import check_review
from pipeline.profiles.sources import Entry

GOOD: dict[str, Any] = {
    "case_number": {"kind": "text"},
    "project_name": {"kind": "text"},
    "expert": {"kind": "text"},
    "expert_unit": {"kind": "text"},
    "conflict": {"kind": "choice", "options": ["无", "有"]},
    "criteria": {"kind": "rows", "columns": {"item": {"kind": "text", "printed": ["甲"]}, "verdict": {"kind": "choice"}}},
    "conclusion": {"kind": "choice", "options": ["立项", "不立项"]},
}


def places(fields: object, review: object = "sheet") -> list[str]:
    merged, mistakes = Merged("x", Entry({"review": review}, "p")), Mistakes()
    merged.forms = {"sheet": Entry({"fields": fields}, "f")}
    check_review(merged, mistakes)
    return sorted(mistake.place for mistake in mistakes.found)


def bent(**changes: Any) -> dict[str, Any]:
    fields = {**deepcopy(GOOD), **changes}
    return {key: field for key, field in fields.items() if field is not None}


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        pytest.param(GOOD, [], id="good"),
        pytest.param(bent(expert=None), ["f [fields.expert]"], id="no-expert"),
        pytest.param(bent(conflict={"kind": "text"}), ["f [fields.conflict] kind"], id="an-interest-that-is-written"),
        pytest.param(bent(conflict={"kind": "choice", "options": ["无"]}), ["f [fields.conflict] options"], id="no-choice"),
        pytest.param(
            bent(criteria={"kind": "rows", "columns": {"item": {"kind": "text"}}}),
            ["f [fields.criteria] columns.item.printed", "f [fields.criteria] columns.verdict"],
            id="rows-without-print-and-verdict",
        ),
        pytest.param("none", [], id="the-schema-tells-this"),
    ],
)
def test_a_form_of_review_has_what_its_sheets_need(fields: object, named: list[str]) -> None:
    assert places(fields) == named


def test_a_review_names_a_form() -> None:
    assert places(GOOD, "sheeet") == ["p review"]
    assert places(GOOD, 3) == [], "the schema tells this"


def test_our_own_is_good() -> None:
    assert desk.profile("saq-2022-group-standard").review == "project-review"
