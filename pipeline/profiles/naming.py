"""Roles and fields that the settings of a rule name: a name that nothing bears would never be looked at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from pipeline.model.check import Check
from pipeline.model.rule import Subject
from pipeline.model.text import Text
from pipeline.profiles.merging import Merged
from pipeline.profiles.mistakes import Mistakes, Path, unknown
from pipeline.profiles.sources import Entry

NAMES = "x-names"
"""Keyword of a check's settings schema: the setting holds names of this kind ("role" or "field")."""

_Kind = Literal["role", "field"]
_WORDS: Mapping[_Kind, Text] = {"role": Text("角色", "role"), "field": Text("栏目", "field")}
_LOOK_AT_RECORDS = frozenset({Subject.RECORD, Subject.SUBMISSION, Subject.BATCH})


def check_names(entry: Entry, check: Check, role: str | None, merged: Merged, mistakes: Mistakes) -> None:
    """Name every role and field in the settings of a rule that the profile does not have."""
    if check.on not in _LOOK_AT_RECORDS or "head" in merged.unread:
        return
    settings = entry.table.get("with")
    if not isinstance(settings, dict):
        return
    fields = _fields(role if check.on is Subject.RECORD else None, merged)
    for key, value in settings.items():
        kind = _kind(key, check.settings.get("properties", {}).get(key))
        legal = merged.roles.keys() if kind == "role" else fields
        if kind is None or legal is None:
            continue
        for path, name in _strings(value):
            if name not in legal:
                mistakes.add(*entry.place("with", key, *path), unknown(_WORDS[kind], name, legal))


def _kind(key: str, schema: Any) -> _Kind | None:
    """Return what a setting names: as its schema says, else as it is called (role, roles, form-role; field, fields, name-field)."""
    said = schema.get(NAMES) if isinstance(schema, dict) else None
    word = said if isinstance(said, str) else key.rpartition("-")[2].removesuffix("s")
    return "role" if word == "role" else "field" if word == "field" else None


def _fields(role: str | None, merged: Merged) -> set[str] | None:
    """Return the fields of a role's form, of all forms without a role; None where a broken form leaves them unknown."""
    if any(word.startswith("form ") for word in merged.unread):
        return None
    forms = list(merged.forms)
    if role is not None:
        form = merged.form_of(role)
        if form is None or form not in merged.forms:
            return None
        forms = [form]
    tables = [merged.forms[form].table.get("fields") for form in forms]
    return {field for table in tables if isinstance(table, dict) for field in table}


def _strings(value: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _strings(inner, (*path, number))
