"""One profile folder as written: its files parsed and held against our schemas, before anything is merged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.profiles.folders import HEAD, RUBRIC, ProfileFiles
from pipeline.profiles.mistakes import Mistakes, Path
from pipeline.profiles.reading import Table, read_json, read_toml
from pipeline.profiles.schemas import check_schema, missing, own_schema


@dataclass(frozen=True, slots=True)
class Entry:
    """A table of a profile and the file each of its keys was written in, with the way to the table inside that file."""

    table: Table
    file: str
    path: Path = ()
    files: Mapping[str, tuple[str, Path]] = field(default_factory=dict)
    """Key -> (file, path) where a parent's file gave the key."""
    origin: str = ""
    """The profile that wrote it last."""

    def place(self, *keys: str | int) -> tuple[str, Path]:
        """Return (file, path in it) of a key of this table, or of the table itself."""
        file, path = self.files.get(str(keys[0]), (self.file, self.path)) if keys else (self.file, self.path)
        return file, (*path, *keys)


@dataclass(slots=True)
class Source:
    """The tables of one profile folder; `unread` holds the kinds and names that a broken file leaves unknown."""

    identity: str
    head: Entry
    roles: dict[str, Entry] = field(default_factory=dict)
    rules: dict[str, Entry] = field(default_factory=dict)
    overrides: dict[str, Entry] = field(default_factory=dict)
    checklist: dict[str, Entry] = field(default_factory=dict)
    forms: dict[str, Entry] = field(default_factory=dict)
    records: dict[str, Entry] = field(default_factory=dict)
    rubric: Entry | None = None
    unread: set[str] = field(default_factory=set)


def read_source(folder: ProfileFiles, mistakes: Mistakes) -> Source:
    """Return a profile folder's tables; every mistake that its files show on their own is named."""
    head = _toml(folder, HEAD, folder.head, mistakes) or {}
    identity = head.get("id")
    source = Source(identity if isinstance(identity, str) else folder.folder.name, Entry(head, folder.label(HEAD)))
    _head(source, mistakes)
    for name, data in folder.files:
        kind, _, file = name.partition("/")
        if kind == "rules":
            _rules(source, folder, name, data, mistakes)
        elif kind == "forms":
            _form(source, folder, name, file.removesuffix(".toml"), data, mistakes)
        elif kind == "records":
            _record(source, folder, name, file.removesuffix(".schema.json"), data, mistakes)
        elif name == RUBRIC:
            _rubric(source, folder, data, mistakes)
    return source


def _toml(folder: ProfileFiles, name: str, data: bytes | None, mistakes: Mistakes) -> Table | None:
    return None if data is None else read_toml(folder.label(name), data, mistakes)


def _head(source: Source, mistakes: Mistakes) -> None:
    head = source.head
    if not head.table:
        source.unread.update(("head", "rules"))
        return
    check_schema(head.file, head.table, own_schema("profile"), mistakes, merged_later=_merged_later)
    source.roles = _entries(source, head.table.get("roles"), head.file, "roles")
    source.overrides = _entries(source, head.table.get("override"), head.file, "override")
    checklist = head.table.get("checklist")
    for number, item in enumerate(checklist if isinstance(checklist, list) else ()):
        name = item.get("id") if isinstance(item, dict) else None
        if not isinstance(name, str):
            if isinstance(item, dict) and "id" not in item:
                mistakes.add(head.file, ("checklist", number, "id"), missing("id"))
            continue
        entry = Entry(item, head.file, ("checklist", number), origin=source.identity)
        if name in source.checklist:
            mistakes.add(*entry.place("id"), Text(f"“{name}”用了两次", f"{name!r} is used twice"))
        source.checklist.setdefault(name, entry)


def _entries(source: Source, tables: Any, file: str, kind: str) -> dict[str, Entry]:
    """Return the sub-tables that are tables; the schema names those that are not."""
    if not isinstance(tables, dict):
        return {}
    return {name: Entry(table, file, (kind, name), origin=source.identity) for name, table in tables.items() if isinstance(table, dict)}


def _rules(source: Source, folder: ProfileFiles, name: str, data: bytes | None, mistakes: Mistakes) -> None:
    file = folder.label(name)
    tables = _toml(folder, name, data, mistakes)
    if tables is None:
        source.unread.add("rules")
        return
    check_schema(file, tables, own_schema("rules"), mistakes, merged_later=_merged_later)
    for identity, entry in _entries(source, tables.get("rules"), file, "rules").items():
        first = source.rules.setdefault(identity, entry)
        if first is not entry:
            mistakes.add(
                *entry.place(), Text(f"规则“{identity}”在 {first.file} 中已有", f"rule {identity!r} already stands in {first.file}")
            )


def _form(source: Source, folder: ProfileFiles, name: str, stem: str, data: bytes | None, mistakes: Mistakes) -> None:
    file = folder.label(name)
    table = _toml(folder, name, data, mistakes)
    if table is None:
        source.unread.add(f"form {stem}")
        return
    check_schema(file, table, own_schema("form"), mistakes, merged_later=_merged_later)
    written = table.get("id", stem)
    if written != stem:
        mistakes.add(file, ("id",), Text(f"应与文件名一致，写成“{stem}”", f"must be {stem!r} like the file's name"))
    source.forms[stem] = Entry(table, file, origin=source.identity)


def _record(source: Source, folder: ProfileFiles, name: str, stem: str, data: bytes | None, mistakes: Mistakes) -> None:
    file = folder.label(name)
    table = None if data is None else read_json(file, data, mistakes)
    if table is None:
        source.unread.add(f"form {stem}")
    else:
        source.records[stem] = Entry(table, file, origin=source.identity)


def _rubric(source: Source, folder: ProfileFiles, data: bytes | None, mistakes: Mistakes) -> None:
    table = _toml(folder, RUBRIC, data, mistakes)
    if table is not None:
        check_schema(folder.label(RUBRIC), table, own_schema("rubric"), mistakes)
        source.rubric = Entry(table, folder.label(RUBRIC), origin=source.identity)


def _merged_later(place: Path) -> bool:
    """Tables that a parent may complete: the head, its call, a role, a rule, a checklist item, a form."""
    return place in ((), ("call",)) or (len(place) == 2 and place[0] in ("roles", "rules", "checklist"))
