"""A zip as a branch: entries judged one by one, inflated one at a time, nothing written to disk."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from typing import BinaryIO, Final, Literal

from pipeline.errors import LockedDocument, UnreadableInput
from pipeline.intake.branches import Branch, assembled
from pipeline.intake.clutter import is_clutter
from pipeline.intake.leaves import FILE_LIMIT, not_followed, trouble
from pipeline.intake.names import decoded_name
from pipeline.intake.ways import MOST_BYTES, MOST_ENTRIES, Way
from pipeline.model.submission import File, Trouble
from pipeline.model.text import Text
from pipeline.ooxml.archives import Archive, Entry, Limits
from pipeline.ooxml.names import leads_elsewhere
from pipeline.ooxml.refusals import PACK_AGAIN, damaged, escaped, hostile, printable

LIMITS: Final = Limits(entries=MOST_ENTRIES, entry=FILE_LIMIT, total=MOST_BYTES)
_FOLDERS: Final = 40
"""Folders in folders; Windows itself ends at 260 characters."""


def read_zip(stream: BinaryIO, name: str, way: Way) -> Branch:
    """Return the zip in `stream`, to which `way` leads, as a branch called `name`.

    Whatever cannot be read is a trouble in it, never an error.
    """
    try:
        archive = Archive.open(stream, name, LIMITS, PACK_AGAIN)
        way.budget.spend(name, len(archive.entries), sum(entry.size for entry in archive.entries))
        contents = [entry for entry in archive.entries if not entry.is_folder]
        if not contents:
            raise damaged(name, "压缩包是空的", "the zip is empty", PACK_AGAIN)
        if all(entry.encrypted for entry in contents):
            raise locked_zip(name)
    except UnreadableInput as error:
        return Branch(escaped(name), "archive", troubles=(trouble("", error),))
    reading = _Reading(archive, way)
    for entry in archive.entries:
        reading.place(entry)
    return reading.root.branch(name, "archive")


def find_entry(archive: Archive, member: str) -> Entry | None:
    """Return the entry that `read_zip` called `member`: the first of that name."""
    return next((entry for entry in archive.entries if decoded_name(entry.info) == member), None)


def locked_zip(name: str) -> LockedDocument:
    """A zip, or an entry of one, that asks for a password."""
    shown = printable(name)
    return LockedDocument(
        Text(f"压缩包 {shown} 设有密码，无法读取", f"the zip {shown} is locked by a password"),
        hint=Text(
            "请解压后检查文件夹，或请申报人发送不带密码的压缩包", "unpack it and check the folder, or ask for one without a password"
        ),
    )


@dataclass(slots=True)
class _Folder:
    files: list[File] = field(default_factory=list)
    folders: dict[str, _Folder] = field(default_factory=dict)
    branches: list[Branch] = field(default_factory=list)
    ignored: set[str] = field(default_factory=set)
    troubles: list[Trouble] = field(default_factory=list)

    def branch(self, name: str, kind: Literal["folder", "archive"]) -> Branch:
        """Return the finished folder; empty folders in it are left out and named."""
        children = [folder.branch(child, "folder") for child, folder in self.folders.items()] + self.branches
        return assembled(name, kind, self.files, children, self.ignored, self.troubles)


@dataclass(slots=True)
class _Reading:
    archive: Archive
    way: Way
    root: _Folder = field(default_factory=_Folder)
    seen: set[str] = field(default_factory=set)

    def place(self, entry: Entry) -> None:
        """Put one entry where it belongs, as file, zip, clutter or trouble."""
        path = decoded_name(entry.info)
        segments = [segment for segment in path.split("/") if segment not in ("", ".")]
        try:
            self.refuse(path, segments)
        except UnreadableInput as error:
            self.root.troubles.append(trouble(path, error))
            return
        folder = self.root
        for segment in segments if path.endswith("/") else segments[:-1]:
            if is_clutter(segment):
                folder.ignored.add(f"{segment}/")
                return
            folder = folder.folders.setdefault(segment, _Folder())
        if not path.endswith("/"):
            self.leaf(entry, path, segments[-1], folder)

    def refuse(self, path: str, segments: list[str]) -> None:
        """Raise HostileDocument for a name that leads elsewhere, and for the second of one name."""
        shown, archive = printable(path), self.archive.name
        if leads_elsewhere(path) or not segments or len(segments) > _FOLDERS:
            raise hostile(
                self.archive.name, f"内部文件名“{shown}”指向包外或层级过深", f'the entry name "{shown}" leads out of the zip, or too deep'
            )
        if path in self.seen:
            zh, en = f"有两个文件同名“{shown}”，只读了第一个", f'two entries are called "{shown}"; the first was read'
            raise damaged(archive, zh, en, PACK_AGAIN)
        self.seen.add(path)

    def leaf(self, entry: Entry, path: str, name: str, folder: _Folder) -> None:
        """Read one entry that is no folder."""
        if is_clutter(name):
            folder.ignored.add(name)
            return
        if entry.is_symlink:
            folder.troubles.append(not_followed(name, link=True))
            return
        try:
            if entry.encrypted:
                raise locked_zip(f"{self.archive.name}!/{path}")
            opened = self.way.to(path).open(io.BytesIO(self.archive.read(entry)), name)
        except UnreadableInput as error:
            folder.troubles.append(trouble(name, error))
            return
        if isinstance(opened, Branch):
            folder.branches.append(opened)
        else:
            folder.files.append(opened)
