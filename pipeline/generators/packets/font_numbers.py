"""Numbers of fonts that LibreOffice counts up while it runs: made of the font itself, so that the same file gives the same bytes."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pikepdf import Object, Pdf

_NUMBER: Final = re.compile(rb"(?<=/UniqueID )4[0-9]{6}(?= def)")
"""The number of a Type 1 font, in the range that anybody may use (Adobe Type 1 Font Format, 2.5)."""
_KEY, _FACTOR, _STEP, _WORD = 55665, 52845, 22719, 0xFFFF
"""Of the eexec encryption (Adobe Type 1 Font Format, 7.1)."""


def renumber_fonts(pdf: Pdf) -> None:
    """Give the Type 1 fonts of a PDF numbers made of their own bytes; LibreOffice numbers them in the order of its whole run."""
    import pikepdf

    for one in pdf.objects:
        if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/FontDescriptor" and "/FontFile" in one:
            _renumber(one.FontFile)


def _renumber(font: Object) -> None:
    """Write the number into both parts of a font, the plain one and the encrypted one."""
    data = font.read_bytes()
    first, second = int(font.get("/Length1", len(data))), int(font.get("/Length2", 0))
    plain, hidden, rest = data[:first], _decrypted(data[first : first + second]), data[first + second :]
    if not _NUMBER.search(plain + hidden):
        return
    own = b"%d" % (4_000_000 + zlib.crc32(_NUMBER.sub(b"", plain + hidden)) % 1_000_000)
    font.write(_NUMBER.sub(own, plain) + _encrypted(_NUMBER.sub(own, hidden)) + rest)


def _decrypted(data: bytes) -> bytes:
    key, plain = _KEY, bytearray()
    for one in data:
        plain.append(one ^ key >> 8)
        key = (one + key) * _FACTOR + _STEP & _WORD
    return bytes(plain)


def _encrypted(plain: bytes) -> bytes:
    key, data = _KEY, bytearray()
    for one in plain:
        data.append(one ^ key >> 8)
        key = (data[-1] + key) * _FACTOR + _STEP & _WORD
    return bytes(data)
