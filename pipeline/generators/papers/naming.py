"""What papers.toml names must be there in the profile: roles, fields, kinds, the rule that says how lists are read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from pipeline.language.file_names import safe_name
from pipeline.model.profile import FormField, Profile
from pipeline.model.text import Text
from pipeline.profiles.mistakes import Mistakes, Path, unknown

_ROLE, _FIELD, _KIND, _RULE = (Text(zh, en) for zh, en in (("角色", "role"), ("栏目", "field"), ("类别", "kind"), ("规则", "rule")))
_NEEDED: Final[Mapping[str, tuple[str, ...]]] = {
    "statistics": ("form", "rows", "item", "unit", "quantity", "lists"),
    "recommendations": ("lists",),
    "reminders": ("owed", "named-by"),
}
"""Keys that a paper of this make cannot do without."""
_LISTS: Final = "batch.listed"
"""The check whose settings say how the lists of recommenders are read."""


def check_names(file: str, table: Mapping[str, Any], profile: Profile, mistakes: Mistakes) -> None:
    """Name every role, field, kind and rule in a papers.toml that the profile does not have, and every key that a paper lacks."""
    for name, fact in table.get("case", {}).items():
        for number, said in enumerate(fact["fields"]):
            _check_field(file, ("case", name, "fields", number), said, profile, mistakes)
    named: set[str] = set()
    for number, paper in enumerate(table["papers"]):
        at: Path = ("papers", number)
        name = safe_name(paper["name"]).lower()
        if name in named:
            mistakes.add(file, (*at, "name"), Text(f"“{paper['name']}”写了两次", f"{paper['name']!r} is given twice"))
        named.add(name)
        lacking = [key for key in _NEEDED.get(paper["make"], ()) if key not in paper]
        for key in lacking:
            mistakes.add(file, (*at, key), Text(f"make 为 {paper['make']} 的要写明 {key}", f"make = {paper['make']!r} needs {key}"))
        for path, kind, word, legal in _named(paper, profile):
            if word not in legal:
                mistakes.add(file, (*at, *path), unknown(kind, word, legal))
        if "named-by" in paper:
            _check_field(file, (*at, "named-by"), paper["named-by"], profile, mistakes)


def _named(paper: Mapping[str, Any], profile: Profile) -> Iterator[tuple[Path, Text, str, set[str]]]:
    """Yield what a paper names, with where and what there is to choose from."""
    kinds, roles = set(profile.kinds), set(profile.roles)
    yield from ((("kinds", number), _KIND, kind, kinds) for number, kind in enumerate(paper.get("kinds", ())))
    yield from ((("held-against", item), _KIND, kind, kinds) for item, kind in paper.get("held-against", {}).items())
    yield from ((("owed", number), _ROLE, role, roles) for number, role in enumerate(paper.get("owed", ())))
    if "lists" in paper:
        yield ("lists",), _RULE, paper["lists"], {rule.identity for rule in profile.rules.values() if rule.check == _LISTS}
    if "form" in paper:
        yield from _of_form(paper, profile)


def _of_form(paper: Mapping[str, Any], profile: Profile) -> Iterator[tuple[Path, Text, str, set[str]]]:
    fields = _fields(paper["form"], profile)
    yield ("form",), _ROLE, paper["form"], {role.identity for role in profile.roles.values() if role.form is not None}
    rows = fields.get(paper.get("rows", ""))
    if fields and "rows" in paper:
        yield ("rows",), _FIELD, paper["rows"], {key for key, field in fields.items() if field.columns}
    if rows is not None and rows.columns:
        columns = {column.key for column in rows.columns}
        yield from (((key,), _FIELD, paper[key], columns) for key in ("item", "unit", "quantity") if key in paper)


def _check_field(file: str, path: Path, said: str, profile: Profile, mistakes: Mistakes) -> None:
    role, _, key = said.partition(".")
    if role not in profile.roles:
        mistakes.add(file, path, unknown(_ROLE, role, set(profile.roles)))
    elif key not in (fields := _fields(role, profile)):
        mistakes.add(file, path, unknown(_FIELD, key, set(fields)))


def _fields(role: str, profile: Profile) -> Mapping[str, FormField]:
    found = profile.roles.get(role)
    return {} if found is None or found.form is None else profile.forms[found.form].fields
