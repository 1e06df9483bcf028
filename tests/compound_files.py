"""Compound files with storages in storages ([MS-CFB] 2, version 3), and Outlook mails made of them ([MS-OXMSG])."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TypeAlias

Tree: TypeAlias = Mapping[str, "bytes | Tree"]
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_SECTOR, _SMALL, _CUTOFF = 512, 64, 4096
_PER_SECTOR = _SECTOR // 4


def compound(tree: Tree) -> bytes:
    """Return a compound file with these streams and storages; short streams lie in the mini stream, as Outlook writes them."""
    entries = _flattened(tree)
    sectors: list[bytes] = []
    chain: list[int] = []
    mini, mini_chain = b"", list[int]()
    for entry in entries:
        data = entry.data
        if data is None or not data:
            continue
        if len(data) < _CUTOFF:
            entry.start = len(mini_chain)
            mini += data + bytes(-len(data) % _SMALL)
            mini_chain += _chained(len(mini_chain), -(-len(data) // _SMALL))
        else:
            entry.start = _stored(data, sectors, chain)
    entries[0].start = _stored(mini, sectors, chain) if mini else END
    entries[0].size = len(mini)
    mini_fat = struct.pack(f"<{len(mini_chain)}L", *mini_chain)
    mini_start = _stored(mini_fat, sectors, chain, b"\xff") if mini_chain else END
    directory = b"".join(entry.packed() for entry in entries)
    directory += _Entry("", 0).packed() * (-len(entries) % 4)
    directory_start = _stored(directory, sectors, chain)
    count = 1
    while (len(chain) + count) > count * _PER_SECTOR:
        count += 1
    assert count <= 109, "more than 7 MB needs a DIFAT"
    fat_sectors = list(range(len(chain), len(chain) + count))
    chain += [FAT] * count
    table = struct.pack(f"<{len(chain)}L", *chain)
    table += b"\xff" * (count * _SECTOR - len(table))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<LLLLLLLLL", 0, count, directory_start, 0, _CUTOFF, mini_start, -(-len(mini_fat) // _SECTOR), END, 0)
    header += struct.pack("<109L", *fat_sectors, *[FREE] * (109 - count))
    return header + b"".join(sectors) + table


class _Entry:
    """An entry of the directory."""

    def __init__(self, name: str, kind: int, data: bytes | None = None) -> None:
        self.name, self.kind, self.data = name, kind, data
        self.left, self.right, self.child = FREE, FREE, FREE
        self.start = END if kind == 2 else 0
        self.size = len(data) if data else 0

    def packed(self) -> bytes:
        letters = self.name.encode("utf-16-le") + b"\0\0" if self.name else b""
        packed = letters.ljust(64, b"\0") + struct.pack("<HBBLLL", len(letters), self.kind, 1, self.left, self.right, self.child)
        return packed + bytes(16 + 4 + 16) + struct.pack("<LQ", self.start, self.size)


def _flattened(tree: Tree) -> list[_Entry]:
    """Return the directory; the children of a storage form a balanced tree in the order of [MS-CFB] 2.6.4."""
    entries = [_Entry("Root Entry", 5)]

    def lay(parent: int, inside: Tree) -> None:
        numbers = []
        for name in sorted(inside, key=lambda name: (len(name), name.upper())):
            found = inside[name]
            entries.append(_Entry(name, 2, found) if isinstance(found, bytes) else _Entry(name, 1))
            numbers.append(len(entries) - 1)
        entries[parent].child = _balanced(entries, numbers)
        for number in numbers:
            below = inside[entries[number].name]
            if not isinstance(below, bytes):
                lay(number, below)

    lay(0, tree)
    return entries


def _balanced(entries: list[_Entry], numbers: list[int]) -> int:
    if not numbers:
        return FREE
    middle = len(numbers) // 2
    top = entries[numbers[middle]]
    top.left, top.right = _balanced(entries, numbers[:middle]), _balanced(entries, numbers[middle + 1 :])
    return numbers[middle]


def _chained(start: int, count: int) -> list[int]:
    return [*range(start + 1, start + count), END]


def _stored(data: bytes, sectors: list[bytes], chain: list[int], padding: bytes = b"\0") -> int:
    start = len(sectors)
    count = -(-len(data) // _SECTOR)
    sectors += [data[place : place + _SECTOR].ljust(_SECTOR, padding) for place in range(0, len(data), _SECTOR)]
    chain += _chained(start, count)
    return start


Value: TypeAlias = "str | bytes | int | bool | datetime"


def properties(values: Mapping[int, Value], header: int, *, coding: str = "utf-16-le") -> dict[str, bytes]:
    """Return the streams of properties by number; with another `coding` texts are written in that code page."""
    table = bytes(header)
    streams: dict[str, bytes] = {}
    for number, value in values.items():
        if isinstance(value, str):
            kind, data = (0x001F, value.encode("utf-16-le")) if coding == "utf-16-le" else (0x001E, value.encode(coding))
            streams[f"__substg1.0_{number:04X}{kind:04X}"] = data
            fixed = struct.pack("<LL", len(data) + 2, 0)
        elif isinstance(value, bytes):
            kind, fixed = 0x0102, struct.pack("<LL", len(value), 0)
            streams[f"__substg1.0_{number:04X}0102"] = value
        elif isinstance(value, datetime):
            ticks = int((value - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000
            kind, fixed = 0x0040, struct.pack("<Q", ticks)
        elif isinstance(value, bool):
            kind, fixed = 0x000B, struct.pack("<Q", value)
        else:
            kind, fixed = 0x0003, struct.pack("<lL", value, 0)
        table += struct.pack("<HHL", kind, number, 6) + fixed
    return {"__properties_version1.0": table, **streams}


def outlook_mail(
    values: Mapping[int, Value],
    *,
    recipients: Sequence[Mapping[int, Value]] = (),
    enclosures: Sequence[Tree] = (),
    inner: bool = False,
    coding: str = "utf-16-le",
) -> Tree:
    """Return the storages of a mail; `inner` for one that lies in another."""
    tree: dict[str, bytes | Tree] = {**properties(values, 24 if inner else 32, coding=coding)}
    for number, one in enumerate(recipients):
        tree[f"__recip_version1.0_#{number:08X}"] = properties(one, 8, coding=coding)
    for number, enclosed in enumerate(enclosures):
        tree[f"__attach_version1.0_#{number:08X}"] = enclosed
    return tree


def enclosed_file(name: str, data: bytes, *, coding: str = "utf-16-le", **more: Value) -> Tree:
    """Return an enclosure by value; more properties by their number as `p370E=…`."""
    values: dict[int, Value] = {0x3701: data, 0x3705: 1, 0x3707: name, **{int(key[1:], 16): value for key, value in more.items()}}
    return properties(values, 8, coding=coding)


def enclosed_mail(tree: Tree, name: str = "") -> Tree:
    """Return an enclosure that is a mail itself."""
    values: dict[int, Value] = {0x3705: 5, **({0x3001: name} if name else {})}
    return {**properties(values, 8), "__substg1.0_3701000D": tree}
