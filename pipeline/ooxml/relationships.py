"""What a part points to: other parts of the package, or places outside it that are never fetched (ECMA-376 Part 2, 6.5)."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import quote, unquote

from pipeline.ooxml.namespaces import REL

if TYPE_CHECKING:
    from lxml import etree

_RELATIONSHIP: Final = f"{REL}Relationship"


class Relationship(NamedTuple):
    """One arrow: `kind` is the last segment of its type ("styles"), `target` a part name, or what the file says if `external`."""

    identity: str
    kind: str
    target: str
    external: bool = False


def relationships_part(part: str) -> str:
    """Return the name of the part that holds the relationships of `part`; of the package for ""."""
    folder, base = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{base}.rels")


def parse_relationships(root: etree._Element, source: str) -> dict[str, Relationship]:
    """Return the relationships in a .rels tree by id; targets are made part names from `source`'s folder."""
    found: dict[str, Relationship] = {}
    for element in root.iter(_RELATIONSHIP):
        identity = element.get("Id", "")
        kind = element.get("Type", "").rstrip("/").rpartition("/")[2]
        external = element.get("TargetMode", "").lower() == "external"
        target = element.get("Target", "")
        found[identity] = Relationship(identity, kind, target if external else part_name(target, source), external)
    return found


def part_name(target: str, source: str) -> str:
    """Return the part a relative or absolute target means, seen from the part `source` (RFC 3986, 5.2, kept inside the package)."""
    path = unquote(target.partition("#")[0]).replace("\\", "/")
    absolute = path if path.startswith("/") else posixpath.join("/", posixpath.dirname(source), path)
    # "/.." is "/" again: no target leaves the package.
    return posixpath.normpath(absolute).lstrip("/")


def relative_target(part: str, source: str) -> str:
    """Return how `source` names `part` in a relationship: relative to its own folder, as Word writes it."""
    return quote(posixpath.relpath(part, posixpath.dirname(source) or "."), safe="/!$&'()*+,;=:@~")
