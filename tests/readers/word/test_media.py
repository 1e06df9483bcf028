from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.readers.word.media import media_kind, pixel_size

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 3, 4)
JPEG = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xff\xc0\x00\x0b\x08" + struct.pack(">HH", 4, 3) + b"\0"
GIF = b"GIF89a" + struct.pack("<HH", 3, 4)
BMP = b"BM" + bytes(16) + struct.pack("<ii", 3, -4)


@pytest.mark.parametrize(
    ("data", "kind", "size"),
    [
        (PNG, "png", (3, 4)),
        (JPEG, "jpeg", (3, 4)),
        (GIF, "gif", (3, 4)),
        (BMP, "bmp", (3, 4)),
        (b"\x01\0\0\0" + bytes(36) + b" EMF", "emf", None),
        (b"\xd7\xcd\xc6\x9a", "wmf", None),
        (b"II*\0", "tiff", None),
        (b"RIFF\0\0\0\0WEBP", "webp", None),
        (b"<?xml version='1.0'?><svg/>", "svg", None),
        (b"text", None, None),
        (b"", None, None),
        (PNG[:18], "png", None),
        (b"\xff\xd8\xff\xe0\xff\xff", "jpeg", None),
    ],
)
def test_kind_and_size(data: bytes, kind: str | None, size: tuple[int, int] | None) -> None:
    assert (media_kind(data), pixel_size(data)) == (kind, size)


@given(st.sampled_from([PNG, JPEG, GIF, BMP]), st.binary(max_size=60))
def test_any_bytes_have_an_answer(start: bytes, more: bytes) -> None:
    """Cut-off and made-up images give a size or None, never an error."""
    for data in (start + more, start[: len(more)] + more):
        size = pixel_size(data)
        assert size is None or len(size) == 2
