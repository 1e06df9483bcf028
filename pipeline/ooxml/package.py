"""A Word file opened under guard: parts, their types and relationships, and trees that are parsed once (ECMA-376 Part 2)."""

from __future__ import annotations

import hashlib
import io
import posixpath
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from pipeline.ooxml import compounds
from pipeline.ooxml.archives import Archive, Entry, Limits
from pipeline.ooxml.content_types import CONTENT_TYPES, ContentTypes, WordKind, word_kind
from pipeline.ooxml.parsing import is_strict, parse, refuse_type_declaration
from pipeline.ooxml.refusals import damaged, locked, not_word, unsupported
from pipeline.ooxml.relationships import Relationship, parse_relationships, relationships_part

if TYPE_CHECKING:
    from lxml import etree

LIMITS: Final = Limits(entries=10_000, entry=256 << 20, total=512 << 20)
_KEPT: Final = 8 << 20
"""Bytes of a part that are kept from the first look for the second; a larger part is inflated again."""
_XML_NAMES: Final = (".xml", ".rels", ".vml")


class Package:
    """The parts of one Word file; `name` is how the user called it, `sha256` the hex digest of its bytes.

    Trees are shared: whoever changes one gives it to :func:`~pipeline.ooxml.writing.write_package` and opens the result anew.
    """

    __slots__ = (
        "_archive",
        "_bytes",
        "_entries",
        "_folded",
        "_relationships",
        "_trees",
        "_types",
        "kind",
        "main_part",
        "name",
        "sha256",
        "strict",
    )

    kind: WordKind
    main_part: str
    strict: bool
    """The main part is written in strict names."""

    def __init__(self, archive: Archive, entries: Mapping[str, Entry], sha256: str) -> None:
        self._archive = archive
        self._entries = entries
        self._folded = {part.lower(): part for part in entries}
        self._bytes: dict[str, bytes] = {}
        self._trees: dict[str, etree._Element] = {}
        self._relationships: dict[str, Mapping[str, Relationship]] = {}
        self.name = archive.name
        self.sha256 = sha256

    @classmethod
    def open(cls, data: bytes, name: str, limits: Limits = LIMITS) -> Package:
        """Open a .docx, .docm, .dotx or .dotm given as bytes; macros are never run, links never followed.

        Raises LockedDocument, DamagedDocument, HostileDocument, UnsupportedFormat or LimitReached.
        """
        _refuse_other_formats(data, name)
        archive = Archive.open(io.BytesIO(data), name, limits)
        package = cls(archive, checked_entries(archive), hashlib.sha256(data).hexdigest())
        package._look_through()
        return package

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of all parts in the order of the file, "[Content_Types].xml" and relationship parts too."""
        return tuple(self._entries)

    def has(self, part: str) -> bool:
        """The file holds `part`; names differ not by the case of letters (ECMA-376 Part 2, 6.2.2.3)."""
        return part.lower() in self._folded

    def content_type(self, part: str) -> str | None:
        """Return the media type that [Content_Types].xml gives `part`."""
        return self._types.of(part)

    def read(self, part: str) -> bytes:
        """Return the bytes of `part` as they are in the file. Raises DamagedDocument if it is not there or cannot be inflated."""
        known = self._bytes.get(part)
        return self._archive.read(self._entry(part)) if known is None else known

    def tree(self, part: str) -> etree._Element:
        """Return the root element of `part`, parsed once; strict names are read as transitional ones.

        Raises DamagedDocument (not there, not well-formed), HostileDocument, LimitReached.
        """
        root = self._trees.get(part)
        if root is None:
            root = self._trees[part] = parse(self.read(part), self.name, part)
            self._bytes.pop(part, None)
        return root

    def relationships(self, part: str = "") -> Mapping[str, Relationship]:
        """Return the relationships of `part` by id; of the package itself for ""."""
        found = self._relationships.get(part)
        if found is None:
            holder = relationships_part(part)
            content = parse_relationships(self.tree(holder), part) if self.has(holder) else {}
            found = self._relationships[part] = MappingProxyType({key: self._settled(value) for key, value in content.items()})
        return found

    def related(self, part: str, kind: str) -> str | None:
        """Return the first part that `part` has a relationship of `kind` to ("styles"), if the file holds it."""
        return next((r.target for r in self.relationships(part).values() if r.kind == kind and not r.external and self.has(r.target)), None)

    def entry(self, part: str) -> Entry:
        """Return the zip entry of `part`, for whoever writes the package again."""
        return self._entry(part)

    def _entry(self, part: str) -> Entry:
        stored = self._folded.get(part.lower())
        if stored is None:
            raise damaged(self.name, f"缺少“{part}”", f'"{part}" is missing')
        return self._entries[stored]

    def _settled(self, relationship: Relationship) -> Relationship:
        """Let the target be called as the file calls it."""
        stored = None if relationship.external else self._folded.get(relationship.target.lower())
        return relationship if stored in (None, relationship.target) else relationship._replace(target=str(stored))

    def _look_through(self) -> None:
        if CONTENT_TYPES not in self._entries:
            raise (
                not_word(self.name)
                if not self.has("word/document.xml")
                else damaged(self.name, "缺少内容类型清单", "[Content_Types].xml is missing")
            )
        self._types = ContentTypes.read(self.tree(CONTENT_TYPES))
        for part, entry in self._entries.items():
            # Every XML part is held against the guard before any of them is trusted.
            if part.lower().endswith(_XML_NAMES) and part not in self._trees:
                data = self._archive.read(entry)
                refuse_type_declaration(data, self.name, part)
                if len(data) <= _KEPT:
                    self._bytes[part] = data
        self.main_part, self.kind = self._main()
        self.strict = is_strict(self.read(self.main_part))

    def _main(self) -> tuple[str, WordKind]:
        named = self.related("", "officeDocument")
        candidates = [named] if named else []
        candidates += [part for part in self._entries if part not in candidates and word_kind(self.content_type(part))]
        for part in candidates:
            kind = word_kind(self.content_type(part))
            if kind:
                return part, kind
        # Some writers give the main part the bare type application/xml; Word opens it by its place.
        if named and posixpath.basename(named).lower() == "document.xml":
            return named, "docx"
        if named:
            raise not_word(self.name)
        raise damaged(self.name, "缺少正文", "there is no main document in it")


def checked_entries(archive: Archive) -> dict[str, Entry]:
    """Return the entries of a package by part name, or refuse names that lead elsewhere or stand twice.

    Raises HostileDocument, LockedDocument.
    """
    from pipeline.ooxml.names import refuse_names

    entries = [entry for entry in archive.entries if not entry.is_folder]
    refuse_names(archive.name, [entry.name for entry in entries])
    if any(entry.encrypted for entry in entries):
        raise locked(archive.name)
    return {entry.name: entry for entry in entries}


def _refuse_other_formats(data: bytes, name: str) -> None:
    if data.startswith(compounds.SIGNATURE):
        kind = compounds.compound_kind(data)
        if kind == "encrypted":
            raise locked(name)
        if kind == "damaged":
            raise damaged(name, "旧版 Office 文件结构不完整", "the OLE structure is incomplete")
        if kind == "doc":
            raise unsupported(name, "旧版 Word 文件（.doc）", "a legacy Word file (.doc)")
        raise not_word(name)
    if not data:
        raise damaged(name, "文件为空", "the file is empty")
    if not data.startswith(b"PK"):
        raise not_word(name)
