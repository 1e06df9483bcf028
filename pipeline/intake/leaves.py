"""One file: what it is, its size and its digest; a zip is a branch instead."""

from __future__ import annotations

import hashlib
import io
from typing import BinaryIO, Final

from pipeline.errors import XingshenError
from pipeline.intake.media import extension_lies, sniff
from pipeline.model.submission import File, Trouble
from pipeline.model.text import Text
from pipeline.ooxml.refusals import escaped, too_large

FILE_LIMIT: Final = 256 << 20
"""Bytes of one file, inflated; a scan of 300 pages has some 100 MiB."""
_CHUNK: Final = 1 << 20


def measured(stream: BinaryIO, name: str, container: str, members: tuple[str, ...]) -> File:
    """Return the file whose bytes are in `stream`, found by `container` and `members`.

    Raises LimitReached for a file larger than is ever read.
    """
    size = stream.seek(0, io.SEEK_END)
    if size > FILE_LIMIT:
        raise too_large(name, f"{size >> 20} MB，上限 {FILE_LIMIT >> 20} MB", f"{size >> 20} MB, {FILE_LIMIT >> 20} MB are read")
    media = sniff(stream, name)
    stream.seek(0)
    digest = hashlib.sha256()
    while chunk := stream.read(_CHUNK):
        digest.update(chunk)
    return File(escaped(name), container, members, media, size, digest.hexdigest(), extension_lies(name, media))


def trouble(path: str, error: XingshenError) -> Trouble:
    """Return an error as something that happened to one of many files."""
    return Trouble(escaped(path), error.message, error.hint)


def unreadable(path: str, error: OSError) -> Trouble:
    """Return the system's refusal as a sentence: permissions, a vanished file, a path too long."""
    shown = escaped(path)
    if isinstance(error, PermissionError):
        return Trouble(
            shown,
            Text(f"没有权限读取“{shown}”", f'no permission to read "{shown}"'),
            Text("请为本账户开放读取权限，或换一个位置存放", "give this account the right to read it, or move it elsewhere"),
        )
    reason = error.strerror or type(error).__name__
    return Trouble(
        shown,
        Text(f"读取“{shown}”失败（{reason}）", f'"{shown}" cannot be read ({reason})'),
        Text("请检查文件是否仍在原处、路径是否过长，然后重试", "see whether it is still there and its path not too long, and try again"),
    )


def not_followed(path: str, *, link: bool) -> Trouble:
    """A link or a device inside a submission: following it would read what was not sent."""
    shown = escaped(path)
    zh, en = ("链接（快捷方式）", "a link") if link else ("设备或管道，不是文件", "a device or pipe, not a file")
    return Trouble(
        shown,
        Text(f"“{shown}”是{zh}，未读取", f'"{shown}" is {en} and was not followed'),
        Text("请把文件本身放入文件夹", "put the file itself into the folder"),
    )
