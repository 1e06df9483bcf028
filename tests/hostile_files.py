"""Files nobody should send: zips that lie, packages that reach out, compound files with a lock."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from typing import Final

from tests.word_files import docx, paragraphs

STORED: Final = 0
DEFLATED: Final = 8
UTF8: Final = 0x800
ENCRYPTED: Final = 0x1
SYMLINK: Final = 0o120777 << 16
BILLION_LAUGHS: Final = (
    '<!DOCTYPE w:document [<!ENTITY a "哈哈哈哈哈哈哈哈哈哈">'
    + "".join(f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefgh", "bcdefghi", strict=True))
    + "]>"
)


@dataclass(frozen=True, slots=True)
class Member:
    """One entry of a hand-made zip; what is None is said truthfully."""

    name: bytes
    content: bytes = b""
    method: int = DEFLATED
    flags: int = 0
    attributes: int = 0
    declared: int | None = None
    """The inflated size the entry claims."""
    crc: int | None = None
    local_name: bytes | None = None


def raw_zip(*members: Member) -> bytes:
    """Return a zip built byte by byte, so that it can lie (APPNOTE 4.3)."""
    body = b""
    directory = b""
    for member in members:
        packed = _deflated(member.content) if member.method == DEFLATED else member.content
        size = len(member.content) if member.declared is None else member.declared
        crc = zlib.crc32(member.content) if member.crc is None else member.crc
        shared = struct.pack("<HHHHLLL", member.flags, member.method, 0, 0x21, crc, len(packed), size)
        local = member.name if member.local_name is None else member.local_name
        directory += b"PK\x01\x02" + struct.pack("<HH", 0x031E, 20) + shared
        directory += struct.pack("<HHHHHLL", len(member.name), 0, 0, 0, 0, member.attributes, len(body)) + member.name
        body += b"PK\x03\x04" + struct.pack("<H", 20) + shared + struct.pack("<HH", len(local), 0) + local + packed
    end = struct.pack("<HHHHLLH", 0, 0, len(members), len(members), len(directory), len(body), 0)
    return body + directory + b"PK\x05\x06" + end


def text_member(name: str, content: str = "内容") -> Member:
    """Return an honest entry."""
    return Member(name.encode(), content.encode(), flags=UTF8)


def bomb(size: int = 64 << 20, name: str = "word/document.xml") -> bytes:
    """Return a zip of one entry that honestly inflates to `size` zeros."""
    return raw_zip(Member(name.encode(), bytes(size)))


def lying_bomb(declared: int = 1000, size: int = 8 << 20) -> bytes:
    """Return a docx whose main part inflates to more than it declares, with the CRC of what it declares."""
    return raw_zip(
        Member(b"[Content_Types].xml", b"<Types/>"),
        Member(b"word/document.xml", bytes(size), declared=declared, crc=zlib.crc32(bytes(declared))),
    )


def docx_with_dtd(declaration: str = BILLION_LAUGHS, coding: str = "utf-8", part: str = "word/styles.xml") -> bytes:
    """Return a docx one of whose parts declares a document type."""
    root = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    head = f'<?xml version="1.0" encoding="{"UTF-16" if coding.startswith("utf-16") else "UTF-8"}"?>'
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(coding, b"")
    return docx(paragraphs("正文"), parts={part: mark + (head + declaration + root).encode(coding)})


def compound_file(*streams: tuple[str, bytes]) -> bytes:
    """Return an OLE compound file with these streams, each filled up to 4,096 bytes ([MS-CFB] 2.2, version 3).

    Streams that large need no mini stream; the directory holds at most seven of them.
    """
    contents = [content.ljust(4096, b"\0") for _, content in streams]
    free, end, fat_sector = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
    table = [fat_sector, 2, end]  # sector 0 the FAT, 1 and 2 the directory
    starts = []
    for content in contents:
        starts.append(len(table))
        count = -(-len(content) // 512)
        table += [*range(len(table) + 1, len(table) + count), end]
    entries = [_directory_entry("Root Entry", 5, 1 if streams else free, end, 0)]
    for number, ((name, _), start, content) in enumerate(zip(streams, starts, contents, strict=True), 1):
        # A degenerate tree: every stream is the right sibling of the one before.
        entries.append(_directory_entry(name, 2, free, start, len(content), right=number + 1 if number < len(streams) else free))
    entries += [_directory_entry("", 0, free, 0, 0)] * (8 - len(entries))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<LLLLLLLLL", 0, 1, 1, 0, 4096, end, 0, end, 0) + struct.pack("<109L", 0, *[free] * 108)
    fat = struct.pack(f"<{len(table)}L", *table).ljust(512, b"\xff")
    assert len(fat) == 512, "one FAT sector holds 62 KiB"
    return header + fat + b"".join(entries) + b"".join(contents)


def locked_docx() -> bytes:
    """Return what Word writes for a document with a password to open ([MS-OFFCRYPTO] 2.3.4.10)."""
    return compound_file(("EncryptedPackage", b"?" * 64), ("EncryptionInfo", b"\x04\0\x04\0"))


def legacy_doc(*, locked: bool = False) -> bytes:
    """Return the beginning of a Word 97 document; FibBase.fEncrypted says whether it asks for a password."""
    return compound_file(("1Table", b""), ("WordDocument", struct.pack("<HHHHHH", 0xA5EC, 0xC1, 0, 0, 0, 0x0100 if locked else 0)))


def _deflated(content: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


def _directory_entry(name: str, kind: int, child: int, start: int, size: int, right: int = 0xFFFFFFFF) -> bytes:
    letters = name.encode("utf-16-le") + b"\0\0" if name else b""
    entry = letters.ljust(64, b"\0") + struct.pack("<HBBLLL", len(letters), kind, 1, 0xFFFFFFFF, right, child)
    return entry + bytes(16 + 4 + 16) + struct.pack("<LQ", start, size)
