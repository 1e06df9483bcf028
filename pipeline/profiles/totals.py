"""What a call wants added up: every role, field, column and option it names is there."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from pipeline.model.text import Text
from pipeline.profiles.merging import Merged
from pipeline.profiles.mistakes import Mistakes, unknown

_ROLE, _FIELD, _COLUMN, _OPTION = Text("角色", "role"), Text("栏目", "field"), Text("列", "column"), Text("选项", "option")


def check_totals(merged: Merged, mistakes: Mistakes) -> None:
    """Name everything in [[totals]] that the profile does not have."""
    if "head" in merged.unread:
        return
    for number, table in _tables(merged):
        role = table.get("role")
        form = merged.form_of(role) if isinstance(role, str) else None
        if form is None:
            if isinstance(role, str) and role in merged.roles and merged.roles[role].table.get("recognise") == "form":
                continue  # that its form is missing is named already
            forms = [name for name in merged.roles if merged.form_of(name) is not None]
            mistakes.add(*merged.head.place("totals", number, "role"), unknown(_ROLE, str(role), forms))
        elif form in merged.forms:
            fields = merged.forms[form].table.get("fields")
            if isinstance(fields, dict):
                _check_one(number, table, fields, merged, mistakes)


def _tables(merged: Merged) -> Iterator[tuple[int, Mapping[str, Any]]]:
    tables = merged.head.table.get("totals")
    for number, table in enumerate(tables if isinstance(tables, list) else ()):
        if isinstance(table, dict):
            yield number, table


def _check_one(number: int, table: Mapping[str, Any], fields: Mapping[str, Any], merged: Merged, mistakes: Mistakes) -> None:
    def named(key: str, what: Text, known: Collection[str]) -> None:
        given = table.get(key)
        for place, name in enumerate(given if isinstance(given, list) else [given]):
            if isinstance(name, str) and name not in known:
                keys = (key, place) if isinstance(given, list) else (key,)
                mistakes.add(*merged.head.place("totals", number, *keys), unknown(what, name, known))

    named("fields", _FIELD, fields)
    named("show", _FIELD, fields)
    chosen = table.get("fields")
    first: Any = next(
        (fields[name] for name in (chosen if isinstance(chosen, list) else ()) if isinstance(name, str) and name in fields), {}
    )
    columns = first.get("columns") if isinstance(first, dict) else None
    named("column", _COLUMN, columns if isinstance(columns, dict) else ())
    named("by", _COLUMN, columns if isinstance(columns, dict) else ())
    options = first.get("options") if isinstance(first, dict) else None
    if isinstance(options, list):
        named("words", _OPTION, options)
