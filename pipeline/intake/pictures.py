"""Pictures within the text of a mail: the logo of a signature is no paper, a stamped page photographed into the text is one."""

from __future__ import annotations

import struct
from typing import Final

_PAGE: Final = 500
"""Pixels of a page's short side: fewer, and 10.5 pt type cannot be read."""
_HEAVY: Final = 100 << 10
"""Bytes from which a picture of unknown size may be a page."""
_PICTURES: Final = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8", b"BM", b"RIFF")
_FRAMES: Final = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""JPEG start-of-frame markers (ITU-T T.81, B.1.1.3)."""


def is_ornament(data: bytes) -> bool:
    """The bytes are a picture that can be no page: a logo, a line, a QR code, an animation."""
    if data.startswith((b"GIF8", b"<svg", b"\xd7\xcd\xc6\x9a")):
        return True
    if not data.startswith(_PICTURES):
        return False
    size = _size(data)
    return min(size) < _PAGE if size else len(data) < _HEAVY


def _size(data: bytes) -> tuple[int, int] | None:
    """Return width and height in pixels of a PNG, JPEG or BMP; None for others and for broken ones."""
    if data.startswith(b"\x89PNG\r\n\x1a\n") and len(data) >= 24:
        return struct.unpack(">LL", data[16:24])
    if data.startswith(b"BM") and len(data) >= 26:
        width, height = struct.unpack("<ll", data[18:26])
        return abs(width), abs(height)
    return _jpeg_size(data) if data.startswith(b"\xff\xd8") else None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    place = 2
    while place + 9 <= len(data) and data[place] == 0xFF:
        marker = data[place + 1]
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", data[place + 5 : place + 9])
            return width, height
        place += 1 if marker == 0xFF else 2 + int.from_bytes(data[place + 2 : place + 4], "big")
    return None
