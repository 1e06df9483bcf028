"""The storages of an Outlook .msg: properties with their values ([MS-OXMSG] 2.1–2.4), text in whatever code page it was written."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from pipeline.errors import DamagedDocument
from pipeline.intake.mail_headers import decoded_bytes
from pipeline.model.text import Text
from pipeline.ooxml.refusals import damaged

BROKEN: Final = (OSError, ValueError, IndexError, KeyError, TypeError, AttributeError, OverflowError, RecursionError, struct.error)
"""What olefile raises on compound files that are not what they say."""
MSG_AGAIN: Final = Text(
    "请在 Outlook 中重新另存该邮件（.msg 或 .eml），或把附件另存到文件夹后检查",
    "save the mail in Outlook again (.msg or .eml), or save its enclosures to a folder and check that",
)
_LONG, _BOOLEAN, _OBJECT, _STRING8, _UNICODE, _TIME, _BINARY = 0x0003, 0x000B, 0x000D, 0x001E, 0x001F, 0x0040, 0x0102
_CODE_PAGE, _BODY_CODE_PAGE, _LOCALE = 0x3FFD, 0x3FDE, 0x3FF1
_LOCALES: Final = {0x0804: 936, 0x1004: 936, 0x0404: 950, 0x0C04: 950, 0x0411: 932, 0x0412: 949}
_CODINGS: Final = {936: "gb18030", 54936: "gb18030", 20936: "gb18030", 52936: "hz", 950: "big5", 65001: "utf-8", 932: "cp932", 949: "cp949"}
_EPOCH: Final = datetime(1601, 1, 1, tzinfo=UTC)


class CompoundFile:
    """A compound file in memory; nothing it says of its own sizes is believed beyond the bytes there are."""

    def __init__(self, data: bytes, name: str) -> None:
        """Read the directory. Raises DamagedDocument."""
        import olefile  # 20 ms that most runs do not need

        self.name = name
        self._length = len(data)
        self._below: dict[tuple[str, ...], list[str]] = {}
        try:
            self._file: Any = olefile.OleFileIO(io.BytesIO(data))
            self._paths = {_key(path): path for path in self._file.listdir(streams=True, storages=True)}
        except BROKEN as error:
            raise self.broken() from error
        for key, path in sorted(self._paths.items()):
            self._below.setdefault(key[:-1], []).append(path[-1])

    def stream(self, *path: str) -> bytes | None:
        """Return the bytes of a stream; None where there is none of that name. Raises DamagedDocument."""
        there = self._paths.get(_key(path))
        if there is None:
            return None
        try:
            size = self._file.get_size(there)
            # A chain of sectors may run in a circle for as long as the stream says it is.
            data: bytes = self._file.openstream(there).read() if size <= self._length else b""
        except BROKEN as error:
            raise self.broken() from error
        if len(data) != size:
            raise self.broken()
        return data

    def below(self, *path: str) -> tuple[str, ...]:
        """Return the names directly below a storage, sorted."""
        return tuple(self._below.get(_key(path), ()))

    def broken(self) -> DamagedDocument:
        """The structure does not hold together."""
        return damaged(self.name, "邮件文件结构不完整", "the structure of the mail is incomplete", MSG_AGAIN)


@dataclass(slots=True)
class Storage:
    """A storage with properties: a mail, a recipient, an enclosure."""

    file: CompoundFile
    path: tuple[str, ...]
    header: int
    """Bytes before the first property: 32 for the mail itself, 24 for a mail in it, 8 for the others."""
    code_page: int | None = None
    """Of the mail it belongs to."""
    fixed: dict[int, tuple[int, bytes]] = field(init=False)

    def __post_init__(self) -> None:
        """Read the table of properties; one that is missing or cut holds what it holds."""
        table = (self.file.stream(*self.path, "__properties_version1.0") or b"")[self.header :]
        self.fixed = {}
        for place in range(0, len(table) - 15, 16):
            kind, number = struct.unpack_from("<HH", table, place)
            self.fixed[number] = (kind, table[place + 8 : place + 16])

    def text(self, number: int) -> str | None:
        """Return a property that is text; None where it is not there, or empty."""
        value = self._stream(number, _UNICODE)
        if value is not None:
            return value.decode("utf-16-le", "replace").rstrip("\0") or None
        value = self._stream(number, _STRING8)
        return None if value is None else decoded_bytes(value.rstrip(b"\0"), self.coding()) or None

    def coding(self) -> str | None:
        """Return the coding of text that is no Unicode: by the mail's code page, else its locale."""
        page = self.code_page or self.whole(_CODE_PAGE) or _LOCALES.get(self.whole(_LOCALE) or 0)
        return None if page is None else _CODINGS.get(page, f"cp{page}")

    def body_coding(self) -> str | None:
        """Return the coding of the HTML body."""
        page = self.whole(_BODY_CODE_PAGE)
        return self.coding() if page is None else _CODINGS.get(page, f"cp{page}")

    def bytes_of(self, number: int) -> bytes | None:
        """Return a property that is bytes."""
        return self._stream(number, _BINARY)

    def whole(self, number: int) -> int | None:
        """Return a property that is a number or a yes (1)."""
        kind, value = self.fixed.get(number, (0, b""))
        if kind == _BOOLEAN:
            return value[0]
        return int(struct.unpack_from("<l", value)[0]) if kind == _LONG else None

    def time(self, number: int) -> datetime | None:
        """Return a property that is a time ([MS-DTYP] FILETIME), in UTC."""
        kind, value = self.fixed.get(number, (0, b""))
        if kind != _TIME:
            return None
        try:
            return _EPOCH + timedelta(microseconds=struct.unpack("<Q", value)[0] // 10)
        except OverflowError:
            return None

    def inner(self, number: int) -> tuple[str, ...] | None:
        """Return the path of a property that is a storage; None without it."""
        name = _stream_name(number, _OBJECT)
        return next(((*self.path, one) for one in self.file.below(*self.path) if one.lower() == name.lower()), None)

    def below(self, prefix: str) -> list[str]:
        """Return the names of the storages in it that begin with `prefix`, in their order."""
        return [name for name in self.file.below(*self.path) if name.lower().startswith(prefix)]

    def _stream(self, number: int, kind: int) -> bytes | None:
        return self.file.stream(*self.path, _stream_name(number, kind))


def _stream_name(number: int, kind: int) -> str:
    return f"__substg1.0_{number:04X}{kind:04X}"


def _key(path: Sequence[str]) -> tuple[str, ...]:
    """Names of a compound file are the same in capitals and small letters ([MS-CFB] 2.6.4)."""
    return tuple(step.lower() for step in path)
