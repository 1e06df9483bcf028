"""A folder on disk as a branch: nothing outside it is touched, nothing in it is changed."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from typing import Final

from pipeline.errors import UnreadableInput
from pipeline.intake.branches import Branch, assembled
from pipeline.intake.clutter import is_clutter
from pipeline.intake.leaves import not_followed, trouble, unreadable
from pipeline.intake.unpacking import opened
from pipeline.intake.ways import Way
from pipeline.model.submission import File, Trouble
from pipeline.model.text import Text
from pipeline.ooxml.refusals import escaped

DEEPEST: Final = 40
"""Folders in folders."""


def read_folder(path: str, name: str, depth: int = 0) -> Branch:
    """Return the folder at `path` as a branch called `name`; what cannot be read is a trouble in it, never an error."""
    files: list[File] = []
    children: list[Branch] = []
    ignored: list[str] = []
    troubles: list[Trouble] = []
    try:
        with os.scandir(path) as scan:
            entries = sorted(scan, key=lambda entry: entry.name)
    except OSError as error:
        return Branch(escaped(name), "folder", troubles=(replace(unreadable(name, error), path=""),))
    for entry in entries:
        found = _found(entry, depth)
        if found is None:
            ignored.append(entry.name + ("/" if _is_folder(entry) else ""))
        elif isinstance(found, File):
            files.append(found)
        elif isinstance(found, Branch):
            children.append(found)
        else:
            troubles.append(found)
    return assembled(name, "folder", files, children, ignored, troubles)


def read_path(path: str, name: str) -> File | Branch | Trouble:
    """Return the file at `path`; a branch if it is a zip or mail, a trouble if it cannot be read."""
    try:
        with open(path, "rb") as stream:
            return opened(stream, name, Way.from_disk(path, stream, opened))
    except UnreadableInput as error:
        return trouble(name, error)
    except OSError as error:
        return unreadable(name, error)


def _found(entry: os.DirEntry[str], depth: int) -> File | Branch | Trouble | None:
    if is_clutter(entry.name):
        return None
    try:
        mode = entry.stat(follow_symlinks=False).st_mode
    except OSError as error:
        return unreadable(entry.name, error)
    if stat.S_ISLNK(mode) or os.path.islink(entry.path) or _is_junction(entry.path):
        return not_followed(entry.name, link=True)
    if stat.S_ISDIR(mode):
        return _too_deep(entry.name) if depth >= DEEPEST else read_folder(entry.path, entry.name, depth + 1)
    return read_path(entry.path, entry.name) if stat.S_ISREG(mode) else not_followed(entry.name, link=False)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _is_junction(path: str) -> bool:
    """A Windows junction is a folder to os.stat; Python 3.11 knows it only by its reparse tag."""
    tag = getattr(os.lstat(path), "st_reparse_tag", 0)
    return bool(tag == getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", -1))


def _too_deep(name: str) -> Trouble:
    shown = escaped(name)
    return Trouble(
        shown,
        Text(f"文件夹“{shown}”层级过深，未读取", f'the folder "{shown}" lies too deep and was not read'),
        Text("请把文件移到上层文件夹", "move its files to a folder further up"),
    )
