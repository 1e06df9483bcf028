"""Submissions built by hand for the checks on packages."""

from __future__ import annotations

from pipeline.model.document import Document
from pipeline.model.dossier import Dossier, Part, Reading
from pipeline.model.outline import Outline
from pipeline.model.record import Record
from pipeline.model.submission import File, Media, Submission, Trouble
from pipeline.model.text import Text
from tests.documents import document

BECAUSE = Text("试", "test")


def file(path: str, media: Media = "docx") -> File:
    """Return a file of a kind."""
    return File(path, path, (), media, 1, "0" * 64)


def reading(path: str, media: Media = "docx", *, unread: bool = False, looks: Text | None = None) -> Reading:
    """Return a file that was read (Word), was not read, or is of a kind nobody reads as text."""
    if unread:
        return Reading(file(path, media), trouble=Trouble(path, BECAUSE, BECAUSE))
    return Reading(file(path, media), document("一") if media == "docx" else None, looks=looks)


def part(role: str, number: int, *, record: Record | None = None, outline: Outline | None = None, document: Document | None = None) -> Part:
    """Return a part of file `number`."""
    return Part(role, number, BECAUSE, record=record, outline=outline, document=document)


def dossier(*readings: Reading, parts: tuple[Part, ...] = (), troubles: tuple[str, ...] = ()) -> Dossier:
    """Return a folder with these files; `troubles` are paths that could not even be listed."""
    files = tuple(one.file for one in readings)
    unread = tuple(Trouble(path, BECAUSE, BECAUSE) for path in troubles)
    return Dossier(Submission("s", "收件箱/甲", "folder", files, BECAUSE, troubles=unread), readings, parts)
