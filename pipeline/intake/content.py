"""The bytes of a file, fetched from where intake found it."""

from __future__ import annotations

import hashlib
from typing import BinaryIO

from pipeline.errors import DamagedDocument
from pipeline.intake.leaves import FILE_LIMIT, unreadable
from pipeline.model.submission import File
from pipeline.model.text import Text


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
    if data is None or len(data) != file.size or hashlib.sha256(data).hexdigest() != file.sha256:
        raise _changed(file)
    return data


def _member(stream: BinaryIO, file: File) -> bytes | None:
    # Only members of zips and mails pay for what opens them.
    from pipeline.intake.members import member_content

    return member_content(stream, file.path, file.members)


def _changed(file: File) -> DamagedDocument:
    return DamagedDocument(
        Text(f"“{file.path}”在检查期间被改动", f'"{file.path}" changed while it was being checked'),
        hint=Text("请在文件保存完毕后重新检查", "check again when the file has been saved"),
    )
