"""Names of zip entries that lead elsewhere, or that two programs would read as two files."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipeline.ooxml.refusals import hostile, printable

_DRIVE: Final = re.compile(r"^[A-Za-z]:")


def leads_elsewhere(name: str) -> bool:
    r"""The name would leave the folder it is unpacked to: absolute, a drive, "..", a NUL (APPNOTE 4.4.17 wants relative names with "/")."""
    return name.startswith(("/", "\\")) or bool(_DRIVE.match(name)) or "\0" in name or ".." in re.split(r"[/\\]", name)


def refuse_names(archive: str, names: Sequence[str]) -> None:
    r"""Raise HostileDocument for the first name of a package that leads elsewhere, holds a "\\", or stands twice."""
    seen: set[str] = set()
    for name in names:
        shown = printable(name)
        if leads_elsewhere(name) or "\\" in name:
            raise hostile(archive, f"内部文件名“{shown}”指向包外", f'the entry name "{shown}" leads out of the package')
        if name.lower() in seen:
            raise hostile(archive, f"内部文件“{shown}”重复出现", f'the entry "{shown}" stands twice in it')
        seen.add(name.lower())
