"""The mistakes of a profile or of the office's file: collected while it is read, named all at once."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable
from dataclasses import field
from typing import Any

from pipeline.errors import WrongProfile
from pipeline.model.text import Text
from pipeline.model.values import dataclass

Path = tuple[str | int, ...]
"""The way to a value inside a file: names of tables and keys, positions in lists (from 0)."""

_BARE = re.compile(r"[A-Za-z0-9_$-]+")
_NAMED_TABLES = frozenset({"rules", "roles", "override", "fields", "checklist", "rows", "waivers", "experts"})
_PLAIN_TABLES = frozenset({"call", "received", "letters"})
_MOST_NAMES = 12
_LONGEST_VALUE = 60


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """One mistake: the file, the table and key in it ("" where the whole file is meant), and what is wrong."""

    file: str
    table: str
    key: str
    zh: str
    en: str

    @property
    def text(self) -> Text:
        """The mistake with its place, in both languages."""
        return Text(f"{self.place}：{self.zh}", f"{self.place}: {self.en}")

    @property
    def place(self) -> str:
        """Where it stands: "folder/rules/a.toml [rules.x] severity"."""
        return " ".join(part for part in (self.file, f"[{self.table}]" if self.table else "", self.key) if part)

    @property
    def line(self) -> str:
        """Both languages in one line: an error carries its mistakes as strings, and either reader must understand them."""
        return f"{self.place}：{self.zh}（{self.en}）"


@dataclass(slots=True)
class Mistakes:
    """A collector: the same mistake counts once, whoever meets it."""

    found: set[Mistake] = field(default_factory=set)

    def add(self, file: str, path: Path, said: Text) -> None:
        """Note what is wrong at `path` of `file`."""
        table, key = place_in_file(path)
        self.found.add(Mistake(file, table, key, said.zh, said.en))

    @property
    def lines(self) -> tuple[str, ...]:
        """Every mistake as a line, sorted."""
        return tuple(sorted(one.line for one in self.found))

    def stop(self, name: str = "") -> None:
        """Raise WrongProfile with every mistake, sorted; do nothing when there are none. Without a name, several profiles are meant."""
        if not self.found:
            return
        count = len(self.found)
        zh, en = (f"方案“{name}”", f"profile {name}") if name else ("方案", "profiles")
        raise WrongProfile(
            Text(f"{zh}有{count}处错误", f"{en}: {count} mistake{'s' if count > 1 else ''}"),
            hint=Text(
                "请按所列的文件、表和键逐处改正后再试；写法见 docs/profiles.md",
                "mend each at the file, table and key named, then try again; docs/profiles.md says how a profile is written",
            ),
            mistakes=self.lines,
        )


def place_in_file(path: Path) -> tuple[str, str]:
    """Return (table, key) as TOML writes them; positions count from 1."""
    depth = 0
    if path:
        depth = 2 if path[0] in _NAMED_TABLES else int(path[0] in _PLAIN_TABLES)
    depth = min(depth, len(path))
    return _dotted(path[:depth]), _dotted(path[depth:])


def _dotted(path: Path) -> str:
    words = ""
    for step in path:
        if isinstance(step, int):
            words += f"[{step + 1}]"
        else:
            words += ("." if words else "") + (step if _BARE.fullmatch(step) else json.dumps(step[:_LONGEST_VALUE], ensure_ascii=False))
    return words


def shown(value: Any) -> str:
    """Return a value of a profile as a message shows it: short, on one line."""
    words = json.dumps(value, ensure_ascii=False, default=str)
    return words if len(words) <= _LONGEST_VALUE else words[: _LONGEST_VALUE - 1] + "…"


def unknown(what: Text, name: str, legal: Collection[str]) -> Text:
    """Say that `name` is no known `what`, what was probably meant, and what is legal."""
    zh, en = f"没有{what.zh}“{name[:_LONGEST_VALUE]}”", f"there is no {what.en} {name[:_LONGEST_VALUE]!r}"
    near = close(name, legal)
    if near:
        zh, en = f"{zh}，是不是“{near}”？", f"{en}; did you mean {near!r}?"
    choice = choices(legal)
    return Text(f"{zh}{'' if near else '；'}{choice.zh}", f"{en}{'' if near else ';'} {choice.en}")


def close(name: str, legal: Iterable[str]) -> str | None:
    """Return the legal name nearest to `name`; None when none is near."""
    from difflib import get_close_matches  # only a mistake pays for it

    return next(iter(get_close_matches(name[:_LONGEST_VALUE], sorted(legal), n=1)), None)


def choices(legal: Collection[str]) -> Text:
    """Return the list of what is legal; cut short, with its length, where it is long."""
    if not legal:
        return Text("这里一个也没有", "there is none here")
    names = sorted(legal)
    first = names[:_MOST_NAMES]
    if len(names) > _MOST_NAMES:
        return Text(f"可用的有{len(names)}个：{'、'.join(first)}……", f"{len(names)} can be used: {', '.join(first)} …")
    return Text(f"可用：{'、'.join(first)}", f"can be used: {', '.join(first)}")
