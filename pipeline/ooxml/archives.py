"""A zip opened under guard: nothing is inflated beyond what it declares, and what it declares is bounded (PKWARE APPNOTE 6.3.10)."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from typing import BinaryIO, Final

from pipeline.errors import UnreadableInput
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.ooxml.refusals import SEND_AGAIN, damaged, hostile, locked, printable, too_large, unsupported

_MEBIBYTE: Final = 1 << 20
_LOCAL_HEADER: Final = 30
_TAIL: Final = 22 + 0xFFFF + 20 + 56
"""The end record with the longest comment, and the two ZIP64 records before it."""
_ENCRYPTED: Final = 0x1 | 0x40
_UTF8: Final = 0x800
BROKEN: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
    RuntimeError,
    OverflowError,
)


@dataclass(frozen=True, slots=True)
class Limits:
    """What a zip may ask of us; sizes in bytes, inflated."""

    entries: int = 20_000
    entry: int = 256 * _MEBIBYTE
    total: int = 1024 * _MEBIBYTE
    directory: int = 32 * _MEBIBYTE
    """Bytes of the list of entries, which is held in memory whole."""
    ratio: int = 100
    """Inflated over packed size, judged only for entries above `ratio_from`: small XML packs 60 : 1 in honest files."""
    ratio_from: int = 48 * _MEBIBYTE


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: its name as the archive gives it, folders ending with "/"."""

    name: str
    info: zipfile.ZipInfo

    @property
    def size(self) -> int:
        """Declared size in bytes, inflated; reading never gives more."""
        return self.info.file_size

    @property
    def is_folder(self) -> bool:
        """A folder, which holds no bytes."""
        return self.name.endswith(("/", "\\")) and self.info.file_size == 0

    @property
    def is_symlink(self) -> bool:
        """A link as Unix zips store it (upper half of the external attributes)."""
        return stat.S_ISLNK(self.info.external_attr >> 16)

    @property
    def encrypted(self) -> bool:
        """The entry asks for a password."""
        return bool(self.info.flag_bits & _ENCRYPTED)


class Archive:
    """A zip whose directory has been judged; entries are inflated one by one, when asked for."""

    __slots__ = ("_again", "_stream", "entries", "name")

    def __init__(self, stream: BinaryIO, name: str, entries: tuple[Entry, ...], again: Text) -> None:
        self._stream = stream
        self._again = again
        self.name = name
        self.entries = entries

    @classmethod
    def open(cls, stream: BinaryIO, name: str, limits: Limits | None = None, again: Text = SEND_AGAIN) -> Archive:
        """Read the directory of the zip in `stream` and hold it against `limits` before anything is inflated.

        `again` is the way out that is named where the zip is damaged.
        Raises DamagedDocument (no zip, or cut short), HostileDocument (bomb), LimitReached (too many or too large entries).
        """
        limits = limits or Limits()
        try:
            if _directory_size(stream) > limits.directory:
                raise too_large(name, "条目过多", "too many entries")
            with zipfile.ZipFile(stream) as archive:
                infos = archive.infolist()
        except BROKEN as error:
            raise damaged(name, "压缩结构不完整，可能未传输完毕", f"the zip structure is incomplete ({error})", again) from error
        entries = tuple(Entry(_stored_name(info), info) for info in infos)
        _judge(entries, name, limits)
        return cls(stream, name, entries, again)

    def read(self, entry: Entry) -> bytes:
        """Return the entry's bytes, checked against its declared size and CRC.

        Raises HostileDocument (more bytes than declared), LockedDocument, DamagedDocument, UnsupportedFormat (packing method).
        """
        if entry.encrypted:
            raise locked(f"{self.name}!/{entry.name}")
        try:
            content = self._inflated(entry, self._packed(entry))
        except UnreadableInput:
            raise
        except BROKEN as error:
            raise self._damaged(entry, str(error)) from error
        if zlib.crc32(content) != entry.info.CRC:
            raise self._damaged(entry, "CRC")
        return content

    def _packed(self, entry: Entry) -> bytes:
        info, stream = entry.info, self._stream
        stream.seek(info.header_offset)
        header = stream.read(_LOCAL_HEADER)
        if len(header) < _LOCAL_HEADER or not header.startswith(b"PK\x03\x04"):
            raise self._damaged(entry, "local header")
        name_length, extra_length = struct.unpack_from("<HH", header, 26)
        # Two names for one entry let two programs see two files (central directory against local header).
        if stream.read(name_length) != info.orig_filename.encode("utf-8" if info.flag_bits & _UTF8 else "cp437"):
            raise self._damaged(entry, "the entry has two names")
        stream.seek(extra_length, 1)
        packed = stream.read(info.compress_size)
        if len(packed) < info.compress_size:
            raise self._damaged(entry, "cut short")
        return packed

    def _inflated(self, entry: Entry, packed: bytes) -> bytes:
        method, declared = entry.info.compress_type, entry.info.file_size
        if method == zipfile.ZIP_STORED:
            content, complete = packed, True
        elif method == zipfile.ZIP_DEFLATED:
            inflater = zlib.decompressobj(-zlib.MAX_WBITS)
            content = inflater.decompress(packed, declared + 1)
            # zlib ends a stream only when asked for a byte more than it holds.
            complete = inflater.eof or (len(content) == declared and not inflater.decompress(inflater.unconsumed_tail, 1) and inflater.eof)
        else:
            raise unsupported(f"{self.name}!/{entry.name}", f"用特殊方法（{method}）压缩的文件", f"packed with method {method}")
        if len(content) > declared:
            raise hostile(
                self.name,
                f"“{printable(entry.name)}”解压后大于其声明的大小",
                f'"{printable(entry.name)}" inflates to more than it declares',
            )
        if len(content) < declared or not complete:
            raise self._damaged(entry, "cut short")
        return content

    def _damaged(self, entry: Entry, why: str) -> UnreadableInput:
        shown = printable(entry.name)
        return damaged(self.name, f"其中的“{shown}”读不出", f'"{shown}" in it cannot be read ({why})', self._again)


def _directory_size(stream: BinaryIO) -> int:
    """Return the size of the central directory in bytes as the end record says (4.3.16, for ZIP64 4.3.14); 0 without one."""
    stream.seek(0, io.SEEK_END)
    stream.seek(-min(stream.tell(), _TAIL), io.SEEK_END)
    tail = stream.read()
    end = tail.rfind(b"PK\x05\x06")
    if end < 0 or len(tail) < end + 22:
        return 0
    size: int = struct.unpack_from("<L", tail, end + 12)[0]
    large = tail.rfind(b"PK\x06\x06", 0, end)
    if size == 0xFFFF_FFFF and large >= 0 and len(tail) >= large + 48:
        size = struct.unpack_from("<Q", tail, large + 40)[0]
    return size


def _stored_name(info: zipfile.ZipInfo) -> str:
    """Return the name as stored: zipfile cuts it at a NUL and turns the system's separator round."""
    return info.orig_filename


def _judge(entries: tuple[Entry, ...], name: str, limits: Limits) -> None:
    if len(entries) > limits.entries:
        raise too_large(name, f"含 {len(entries)} 个条目，上限 {limits.entries} 个", f"{len(entries)} entries, {limits.entries} are read")
    for entry in entries:
        size, packed = entry.info.file_size, entry.info.compress_size
        if size > limits.ratio_from and size > limits.ratio * max(packed, 1):
            raise hostile(
                name,
                f"“{printable(entry.name)}”压缩比异常（{packed} 字节解压为 {size} 字节），疑为压缩炸弹",
                f'"{printable(entry.name)}" inflates {packed} bytes to {size}: a zip bomb',
            )
        if size > limits.entry:
            raise too_large(name, f"“{printable(entry.name)}”有 {size} 字节", f'"{printable(entry.name)}" has {size} bytes')
    total = sum(entry.size for entry in entries)
    packed = sum(entry.info.compress_size for entry in entries)
    if total > limits.ratio_from and total > limits.ratio * max(packed, 1):
        raise hostile(name, f"解压后共 {total} 字节，疑为压缩炸弹", f"{total} bytes in all: a zip bomb")
    if total > limits.total:
        raise too_large(name, f"解压后共 {total} 字节", f"{total} bytes in all")
