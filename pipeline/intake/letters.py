"""A mail as opened, the same for .eml and .msg: its headers, its text, and what it encloses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Final

from pipeline.errors import UnreadableInput
from pipeline.language.patterns import pattern
from pipeline.model.values import dataclass

_LONGEST: Final = 200
"""Characters of an enclosure's name; Windows itself ends at 255."""
_EXTENSION: Final = pattern(r"\.\w{1,8}\Z")


@dataclass(frozen=True, slots=True)
class Enclosure:
    """One thing in a mail: a file, or another mail. Its name is its own in the mail and leads nowhere else."""

    name: str
    content: Callable[[], bytes] | Letter
    """The bytes when asked for, which may raise an UnreadableInput; or the mail that was forwarded."""
    kind: str = ""
    """What its sender's program calls it (image/png), in small letters; "" where it does not say."""
    inline: bool = False
    """It is shown within the text of the mail."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail as opened; what its headers say is as its sender wrote it, nothing of it is proven."""

    subject: str | None = None
    sender: str | None = None
    recipients: tuple[str, ...] = ()
    sent: datetime | None = None
    identity: str | None = None
    answers: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    """Its texts, HTML with its tags."""
    enclosures: tuple[Enclosure, ...] = ()
    ignored: tuple[str, ...] = ()
    """Enclosures of which there is nothing to read (invitations, reports on delivery)."""
    troubles: tuple[UnreadableInput, ...] = ()
    """What is wrong with the mail itself."""

    def find(self, name: str) -> Enclosure | None:
        """Return the enclosure of this name."""
        return next((one for one in self.enclosures if one.name == name), None)


def plain_name(name: str) -> str:
    """Return the last part of an enclosure's name, for old programs write the path on the sender's disk; "" where there is none."""
    last = re.split(r"[/\\]", name)[-1].strip().strip("\0")
    if last in ("", ".", ".."):
        return ""
    if len(last) <= _LONGEST:
        return last
    found = _EXTENSION.search(last)
    extension = found[0] if found else ""
    return last[: _LONGEST - len(extension)] + extension


def told_apart(enclosures: Iterable[Enclosure]) -> tuple[Enclosure, ...]:
    """Return the enclosures with names that stand once: the second 扫描件.jpg becomes 扫描件(2).jpg."""
    seen: set[str] = set()
    kept: list[Enclosure] = []
    counts: dict[str, int] = {}
    for one in enclosures:
        name = one.name
        while name in seen:
            counts[one.name] = counts.get(one.name, 1) + 1
            name = _numbered(one.name, counts[one.name])
        seen.add(name)
        kept.append(one if name == one.name else replace(one, name=name))
    return tuple(kept)


def _numbered(name: str, number: int) -> str:
    found = _EXTENSION.search(name)
    extension = found[0] if found else ""
    return f"{name.removesuffix(extension)}({number}){extension}"
