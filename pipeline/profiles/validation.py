"""What was gathered is parsed, merged, bound to its checks; every mistake is found, and what is right becomes plain data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pipeline.model.check import Check
from pipeline.profiles.binding import FindCheck, bind_rules, role_of
from pipeline.profiles.calls import check_next, fill_from_call
from pipeline.profiles.drafts import check_draft
from pipeline.profiles.editions import edition
from pipeline.profiles.folders import folder_names
from pipeline.profiles.forms import check_forms, check_roles
from pipeline.profiles.gathering import Gathered
from pipeline.profiles.merging import Merged, Merger, check_complete
from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.ordering import check_order
from pipeline.profiles.records import check_records
from pipeline.profiles.reviews import check_review
from pipeline.profiles.rubrics import check_rubric
from pipeline.profiles.sources import read_source
from pipeline.profiles.totals import check_totals


def validate(gathered: Gathered, find_check: FindCheck, mistakes: Mistakes) -> dict[str, Any]:
    """Return the merged profile as plain data; raise WrongProfile with its mistakes and those found before."""
    sources = {name: read_source(files, mistakes) for name, files in gathered.folders.items()}
    merged = Merger(sources, mistakes, folder_names(gathered.places)).whole(gathered.own)
    check_complete(merged, mistakes)
    fill_from_call(merged, mistakes)
    check_next(merged, mistakes)
    check_roles(merged, mistakes)
    check_forms(merged, mistakes)
    check_review(merged, mistakes)
    check_totals(merged, mistakes)
    check_order(merged, mistakes)
    check_draft(merged, mistakes)
    check_rubric(merged.rubric, mistakes)
    bound = bind_rules(merged, find_check, mistakes)
    check_records(merged, bound, mistakes)
    mistakes.stop(gathered.own)
    return to_data(merged, bound)


def to_data(merged: Merged, bound: Mapping[str, Check]) -> dict[str, Any]:
    """Return a merged profile without mistakes as plain data (JSON knows all of it)."""
    return {
        "head": {**merged.head.table, "extends": merged.head.table.get("extends", [])},
        "roles": {identity: entry.table for identity, entry in merged.roles.items()},
        "rules": {
            identity: {
                "table": entry.table,
                "subject": bound[identity].on.value,
                "alone": bound[identity].alone,
                "role": role_of(identity, entry, bound[identity], merged),
                "origin": entry.origin,
                "overrides": [override.table for override in merged.overrides.get(identity, ())],
                "edition": edition(identity, merged),
            }
            for identity, entry in merged.rules.items()
        },
        "forms": {identity: entry.table for identity, entry in merged.forms.items()},
        "records": {identity: entry.table for identity, entry in merged.records.items()},
        "rubric": None if merged.rubric is None else merged.rubric.table,
        "checklist": {
            identity: {**entry.table, "role": merged.brought.get(identity, entry.table.get("role"))}
            for identity, entry in merged.checklist.items()
        },
    }
