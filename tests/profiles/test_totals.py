"""What is added up is there."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.profiles.merging import Merged
from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.sources import Entry
from pipeline.profiles.totals import check_totals

FIELDS = {
    "overall": {"kind": "choice", "options": ["好", "坏"]},
    "rows": {"kind": "rows", "columns": {"item": {}, "number": {}}},
    "name": {"kind": "text"},
}


def places(**table: Any) -> list[str]:
    merged = Merged("x", Entry({"totals": [{"role": "form", **table}]}, "p"))
    merged.roles = {"form": Entry({"form": "f"}, "p", ("roles", "form")), "scan": Entry({}, "p", ("roles", "scan"))}
    merged.forms = {"f": Entry({"fields": FIELDS}, "f")}
    mistakes = Mistakes()
    check_totals(merged, mistakes)
    return [mistake.place for mistake in mistakes.found]


@pytest.mark.parametrize(
    ("table", "named"),
    [
        pytest.param({"fields": ["overall"], "count": "options"}, [], id="options"),
        pytest.param({"fields": ["rows"], "count": "sum", "column": "number", "by": "item"}, [], id="columns"),
        pytest.param({"fields": ["overall"], "count": "listed", "words": ["坏"], "show": ["name"]}, [], id="a-list"),
        pytest.param({"fields": ["overal"], "count": "options"}, ["p totals[1].fields[1]"], id="unknown-field"),
        pytest.param({"fields": ["rows"], "count": "sum", "column": "numbr"}, ["p totals[1].column"], id="unknown-column"),
        pytest.param({"fields": ["name"], "count": "distinct", "column": "number"}, ["p totals[1].column"], id="no-columns"),
        pytest.param({"fields": ["overall"], "count": "listed", "words": ["差"]}, ["p totals[1].words[1]"], id="unknown-option"),
        pytest.param({"fields": ["overall"], "count": "listed", "show": ["nam"]}, ["p totals[1].show[1]"], id="shows-what-is-not-there"),
        pytest.param({"role": "scan", "fields": ["name"]}, ["p totals[1].role"], id="a-role-without-form"),
        pytest.param({"role": "none", "fields": ["name"]}, ["p totals[1].role"], id="unknown-role"),
    ],
)
def test_totals_name_what_there_is(table: dict[str, Any], named: list[str]) -> None:
    assert places(**table) == named


def test_a_broken_head_is_told_once() -> None:
    merged = Merged("x", Entry({"totals": [{"role": "none"}]}, "p"), unread={"head"})
    mistakes = Mistakes()
    check_totals(merged, mistakes)

    assert not mistakes.found
