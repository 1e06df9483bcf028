"""Names of zip entries as their senders wrote them: Windows packs in GB 18030 and does not say so (APPNOTE 4.4.4, appendix D)."""

from __future__ import annotations

import zlib
from typing import Final
from zipfile import ZipInfo

_UTF8: Final = 0x800
_UNICODE_PATH: Final = 0x7075


def decoded_name(info: ZipInfo) -> str:
    r"""Return the entry's name with "/" between folders: by its UTF-8 flag, its Unicode extra field, else as UTF-8, GB 18030, cp437."""
    return _decoded(info).replace("\\", "/")


def _decoded(info: ZipInfo) -> str:
    if info.flag_bits & _UTF8 or info.orig_filename.isascii():
        return info.orig_filename
    raw = info.orig_filename.encode("cp437")
    told = _told(info.extra, raw)
    if told is not None:
        return told
    # Macs write UTF-8 without the flag. GB 18030 bytes that happen to be UTF-8 give Latin or Cyrillic letters, never Han.
    for coding, plausible in (("utf-8", _is_east_asian), ("gb18030", str.isprintable)):
        try:
            name = raw.decode(coding)
        except UnicodeDecodeError:
            continue
        if plausible(name):
            return name
    return info.orig_filename


def _is_east_asian(name: str) -> bool:
    return all(sign.isascii() or sign >= "\u2000" for sign in name)


def _told(extra: bytes, raw: bytes) -> str | None:
    """Return the name of an Info-ZIP Unicode Path field (4.6.9), which counts only while the CRC of the old name agrees."""
    while len(extra) >= 4:
        kind, length = int.from_bytes(extra[:2], "little"), int.from_bytes(extra[2:4], "little")
        value, extra = extra[4 : 4 + length], extra[4 + length :]
        if kind == _UNICODE_PATH and value[:1] == b"\x01" and value[1:5] == zlib.crc32(raw).to_bytes(4, "little"):
            return value[5:].decode("utf-8", "replace")
    return None
