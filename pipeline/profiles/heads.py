"""What profile.toml alone says: enough to list profiles, to choose one, and to know which others it is built on."""

from __future__ import annotations

from dataclasses import astuple, fields
from hashlib import sha256
from typing import Any

from pipeline import __version__
from pipeline.model.values import dataclass
from pipeline.profiles.cache import Cache
from pipeline.profiles.mistakes import Mistakes
from pipeline.profiles.reading import read_toml


@dataclass(frozen=True, slots=True)
class Head:
    """The names and ties of a profile."""

    identity: str
    version: str
    zh: str
    en: str
    extends: tuple[str, ...] = ()
    brings: tuple[str, ...] = ()
    """Profiles whose rules its roles bring."""
    recognised_by: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()

    @property
    def built_on(self) -> tuple[str, ...]:
        """Every other profile it names."""
        return tuple(dict.fromkeys((*self.extends, *self.brings)))


def read_head(data: bytes, cache: Cache, mistakes: Mistakes, file: str) -> Head | None:
    """Return the head of a profile.toml; None after naming why it cannot be read.

    What is not there, or of the wrong shape, is "" or empty: the schema says more about it.
    """
    name = f"head-{len(fields(Head))}-{sha256(__version__.encode() + data).hexdigest()}.json"
    kept = cache.get(name)
    if kept is None:
        table = read_toml(file, data, mistakes)
        if table is None:
            return None
        head = _head(table)
        cache.put(name, astuple(head))
        return head
    identity, version, zh, en, *lists = kept
    return Head(identity, version, zh, en, *map(tuple, lists))


def _head(table: dict[str, Any]) -> Head:
    title = table.get("title")
    title = title if isinstance(title, dict) else {}
    single = (table.get("id"), table.get("version"), title.get("zh"), title.get("en"))
    identity, version, zh, en = (word if isinstance(word, str) else "" for word in single)
    roles = table.get("roles")
    brings = [role.get("rules") for role in roles.values() if isinstance(role, dict)] if isinstance(roles, dict) else []
    return Head(
        identity,
        version,
        zh,
        en,
        _words(table.get("extends")),
        _words(brings),
        _words(table.get("recognised-by")),
        _words(table.get("titles")),
    )


def _words(value: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in value if isinstance(one, str))) if isinstance(value, list) else ()
