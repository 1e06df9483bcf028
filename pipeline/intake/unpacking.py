"""A file with whatever is in it: a zip and a mail become branches, everything else a file."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import BinaryIO, Final

from pipeline.intake.branches import Branch
from pipeline.intake.leaves import FILE_LIMIT, measured
from pipeline.intake.media import sniff
from pipeline.intake.ways import DEEPEST_MAIL, DEEPEST_ZIP, Way, too_deep
from pipeline.intake.zips import read_zip
from pipeline.model.submission import File
from pipeline.ooxml.refusals import too_large

_LIMIT: Final = FILE_LIMIT >> 20


def opened(stream: BinaryIO, name: str, way: Way) -> File | Branch:
    """Return what is in `stream`, to which `way` leads; what cannot be read of a zip or mail is a trouble in its branch.

    Raises LimitReached for a file larger than is ever read, UnsupportedFormat for a zip or mail that lies too deep.
    """
    media = sniff(stream, name)
    if media == "zip":
        if way.zips >= DEEPEST_ZIP:
            raise too_deep(name)
        return read_zip(stream, name, replace(way, zips=way.zips + 1))
    if media not in ("eml", "msg"):
        return measured(stream, name, way.container, way.members)
    if way.mails >= DEEPEST_MAIL:
        raise too_deep(name)
    size = stream.seek(0, io.SEEK_END)
    if size > FILE_LIMIT:
        raise too_large(name, f"{size >> 20} MB，上限 {_LIMIT} MB", f"{size >> 20} MB, {_LIMIT} MB are read")
    stream.seek(0)
    # Only mails pay for the reader of mails.
    from pipeline.intake.mails import read_mail

    return read_mail(stream.read(), name, media, replace(way, mails=way.mails + 1))
