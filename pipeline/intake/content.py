"""The bytes of a file, fetched from where intake found it."""

from __future__ import annotations

import hashlib
import io
from typing import BinaryIO

from pipeline.errors import DamagedDocument
from pipeline.intake.leaves import FILE_LIMIT, unreadable
from pipeline.intake.zips import LIMITS, find_entry
from pipeline.model.submission import File
from pipeline.model.text import Text
from pipeline.ooxml.archives import Archive


def content(file: File) -> bytes:
    """Return the bytes of `file`, those that were surveyed and no others.

    Raises DamagedDocument if the file is gone, cannot be read any more, or has changed since.
    """
    try:
        with open(file.container, "rb") as stream:
            data = _member(stream, file) if file.members else stream.read(FILE_LIMIT + 1)
    except OSError as error:
        one = unreadable(file.path, error)
        raise DamagedDocument(one.message, hint=one.hint) from error
    if len(data) != file.size or hashlib.sha256(data).hexdigest() != file.sha256:
        raise _changed(file)
    return data


def _member(stream: BinaryIO, file: File) -> bytes:
    data = b""
    for member in file.members:
        archive = Archive.open(stream, file.path, LIMITS)
        entry = find_entry(archive, member)
        if entry is None:
            raise _changed(file)
        data = archive.read(entry)
        stream = io.BytesIO(data)
    return data


def _changed(file: File) -> DamagedDocument:
    return DamagedDocument(
        Text(f"“{file.path}”在检查期间被改动", f'"{file.path}" changed while it was being checked'),
        hint=Text("请在文件保存完毕后重新检查", "check again when the file has been saved"),
    )
