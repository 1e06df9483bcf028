"""Bytes of a text file -> text: UTF-8 with or without its mark, UTF-16 with its mark, GB 18030."""

from __future__ import annotations

import codecs

from pipeline.errors import UnsupportedFormat
from pipeline.model.text import Text
from pipeline.ooxml.refusals import printable, too_large

MOST_BYTES = 20_000_000
"""Forty times the longest standard; what is longer is no text that somebody wrote."""
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decoded(data: bytes, name: str) -> str:
    """Return the text in `data`.

    Raises UnsupportedFormat for bytes in no coding that Chinese programs write, LimitReached for more than MOST_BYTES.
    """
    if len(data) > MOST_BYTES:
        raise too_large(name, "文本超过 20 MB", "more than 20 MB of text")
    for coding in ("utf-16",) if data.startswith(_UTF_16) else ("utf-8-sig", "gb18030"):
        try:
            text = data.decode(coding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise undecodable(name)


def undecodable(name: str) -> UnsupportedFormat:
    """The file is called a text and is none that can be read."""
    shown = printable(name)
    return UnsupportedFormat(
        Text(
            f"{shown} 不是 UTF-8、UTF-16 或 GB 18030 编码的文本，无法读取",
            f"{shown} is no text in UTF-8, UTF-16 or GB 18030 and cannot be read",
        ),
        hint=Text(
            "请用记事本打开，另存为 UTF-8 编码的 .txt，或另存为 .docx 后重新提交",
            "open it in Notepad, save it as .txt in UTF-8, or as .docx, and send it again",
        ),
    )
