"""OLE compound files: told apart by the streams in them ([MS-CFB], [MS-OFFCRYPTO] 2.3.4, [MS-DOC] 2.5.1)."""

from __future__ import annotations

import io
import struct
from typing import Final, Literal

SIGNATURE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
CompoundKind = Literal["encrypted", "doc", "xls", "ppt", "msg", "works", "unknown", "damaged"]
_BROKEN: Final = (OSError, ValueError, IndexError, KeyError, TypeError, AttributeError, OverflowError, RecursionError, struct.error)
_STREAMS: Final[tuple[tuple[str, CompoundKind], ...]] = (
    ("EncryptedPackage", "encrypted"),
    ("WordDocument", "doc"),
    ("Workbook", "xls"),
    ("Book", "xls"),
    ("PowerPoint Document", "ppt"),
    ("__properties_version1.0", "msg"),
    ("MatOST", "works"),
)


def compound_kind(data: bytes) -> CompoundKind:
    """Return what the compound file in `data` is; "encrypted" for locked packages and locked .doc alike."""
    import olefile  # 20 ms that most runs do not need

    try:
        # As a stream: olefile takes short bytes for the name of a file to open.
        with olefile.OleFileIO(io.BytesIO(data)) as compound:
            for stream, kind in _STREAMS:
                if compound.exists(stream):
                    return "encrypted" if kind == "doc" and _doc_is_locked(compound.openstream(stream).read(12)) else kind
    except _BROKEN:
        return "damaged"
    return "unknown"


def _doc_is_locked(start: bytes) -> bool:
    """FibBase.fEncrypted is bit 8 of the 16 bits at offset 10."""
    return len(start) == 12 and bool(start[11] & 0x01)
