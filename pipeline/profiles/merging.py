"""Profiles built on profiles: a child's keys go over its parents', and a role brings the rules of its own profile."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from pipeline.model.text import Text
from pipeline.profiles.mistakes import Mistakes, Path, unknown
from pipeline.profiles.schemas import missing, required_keys
from pipeline.profiles.sources import Entry, Source

_INSIDE = frozenset({"with", "call", "data", "kinds"})
"""Tables whose own keys go over one by one; a text, a severity, a list is replaced as a whole."""
_OWN_KEYS = frozenset({"id", "version", "title", "extends", "roles", "override", "checklist"})
"""Keys of profile.toml that a child does not inherit, or that are merged table by table."""
_PROFILE = Text("方案", "profile")


@dataclass(slots=True)
class Merged:
    """A profile with all it is built on; what a key holds is not yet judged."""

    identity: str
    head: Entry
    roles: dict[str, Entry] = field(default_factory=dict)
    rules: dict[str, Entry] = field(default_factory=dict)
    overrides: dict[str, list[Entry]] = field(default_factory=dict)
    checklist: dict[str, Entry] = field(default_factory=dict)
    forms: dict[str, Entry] = field(default_factory=dict)
    records: dict[str, Entry] = field(default_factory=dict)
    rubric: Entry | None = None
    parents: frozenset[str] = frozenset()
    unread: set[str] = field(default_factory=set)
    brought: dict[str, str] = field(default_factory=dict)
    """Rule id -> the role that brought it in, for rules of a role's own profile."""

    def form_of(self, role: str | None) -> str | None:
        """Return the form that a role names; None where it names none, or nothing that could be a name."""
        form = self.roles[role].table.get("form") if role in self.roles else None
        return form if isinstance(form, str) else None


class Merger:
    """Merges profiles by their names; each is merged once."""

    def __init__(self, sources: Mapping[str, Source], mistakes: Mistakes, known: tuple[str, ...]) -> None:
        self._sources = sources
        self._mistakes = mistakes
        self._known = known
        self._done: dict[str, Merged] = {}

    def whole(self, name: str) -> Merged:
        """Return the profile merged with its parents, with the rules its roles bring."""
        merged = self._extended(name, ())
        for role, entry in merged.roles.items():
            rules = entry.table.get("rules")
            if isinstance(rules, str):
                self._bring(merged, role, entry, rules)
        return merged

    def _extended(self, name: str, children: tuple[str, ...]) -> Merged:
        if name in self._done:
            return self._done[name]
        source = self._sources[name]
        merged = Merged(source.identity, Entry({}, source.head.file))
        chain = (*children, name)
        written = source.head.table.get("extends")
        for number, parent in enumerate(written if isinstance(written, list) else ()):
            if not isinstance(parent, str):
                continue
            if parent in chain:
                circle = " → ".join((*chain[chain.index(parent) :], parent))
                self._say(source.head, ("extends", number), Text(f"互相沿用成了圈：{circle}", f"extends goes in a circle: {circle}"))
            elif parent not in self._sources:
                self._say(source.head, ("extends", number), unknown(_PROFILE, parent, self._known))
                merged.unread.update(("rules", "head"))
            else:
                _lay_over(merged, self._extended(parent, chain))
                merged.parents |= {parent}
        _lay_over(merged, _as_merged(source))
        self._done[name] = merged
        return merged

    def _bring(self, merged: Merged, role: str, entry: Entry, name: str) -> None:
        file, path = entry.place("rules")
        if name == merged.identity or name in merged.parents:
            said = Text(f"“{name}”的规则已经在本方案中", f"the rules of {name!r} are in this profile already")
            self._mistakes.add(file, path, said)
            merged.unread.add("rules")
            return
        if name not in self._sources:
            self._mistakes.add(file, path, unknown(_PROFILE, name, self._known))
            merged.unread.add("rules")
            return
        guest = self._extended(name, ())
        merged.unread |= guest.unread
        for kind, own, others in (("规则", merged.rules, guest.rules), ("核对项", merged.checklist, guest.checklist)):
            for identity, rule in others.items():
                if identity in own and identity not in merged.brought and own[identity].file == rule.file:
                    continue  # both are built on the profile that has it
                if identity in own:
                    self._clash(kind, identity, own[identity], name, merged.brought.get(identity), (file, path))
                    continue
                own[identity] = rule
                merged.brought[identity] = role
        for identity, overrides in guest.overrides.items():
            if identity not in guest.rules or merged.brought.get(identity) == role:
                merged.overrides[identity] = [*overrides, *merged.overrides.get(identity, ())]

    def _clash(self, kind: str, identity: str, own: Entry, name: str, role: str | None, bringing: tuple[str, Path]) -> None:
        if role is not None:
            self._mistakes.add(*bringing, Text(f"“{name}”的规则已由角色“{role}”带入", f"role {role!r} brings rules of {name!r} already"))
            return
        what = "rule" if kind == "规则" else "checklist item"
        self._mistakes.add(
            *own.place(),
            Text(
                f"{kind}“{identity}”在“{name}”中已有；要改它的轻重，请用 [override.{identity}]",
                f"{what} {identity!r} already stands in {name!r}; to change its severity, use [override.{identity}]",
            ),
        )

    def _say(self, entry: Entry, path: Path, said: Text) -> None:
        self._mistakes.add(entry.file, path, said)


def check_complete(merged: Merged, mistakes: Mistakes) -> None:
    """Name every key that neither the profile nor what it is built on gives."""
    if "head" in merged.unread:
        return
    head = merged.head
    call = [Entry(head.table["call"], *head.place("call"))] if isinstance(head.table.get("call"), dict) else []
    tables: tuple[tuple[Iterable[Entry], tuple[str, ...]], ...] = (
        ([head], required_keys("profile")),
        (call, required_keys("profile", "call")),
        (merged.roles.values(), required_keys("profile", "role")),
        (merged.rules.values(), required_keys("rules", "rule")),
        (merged.checklist.values(), required_keys("profile", "checklist-item")),
        (merged.forms.values(), required_keys("form")),
    )
    for entries, keys in tables:
        for entry in entries:
            for key in keys:
                if key not in entry.table:
                    mistakes.add(entry.file, (*entry.path, key), missing(key))


def _as_merged(source: Source) -> Merged:
    return Merged(
        source.identity,
        source.head,
        source.roles,
        source.rules,
        {identity: [entry] for identity, entry in source.overrides.items()},
        source.checklist,
        source.forms,
        source.records,
        source.rubric,
        unread=source.unread,
    )


def _lay_over(below: Merged, above: Merged) -> None:
    """Put the tables of `above` over those of `below`."""
    below.head = _over(Entry({key: value for key, value in below.head.table.items() if key not in _OWN_KEYS}, below.head.file), above.head)
    for entries, others in (
        (below.roles, above.roles),
        (below.rules, above.rules),
        (below.checklist, above.checklist),
        (below.forms, above.forms),
    ):
        for identity, entry in others.items():
            entries[identity] = _over(entries[identity], entry) if identity in entries else entry
    below.records.update(above.records)
    below.rubric = above.rubric or below.rubric
    for identity, overrides in above.overrides.items():
        below.overrides[identity] = [*below.overrides.get(identity, ()), *overrides]
    below.parents |= above.parents
    below.unread |= above.unread


def _over(below: Entry, above: Entry) -> Entry:
    """Return `below` with the keys of `above` over it; each key remembers its file."""
    table = {**below.table, **{key: _value(key, below.table.get(key), value) for key, value in above.table.items()}}
    inherited = {key: below.files.get(key, (below.file, below.path)) for key in below.table if key not in above.table}
    return Entry(table, above.file, above.path, inherited | dict(above.files), above.origin)


def _value(key: str, old: Any, new: Any) -> Any:
    if key in _INSIDE and isinstance(old, dict) and isinstance(new, dict):
        return {**old, **{inner: _value(inner, old.get(inner), value) for inner, value in new.items()}}
    return new
