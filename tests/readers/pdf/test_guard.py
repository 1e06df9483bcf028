"""What inflates beyond all measure is refused before it is unpacked."""

from __future__ import annotations

import zlib

import pytest

from pipeline.errors import HostileDocument
from pipeline.readers.pdf.guard import LARGEST, LARGEST_CONTENT, refuse_bombs


def stream(content: bytes, entries: bytes = b"/Filter/FlateDecode") -> bytes:
    return b"%PDF-1.7\n1 0 obj\n<<" + entries + b"/Length 1>>\nstream\n" + content + b"\nendstream\nendobj\n"


FONT = b"/Length1 1/Filter/FlateDecode"
ZEROS = zlib.compress(bytes(LARGEST + 1))


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(stream(ZEROS, FONT), id="font"),
        pytest.param(stream(zlib.compress(bytes(LARGEST_CONTENT + 1))), id="content"),
        pytest.param(stream(zlib.compress(ZEROS), b"/Filter[/FlateDecode/FlateDecode]"), id="two-rounds"),
        pytest.param(stream(zlib.compress(ZEROS), b"/Filter[/Fl /Fl]"), id="short-names"),
    ],
)
def test_bombs_are_refused(data: bytes) -> None:
    with pytest.raises(HostileDocument) as caught:
        refuse_bombs(data, "表.pdf")

    assert "“表.pdf”" in caught.value.message.zh


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(stream(zlib.compress(bytes(LARGEST)), FONT), id="font-of-exactly-the-limit"),
        pytest.param(stream(zlib.compress(bytes(LARGEST_CONTENT))), id="content-of-exactly-the-limit"),
        pytest.param(stream(ZEROS, b"/Subtype/Image/Filter/FlateDecode"), id="picture"),
        pytest.param(stream(b"\0" * 40_000), id="damaged"),
        pytest.param(stream(b"\0" * 40_000, b""), id="not-packed"),
    ],
)
def test_honest_ones_pass(data: bytes) -> None:
    refuse_bombs(data, "表.pdf")
