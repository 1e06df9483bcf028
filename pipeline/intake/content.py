"""The bytes of a file, fetched from where intake found it."""

from __future__ import annotations

import hashlib
import io
from typing import BinaryIO

from pipeline.errors import DamagedDocument
from pipeline.intake.leaves import FILE_LIMIT, unreadable
from pipeline.intake.letters import Letter
from pipeline.intake.mails import letter_of
from pipeline.intake.media import sniff
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
    """Go from the file on disk through zips and mails to the bytes."""
    place: BinaryIO | Letter = stream
    for member in file.members:
        found = _in_letter(place, member) if isinstance(place, Letter) else _in_stream(place, member, file)
        if found is None:
            raise _changed(file)
        place = found if isinstance(found, Letter) else io.BytesIO(found)
    if isinstance(place, Letter):
        raise _changed(file)
    return place.read()


def _in_stream(stream: BinaryIO, member: str, file: File) -> bytes | Letter | None:
    media = sniff(stream, file.path)
    if media in ("eml", "msg"):
        stream.seek(0)
        return _in_letter(letter_of(stream.read(), file.path, media), member)
    archive = Archive.open(stream, file.path, LIMITS)
    entry = find_entry(archive, member)
    return None if entry is None else archive.read(entry)


def _in_letter(letter: Letter, member: str) -> bytes | Letter | None:
    enclosure = letter.find(member)
    if enclosure is None:
        return None
    return enclosure.content if isinstance(enclosure.content, Letter) else enclosure.content()


def _changed(file: File) -> DamagedDocument:
    return DamagedDocument(
        Text(f"“{file.path}”在检查期间被改动", f'"{file.path}" changed while it was being checked'),
        hint=Text("请在文件保存完毕后重新检查", "check again when the file has been saved"),
    )
