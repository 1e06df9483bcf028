"""From a zip or mail on disk through its members to the bytes of one of them."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import BinaryIO

from pipeline.intake.letters import Letter
from pipeline.intake.mails import letter_of
from pipeline.intake.media import sniff
from pipeline.intake.zips import LIMITS, find_entry
from pipeline.ooxml.archives import Archive


def member_content(stream: BinaryIO, name: str, members: Sequence[str]) -> bytes | None:
    """Return the bytes that `members` lead to, one container inside the other; None where one of them is not there."""
    place: BinaryIO | Letter = stream
    for member in members:
        found = _in_letter(place, member) if isinstance(place, Letter) else _in_stream(place, member, name)
        if found is None:
            return None
        place = found if isinstance(found, Letter) else io.BytesIO(found)
    return None if isinstance(place, Letter) else place.read()


def _in_stream(stream: BinaryIO, member: str, name: str) -> bytes | Letter | None:
    media = sniff(stream, name)
    if media in ("eml", "msg"):
        stream.seek(0)
        return _in_letter(letter_of(stream.read(), name, media), member)
    archive = Archive.open(stream, name, LIMITS)
    entry = find_entry(archive, member)
    return None if entry is None else archive.read(entry)


def _in_letter(letter: Letter, member: str) -> bytes | Letter | None:
    enclosure = letter.find(member)
    if enclosure is None:
        return None
    return enclosure.content if isinstance(enclosure.content, Letter) else enclosure.content()
