"""The form on which experts review a project: what it must have for its sheets to be filled in, read back and put together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from pipeline.model.text import Text
from pipeline.profiles.merging import Merged
from pipeline.profiles.mistakes import Mistakes, Path, unknown
from pipeline.profiles.sources import Entry

_FORM: Final = Text("表格", "form")
_FIELDS: Final = {
    "case_number": "text",
    "project_name": "text",
    "expert": "text",
    "expert_unit": "text",
    "conflict": "choice",
    "criteria": "rows",
    "conclusion": "choice",
}
"""Fields that the sheet of an expert has, and their kinds."""
_COLUMNS: Final = {"item": "text", "verdict": "choice"}
"""Columns of `criteria`."""


def check_review(merged: Merged, mistakes: Mistakes) -> None:
    """Name a `review` that is no form of the profile, and what its form lacks."""
    named = merged.head.table.get("review")
    if not isinstance(named, str) or "head" in merged.unread or f"form {named}" in merged.unread:
        return
    form = merged.forms.get(named)
    if form is None:
        mistakes.add(*merged.head.place("review"), unknown(_FORM, named, merged.forms))
        return
    for path, said in _lacking(form):
        mistakes.add(*form.place(*path), said)


def _lacking(form: Entry) -> Iterator[tuple[Path, Text]]:
    fields = form.table.get("fields")
    if not isinstance(fields, dict):
        return
    for key, kind in _FIELDS.items():
        yield from _wrong(("fields", key), fields.get(key), kind)
    criteria = fields.get("criteria")
    columns: Any = criteria.get("columns") if isinstance(criteria, dict) else None
    for key, kind in _COLUMNS.items() if isinstance(columns, dict) else ():
        path = ("fields", "criteria", "columns", key)
        column = columns.get(key)
        yield from _wrong(path, column, kind)
        if kind == "text" and isinstance(column, dict) and not column.get("printed"):
            yield (*path, "printed"), Text("评审表要印好评审内容", "the sheet is printed with what is judged")


def _wrong(path: Path, field: Any, kind: str) -> Iterator[tuple[Path, Text]]:
    if not isinstance(field, dict):
        yield path, Text("评审表要有这一栏", "a form of review has this field")
    elif field.get("kind") != kind:
        yield (*path, "kind"), Text(f"评审表的这一栏是“{kind}”", f"in a form of review this is {kind!r}")
    elif kind == "choice" and isinstance(field.get("options"), list) and len(field["options"]) < 2:
        yield (*path, "options"), Text("至少要有两项可选", "must have two options at least")
