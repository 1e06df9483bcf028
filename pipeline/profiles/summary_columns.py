"""The columns of the 汇总表 as a profile's `summary.toml` gives them, the office's own before ours."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from pipeline.errors import WrongTemplate
from pipeline.model.office import Office
from pipeline.model.profile import Profile
from pipeline.model.summary import FOR_ALL, PROJECT, Column, Summary
from pipeline.model.text import Text
from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.reading import read_toml
from pipeline.profiles.schemas import check_schema, own_schema
from pipeline.profiles.templates import find_template, template_bytes
from pipeline.resources import resource_root

FILE: Final = "summary.toml"
_COMMON: Final = "report"
"""Folder of the columns that serve profiles without any of their own."""


def summaries_of(profiles: Iterable[Profile], office: Office) -> Mapping[str, Summary]:
    """Return profile -> its columns, where it or one it extends brings any; FOR_ALL -> those for the others.

    Raises WrongTemplate that names every mistake of a file.
    """
    found = {FOR_ALL: _summary(resource_root("templates") / _COMMON / FILE)}
    for one in profiles:
        path = find_template(one, office, FILE)
        if path is not None:
            found[one.identity] = _summary(path)
    return found


def _table(path: Path) -> Mapping[str, Any]:
    """Return what the file says; one of ours is held against its schema by the tests, and so not here."""
    data = template_bytes(path)
    if path.is_relative_to(resource_root("templates")):
        return tomllib.loads(data.decode())
    mistakes = Mistakes()
    table = read_toml(FILE, data, mistakes)
    if table is not None:
        check_schema(FILE, table, own_schema("summary"), mistakes)
    if table is None or mistakes.found:
        raise WrongTemplate(
            Text(f"“{path}”有{len(mistakes.found)}处错误", f"{path}: {len(mistakes.found)} mistake(s)"),
            hint=Text("请逐处改正；写法见我们的 templates/<方案>/summary.toml。", "Mend each; ours under templates/<profile>/ show how."),
            mistakes=mistakes.lines,
        )
    return table


def _summary(path: Path) -> Summary:
    table = _table(path)
    role = table.get("role")
    return Summary(
        tuple(_columns(table["columns"], role)),
        tuple(_columns(table["contacts"], role)),
        name=tuple(map(tuple, table.get("name", ()))),
        name_title=Text(**table["name-title"]) if "name-title" in table else PROJECT,
    )


def _columns(tables: Sequence[Mapping[str, Any]], role: str | None) -> Iterator[Column]:
    for table in tables:
        given = {key.replace("-", "_"): value for key, value in table.items()}
        given["title"] = Text(**given["title"])
        given["choices"] = tuple(Text(**choice) for choice in given.get("choices", ()))
        for key in ("fields", "roles", "rules"):
            given[key] = tuple(given.get(key, ()))
        column = Column(**given)
        yield column if column.role or column.roles or not column.fields else replace(column, role=role)
