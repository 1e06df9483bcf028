"""Refuses PDFs that inflate to enormous sizes before pdfium, which cannot be stopped, unpacks them."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import Final

from pipeline.errors import HostileDocument
from pipeline.model.text import Text

LARGEST: Final = 64 << 20
"""Bytes that one stream of fonts or tables may inflate to."""
LARGEST_CONTENT: Final = 16 << 20
"""Bytes that the content of a page may inflate to: pdfium takes up to eighty times as much memory for it."""
_SMALLEST: Final = 15 << 10
"""Packed bytes below which one round of deflate cannot reach that (it packs at most 1,032 : 1)."""
_TYPED: Final = re.compile(rb"/Type\b|/Subtype\b|/Length1\b|/N\b")
"""What dictionaries of fonts, profiles and tables have, and those of pages' content have not."""
_STREAM: Final = re.compile(rb"stream\r?\n")
_HEAD: Final = 2048
"""Bytes before a stream in which its dictionary stands."""
_DEFLATED: Final = re.compile(rb"/Fl(?:ateDecode)?\b")


def refuse_bombs(data: bytes, name: str) -> None:
    """Raise HostileDocument for a stream that inflates to more than LARGEST or LARGEST_CONTENT; pictures may, they stay packed."""
    for rounds, limit, start, end in _streams(data):
        if _inflates(memoryview(data)[start:end], rounds, limit):
            raise HostileDocument(
                Text(f"“{name}”中有解压后异常庞大的内容", f'"{name}" holds content that inflates to an enormous size'),
                hint=Text(
                    "请重新导出 PDF 后提交；能提交 Word 文件的，请提交 .docx",
                    "export the PDF again; where a Word file may be sent, send it",
                ),
            )


def _streams(data: bytes) -> Iterator[tuple[int, int, int, int]]:
    """Yield (rounds of deflate, bytes allowed, start, end) of the streams that could be bombs."""
    for match in _STREAM.finditer(data):
        if data[match.start() - 3 : match.start()] == b"end":
            continue
        head = data[max(0, match.start() - _HEAD) : match.start()]
        dictionary = head[head.rfind(b" obj") :]
        rounds = len(_DEFLATED.findall(dictionary))
        if not rounds or b"/Image" in dictionary:
            continue
        end = data.find(b"endstream", match.end())
        end = len(data) if end < 0 else end
        if rounds > 1 or end - match.end() >= _SMALLEST:
            yield rounds, LARGEST if _TYPED.search(dictionary) else LARGEST_CONTENT, match.end(), end


def _inflates(packed: memoryview, rounds: int, limit: int) -> bool:
    """Tell whether a stream inflates to more than `limit` bytes; damaged ones do not."""
    content: bytes | memoryview = packed
    for _ in range(rounds):
        try:
            content = zlib.decompressobj().decompress(content, limit + 1)
        except zlib.error:
            return False
        if len(content) > limit:
            return True
    return False
