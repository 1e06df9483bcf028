"""Flow charts as PNG pictures: boxes in a row with figures in them, joined by arrows."""

from __future__ import annotations

import struct
import zlib

BOX, GAP, HEIGHT, LINE = 140, 60, 100, 4
DIGITS = {
    1: ("00100", "01100", "00100", "00100", "00100", "00100", "01110"),
    2: ("01110", "10001", "00001", "00110", "01000", "10000", "11111"),
    3: ("01110", "10001", "00001", "00110", "00001", "10001", "01110"),
    4: ("00010", "00110", "01010", "10010", "11111", "00010", "00010"),
}
DOT = 6
"""Pixels of one dot of a figure."""


def flow_chart(boxes: int) -> tuple[bytes, int, int]:
    """Return a PNG picture of so many boxes (at most four), its width and its height in pixels."""
    width, height = boxes * BOX + (boxes - 1) * GAP + 2 * LINE, HEIGHT + 2 * LINE
    dark = [[False] * width for _ in range(height)]
    for box in range(boxes):
        left = LINE + box * (BOX + GAP)
        _frame(dark, left, LINE, BOX, HEIGHT)
        _figure(dark, box + 1, left + (BOX - 5 * DOT) // 2, LINE + (HEIGHT - 7 * DOT) // 2)
        if box + 1 < boxes:
            _arrow(dark, left + BOX, LINE + HEIGHT // 2)
    return _png(dark), width, height


def _fill(dark: list[list[bool]], left: int, top: int, width: int, height: int) -> None:
    for row in dark[top : top + height]:
        row[left : left + width] = [True] * width


def _frame(dark: list[list[bool]], left: int, top: int, width: int, height: int) -> None:
    _fill(dark, left, top, width, LINE)
    _fill(dark, left, top + height - LINE, width, LINE)
    _fill(dark, left, top, LINE, height)
    _fill(dark, left + width - LINE, top, LINE, height)


def _figure(dark: list[list[bool]], digit: int, left: int, top: int) -> None:
    for row, dots in enumerate(DIGITS[digit]):
        for column, dot in enumerate(dots):
            if dot == "1":
                _fill(dark, left + column * DOT, top + row * DOT, DOT, DOT)


def _arrow(dark: list[list[bool]], left: int, middle: int) -> None:
    _fill(dark, left, middle - LINE // 2, GAP, LINE)
    for step in range(12):
        _fill(dark, left + GAP - 2 * step - 2, middle - step, 2, 2 * step + 1)


def _png(dark: list[list[bool]]) -> bytes:
    rows = b"".join(b"\0" + bytes(0 if dot else 255 for dot in row) for row in dark)
    header = struct.pack(">IIBBBBB", len(dark[0]), len(dark), 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(rows, 9)) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
