"""Which pictures in a mail's text can be no page."""

from __future__ import annotations

import struct

import pytest

from pipeline.intake.pictures import is_ornament


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">LL", width, height) + bytes(9)


def jpeg(width: int, height: int, *, filler: bytes = b"") -> bytes:
    segment = b"\xff\xe0" + (len(filler) + 2).to_bytes(2, "big") + filler
    return b"\xff\xd8" + segment + b"\xff\xc0\0\x11\x08" + struct.pack(">HH", height, width) + bytes(8)


@pytest.mark.parametrize(
    ("data", "ornament"),
    [
        pytest.param(png(300, 80), True, id="logo"),
        pytest.param(png(430, 430), True, id="qr-code"),
        pytest.param(png(1200, 200), True, id="banner"),
        pytest.param(png(499, 2000), True, id="a-pixel-too-narrow"),
        pytest.param(png(500, 700), False, id="just-a-page"),
        pytest.param(jpeg(1240, 1754), False, id="scan"),
        pytest.param(jpeg(1240, 1754, filler=b"\xff\xc0" * 50), False, id="scan-with-a-thumbnail"),
        pytest.param(jpeg(100, 100), True, id="small-photograph"),
        pytest.param(b"BM" + bytes(16) + struct.pack("<ll", 900, -900), False, id="bitmap-upside-down"),
        pytest.param(b"GIF89a", True, id="animation"),
        pytest.param(b"\xff\xd8" + bytes(90), True, id="broken-and-light"),
        pytest.param(b"\xff\xd8" + bytes(200_000), False, id="broken-and-heavy"),
        pytest.param(b"\x89PNG\r\n\x1a\n", True, id="cut-short"),
        pytest.param(b"%PDF-1.7", False, id="no-picture"),
        pytest.param(b"", False, id="nothing"),
    ],
)
def test_is_ornament(data: bytes, ornament: bool) -> None:
    assert is_ornament(data) is ornament
