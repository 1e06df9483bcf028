"""Forms and the roles that read them: the grid is filled, every field has its place, every name is known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pipeline.model.text import Text
from pipeline.profiles.merging import Merged
from pipeline.profiles.mistakes import Mistakes, unknown
from pipeline.profiles.sources import Entry

_FORM = Text("表格", "form")
_ROLE = Text("角色", "role")
_FIELD = Text("栏目", "field")


def check_roles(merged: Merged, mistakes: Mistakes) -> None:
    """Name every role whose form or original is not there, and every checklist item of an unknown role."""
    broken = {word.removeprefix("form ") for word in merged.unread if word.startswith("form ")}
    for identity, entry in merged.roles.items():
        recognise, form, original = (entry.table.get(key) for key in ("recognise", "form", "scan-of"))
        if isinstance(form, str) and form not in merged.forms and form not in broken:
            mistakes.add(*entry.place("form"), unknown(_FORM, form, merged.forms))
        if recognise == "form" and form is None:
            mistakes.add(
                *entry.place("form"), Text("recognise 为 form 的角色要写明 form", "a role with recognise = 'form' must name its form")
            )
        if recognise in ("standard", "material", "scan", "document") and form is not None:
            mistakes.add(
                *entry.place("form"),
                Text(f"recognise 为 {recognise} 的角色没有 form", f"a role with recognise = {recognise!r} has no form"),
            )
        if isinstance(original, str) and (original not in merged.roles or original == identity):
            mistakes.add(*entry.place("scan-of"), unknown(_ROLE, original, set(merged.roles) - {identity}))
        if original is not None and recognise in ("form", "standard", "material", "document"):
            mistakes.add(*entry.place("scan-of"), Text("只用于 recognise 为 scan 的角色", "only for a role with recognise = 'scan'"))
    _check_kinds(merged, mistakes)
    _check_cases(merged, mistakes)
    for identity, entry in merged.checklist.items():
        role = merged.brought.get(identity, entry.table.get("role"))
        if isinstance(role, str) and role not in merged.roles and "head" not in merged.unread:
            mistakes.add(*entry.place("role"), unknown(_ROLE, role, merged.roles))
        _check_honours(entry, merged.form_of(role if isinstance(role, str) else None), merged, mistakes)
        if identity in merged.rules:
            place = merged.rules[identity].place()
            mistakes.add(
                *entry.place("id"), Text(f"“{identity}”已是 {place[0]} 中一条规则的编号", f"{identity!r} is the id of a rule in {place[0]}")
            )


def _check_kinds(merged: Merged, mistakes: Mistakes) -> None:
    kinds = merged.head.table.get("kinds")
    for kind, table in kinds.items() if isinstance(kinds, dict) else ():
        for key in ("told-by", "required"):
            named = table.get(key) if isinstance(table, dict) else None
            for number, role in enumerate(named if isinstance(named, list) else ()):
                if isinstance(role, str) and role not in merged.roles and "head" not in merged.unread:
                    mistakes.add(*merged.head.place("kinds", kind, key, number), unknown(_ROLE, role, merged.roles))


def _check_honours(entry: Entry, form: str | None, merged: Merged, mistakes: Mistakes) -> None:
    field = entry.table.get("honours")
    if not isinstance(field, str) or f"form {form}" in merged.unread or "head" in merged.unread:
        return
    known = _fields_of(merged.forms[form]) if form in merged.forms else ()
    if field not in known:
        mistakes.add(*entry.place("honours"), unknown(_FIELD, field, known))


def _check_cases(merged: Merged, mistakes: Mistakes) -> None:
    """Name every field of a `case` that no form has."""
    if "head" in merged.unread or any(word.startswith("form ") for word in merged.unread):
        return
    known = {field for form in merged.forms.values() for field in _fields_of(form)}
    kinds = merged.head.table.get("kinds")
    tables = [((), merged.head.table), *((("kinds", kind), table) for kind, table in (kinds.items() if isinstance(kinds, dict) else ()))]
    for path, table in tables:
        named = table.get("case") if isinstance(table, dict) else None
        for number, field in enumerate(named if isinstance(named, list) else ()):
            if isinstance(field, str) and field not in known:
                mistakes.add(*merged.head.place(*path, "case", number), unknown(_FIELD, field, known))


def _fields_of(form: Entry) -> tuple[str, ...]:
    fields = form.table.get("fields")
    return tuple(fields) if isinstance(fields, dict) else ()


def check_forms(merged: Merged, mistakes: Mistakes) -> None:
    """Name every form whose rows do not fill its grid or whose fields have no place in it."""
    for entry in merged.forms.values():
        fields = entry.table.get("fields")
        if not isinstance(fields, dict):
            continue
        _check_choices(entry, fields, mistakes)
        placed = set()
        for number, cells in _rows(entry):
            _check_spans(entry, number, cells, mistakes)
            for position, cell in enumerate(cells):
                field = cell.get("field")
                if not isinstance(field, str):
                    continue
                if field not in fields:
                    mistakes.add(*entry.place("rows", number, "cells", position, "field"), unknown(_FIELD, field, fields))
                elif field in placed:
                    mistakes.add(
                        *entry.place("rows", number, "cells", position, "field"),
                        Text(f"栏目“{field}”已有位置", f"field {field!r} has a place already"),
                    )
                placed.add(field)
        if isinstance(entry.table.get("rows"), list):
            for field in fields:
                if field not in placed:
                    mistakes.add(*entry.place("fields", field), Text("在 [[rows]] 中没有位置", "has no place in [[rows]]"))


def _rows(entry: Entry) -> Iterator[tuple[int, list[dict[str, Any]]]]:
    rows = entry.table.get("rows")
    for number, row in enumerate(rows if isinstance(rows, list) else ()):
        cells = row.get("cells") if isinstance(row, dict) else None
        if isinstance(cells, list) and cells and all(isinstance(cell, dict) for cell in cells):
            yield number, cells


def _check_spans(entry: Entry, number: int, cells: list[dict[str, Any]], mistakes: Mistakes) -> None:
    spans = [cell.get("span", 1) for cell in cells]
    columns = entry.table.get("columns")
    if not isinstance(columns, list) or not all(isinstance(span, int) for span in spans):
        return
    if sum(spans) != len(columns):
        said = Text(
            f"各格合计占{sum(spans)}列，表格有{len(columns)}列", f"the cells take {sum(spans)} columns, the grid has {len(columns)}"
        )
        mistakes.add(*entry.place("rows", number, "cells"), said)


def _check_choices(entry: Entry, fields: dict[str, Any], mistakes: Mistakes) -> None:
    for key, field in fields.items():
        if isinstance(field, dict) and field.get("kind") == "choice" and not field.get("options"):
            mistakes.add(
                *entry.place("fields", key, "options"),
                Text("kind 为 choice 的栏目要写明 options", "a field of kind 'choice' must name its options"),
            )
        letters, options = (field.get("letters"), field.get("options")) if isinstance(field, dict) else (None, None)
        if isinstance(letters, list) and len(letters) != (len(options) if isinstance(options, list) else 0):
            mistakes.add(*entry.place("fields", key, "letters"), Text("字母应与 options 一样多", "must be as many as the options"))
        if isinstance(field, dict) and (field.get("kind") == "rows") != ("columns" in field):
            mistakes.add(
                *entry.place("fields", key, "columns"),
                Text("kind 为 rows 的栏目要写明 columns，其他栏目没有", "a field of kind 'rows' names its columns, no other has any"),
            )
