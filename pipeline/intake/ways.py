"""The way from a file on disk into the zips and mails in it, and what going it may cost."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from typing import BinaryIO, Final

from pipeline.errors import UnsupportedFormat
from pipeline.intake.branches import Branch
from pipeline.model.submission import File
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.ooxml.refusals import hostile, printable

MOST_BYTES: Final = 8 << 30
MOST_ENTRIES: Final = 20_000
DEEPEST_ZIP: Final = 2
"""A zip in a zip is opened; one further in is not."""
DEEPEST_MAIL: Final = 5
"""A mail that was forwarded four times, each time whole."""
_PACKED: Final = 100
_FLOOR: Final = 1 << 30

Opener = Callable[[BinaryIO, str, "Way"], File | Branch]
"""Returns what lies in a stream; raises an UnreadableInput."""


@dataclass(slots=True)
class Budget:
    """What one file on disk may still cost, the zips and mails in it included; bytes unpacked, and entries."""

    left: int
    entries: int = MOST_ENTRIES

    @classmethod
    def for_size(cls, size: int) -> Budget:
        """A file of `size` bytes may unpack to 100 times as much, and to 1 GiB anyway."""
        return cls(min(MOST_BYTES, max(_FLOOR, _PACKED * size)))

    def spend(self, name: str, entries: int, size: int) -> None:
        """Count entries and bytes of the container called `name`. Raises HostileDocument, and counts nothing, where they are too many."""
        if size > self.left or entries > self.entries:
            raise hostile(name, "压缩包层层套叠，解压后过大", "zips inside zips inflate beyond all measure")
        self.left -= size
        self.entries -= entries


@dataclass(frozen=True, slots=True)
class Way:
    """`container` is the file on disk, `members` the names to go through from it; `zips` and `mails` were opened on the way."""

    container: str
    budget: Budget
    opener: Opener
    members: tuple[str, ...] = ()
    zips: int = 0
    mails: int = 0

    @classmethod
    def from_disk(cls, path: str, stream: BinaryIO, opener: Opener) -> Way:
        """Return the way that begins at a file on disk, whose bytes are in `stream`."""
        return cls(path, Budget.for_size(stream.seek(0, io.SEEK_END)), opener)

    def to(self, member: str) -> Way:
        """Return the way on to something inside."""
        return replace(self, members=(*self.members, member))

    def open(self, stream: BinaryIO, name: str) -> File | Branch:
        """Return what the way leads to, whose bytes are in `stream`. Raises an UnreadableInput."""
        return self.opener(stream, name, self)


def too_deep(name: str) -> UnsupportedFormat:
    """A zip in a zip in a zip, or a mail forwarded too often."""
    shown = printable(name)
    return UnsupportedFormat(
        Text(f"{shown} 嵌套过深，未读取", f"{shown} is nested too deep and was not read"),
        hint=Text("请把其中的文件直接放入文件夹或一个压缩包", "put the files in it into one folder or zip"),
    )
