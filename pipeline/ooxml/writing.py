"""A package written again: unchanged parts byte for byte, changed ones in their place, the same bytes for the same input."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from lxml import etree

from pipeline.ooxml.content_types import CONTENT_TYPES
from pipeline.ooxml.namespaces import CT, REL, RELATIONSHIPS, STRICT_RELATIONSHIPS
from pipeline.ooxml.parsing import serialised
from pipeline.ooxml.relationships import relationships_part, relative_target

if TYPE_CHECKING:
    from pipeline.ooxml.package import Package

_DATE: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest a zip can say: a copy made twice is the same file."""


class NewRelationship(NamedTuple):
    """An arrow to add from `source` ("" is the package): `kind` is the last segment of its type, or the whole type if it holds "://"."""

    source: str
    kind: str
    target: str
    identity: str
    external: bool = False


def write_package(
    package: Package,
    changed: Mapping[str, bytes | etree._Element],
    added_types: Mapping[str, str] = MappingProxyType({}),
    added_relationships: Sequence[NewRelationship] = (),
) -> bytes:
    """Return the package as bytes with the parts in `changed` replaced or added.

    `added_types` gives the media type of new parts, `added_relationships` what points to them. Trees are written in
    strict names where the part had them (new parts: where the main part has them). Order and packing of the input are
    kept, [Content_Types].xml comes first, dates are fixed: equal input gives equal bytes. `package` itself is not changed.
    """
    contents: dict[str, bytes | etree._Element] = dict(changed)
    if added_types:
        contents[CONTENT_TYPES] = _with_types(_current(package, contents, CONTENT_TYPES), added_types)
    for source in dict.fromkeys(relationship.source for relationship in added_relationships):
        holder = relationships_part(source)
        root = _current(package, contents, holder)
        contents[holder] = _with_relationships(root, [r for r in added_relationships if r.source == source], package)
    parts = sorted(package.parts, key=lambda part: part != CONTENT_TYPES)  # a stable sort: the rest keeps its order
    parts += [part for part in contents if part not in parts]
    return _zipped(package, parts, contents)


def free_identity(package: Package, source: str, taken: Iterable[str] = ()) -> str:
    """Return a relationship id that `source` does not use yet ("rId12"), nor `taken`."""
    used = {*package.relationships(source), *taken}
    number = len(used) + 1
    while f"rId{number}" in used:
        number += 1
    return f"rId{number}"


def _current(package: Package, contents: Mapping[str, bytes | etree._Element], part: str) -> etree._Element:
    """Return a copy of the part's tree, from `contents` first; an empty .rels tree where there is none yet."""
    known = contents.get(part)
    if known is None and not package.has(part):
        return etree.Element(f"{REL}Relationships", nsmap={None: REL[1:-1]})  # type: ignore[dict-item]  # lxml-stubs forget the default namespace
    if isinstance(known, bytes):
        return etree.fromstring(known)
    return deepcopy(package.tree(part) if known is None else known)


def _with_types(root: etree._Element, added: Mapping[str, str]) -> etree._Element:
    for part, content_type in added.items():
        same = [child for child in root.iter(f"{CT}Override") if child.get("PartName", "").lower() == f"/{part.lower()}"]
        override = same[0] if same else etree.SubElement(root, f"{CT}Override", PartName=f"/{part}")
        override.set("ContentType", content_type)
    return root


def _with_relationships(root: etree._Element, added: Iterable[NewRelationship], package: Package) -> etree._Element:
    prefix = STRICT_RELATIONSHIPS if package.strict else RELATIONSHIPS
    for new in added:
        kind = new.kind if "://" in new.kind else f"{prefix}/{new.kind}"
        target = new.target if new.external else relative_target(new.target, new.source)
        element = etree.SubElement(root, f"{REL}Relationship", Id=new.identity, Type=kind, Target=target)
        if new.external:
            element.set("TargetMode", "External")
    return root


def _zipped(package: Package, parts: Sequence[str], contents: Mapping[str, bytes | etree._Element]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for part in parts:
            info = zipfile.ZipInfo(part, _DATE)
            info.create_system = 0  # else the system that writes shows in the bytes
            info.compress_type = package.entry(part).info.compress_type if package.has(part) else zipfile.ZIP_DEFLATED
            archive.writestr(info, _content(package, part, contents.get(part)))
    return buffer.getvalue()


def _content(package: Package, part: str, content: bytes | etree._Element | None) -> bytes:
    if content is None:
        return package.read(part)
    return (
        content if isinstance(content, bytes) else serialised(content, like=package.read(part if package.has(part) else package.main_part))
    )
