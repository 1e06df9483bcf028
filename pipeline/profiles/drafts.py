"""What a call says of drafts: every role, field and option its [draft] names is there; the table becomes a value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from pipeline.model.draft import Choice, DraftTerms
from pipeline.model.text import Text
from pipeline.profiles.merging import Merged
from pipeline.profiles.mistakes import Mistakes, unknown

_ROLE, _FIELD, _OPTION = Text("角色", "role"), Text("栏目", "field"), Text("选项", "option")
_LISTS: Final = ("title", "units", "drafters", "adopters", "scope", "cited", "replaced")
_CHOICES: Final = ("revises", "patents")


def check_draft(merged: Merged, mistakes: Mistakes) -> None:
    """Name everything in [draft] that the profile does not have."""
    table = merged.head.table.get("draft")
    if "head" in merged.unread or not isinstance(table, dict) or not isinstance(table.get("role"), str):
        return
    form = merged.form_of(table["role"])
    if form is None:
        forms = [name for name in merged.roles if merged.form_of(name) is not None]
        mistakes.add(*merged.head.place("draft", "role"), unknown(_ROLE, table["role"], forms))
        return
    fields = merged.forms[form].table.get("fields") if form in merged.forms else None
    if isinstance(fields, dict):
        _check_fields(table, fields, merged, mistakes)


def _check_fields(table: Mapping[str, Any], fields: Mapping[str, Any], merged: Merged, mistakes: Mistakes) -> None:
    for key in _LISTS:
        given = table.get(key)
        for number, name in enumerate(given if isinstance(given, list) else ()):
            if isinstance(name, str) and name not in fields:
                mistakes.add(*merged.head.place("draft", key, number), unknown(_FIELD, name, fields))
    for key in _CHOICES:
        choice = table.get(key)
        if not isinstance(choice, dict) or not isinstance(choice.get("field"), str):
            continue
        field = fields.get(choice["field"])
        options = field.get("options") if isinstance(field, dict) else None
        if choice["field"] not in fields:
            mistakes.add(*merged.head.place("draft", key, "field"), unknown(_FIELD, choice["field"], fields))
        elif isinstance(options, list) and choice.get("option") not in options:
            mistakes.add(*merged.head.place("draft", key, "option"), unknown(_OPTION, str(choice.get("option")), options))


def to_draft_terms(table: Mapping[str, Any] | None) -> DraftTerms | None:
    """Return the value that a validated [draft] speaks of; None where there is none."""
    if table is None:
        return None
    lists = {key: tuple(table.get(key, ())) for key in _LISTS}
    choices = {key: Choice(table[key]["field"], table[key]["option"]) if key in table else None for key in _CHOICES}
    return DraftTerms(
        role=table["role"],
        level=table["level"],
        number=table["number"],
        publisher=table["publisher"],
        proposer=table["proposer"],
        stage=table.get("stage", ""),
        adopters_sentence=table.get("adopters-sentence", ""),
        **lists,
        revises=choices["revises"],
        patents=choices["patents"],
    )
