"""Names of zip entries, however their packer coded them."""

from __future__ import annotations

import io
import zipfile
import zlib

import pytest

from pipeline.intake.names import decoded_name
from tests.hostile_files import UTF8, Member, raw_zip


def info(name: bytes, flags: int = 0) -> zipfile.ZipInfo:
    with zipfile.ZipFile(io.BytesIO(raw_zip(Member(name, flags=flags)))) as archive:
        return archive.infolist()[0]


@pytest.mark.parametrize(
    ("raw", "flags", "name"),
    [
        pytest.param("证书/盖章.pdf".encode(), UTF8, "证书/盖章.pdf", id="utf-8-with-its-flag"),
        pytest.param("证书/盖章.pdf".encode(), 0, "证书/盖章.pdf", id="utf-8-without-it"),
        pytest.param("证书/盖章.pdf".encode("gbk"), 0, "证书/盖章.pdf", id="gbk"),
        pytest.param("联通.docx".encode("gbk"), 0, "联通.docx", id="gbk-that-looks-like-utf-8"),
        pytest.param("㐀䶵.docx".encode("gb18030"), 0, "㐀䶵.docx", id="four-byte-gb18030"),
        pytest.param("申报誠信.docx".encode("gbk"), 0, "申报誠信.docx", id="a-backslash-inside-a-character"),
        pytest.param("🎉.docx".encode(), UTF8, "🎉.docx", id="emoji"),
        pytest.param(b"a\\b\\c.docx", 0, "a/b/c.docx", id="backslashes"),
        pytest.param(b"caf\x82.txt", 0, "café.txt", id="cp437"),
        pytest.param(b"a.txt", 0, "a.txt", id="ascii"),
    ],
)
def test_decoded_name(raw: bytes, flags: int, name: str) -> None:
    assert decoded_name(info(raw, flags)) == name


@pytest.mark.parametrize(("crc", "name"), [(0, "目录.txt"), (1, "Ä.txt")], ids=["valid", "stale"])
def test_a_unicode_field_counts_while_it_fits(crc: int, name: str) -> None:
    one = info(b"\x8e.txt")
    value = b"\x01" + (zlib.crc32(b"\x8e.txt") ^ crc).to_bytes(4, "little") + "目录.txt".encode()
    one.extra = b"\x99\x99\x01\x00?" + b"\x75\x70" + len(value).to_bytes(2, "little") + value

    assert decoded_name(one) == name
