"""What came in together, before anything is read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from pipeline.model.text import Text

Media = Literal[
    "docx", "doc", "wps", "rtf", "odt", "pdf", "jpeg", "png", "tiff", "bmp", "zip", "rar", "7z", "ofd",
    "eml", "msg", "html", "text", "xlsx", "pptx", "encrypted-office", "empty", "unknown",
]  # fmt: skip
"""What a file is by its content; docm, dotx and dotm count as docx."""


@dataclass(frozen=True, slots=True)
class File:
    """One file of a submission: where its bytes are, and what they are.

    `path` is relative to the submission ("证书/a.pdf", "材料.zip!/b.docx"), the same for a folder and for its zip;
    `container` is the file on disk, `members` the entries to go through inside it.
    """

    path: str
    container: str
    members: tuple[str, ...]
    media: Media
    size: int
    sha256: str
    extension_lies: bool = False
    """The extension promises another format than the content is."""


@dataclass(frozen=True, slots=True)
class Received:
    """When a submission came, and who says so: the option, the mail, or the office's file."""

    date: date
    source: Literal["option", "mail", "office"]


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that could not be read, with the way out."""

    path: str
    message: Text
    hint: Text


SubmissionShape = Literal["document", "folder", "archive", "mail"]


@dataclass(frozen=True, slots=True)
class Submission:
    """The files that came together: a folder, an archive, a mail, or one document on its own.

    `path` is as the user gave it (members as `a.zip!/b`); `because` says how it was read.
    A `document` is reviewed alone: completeness and comparisons with other files are not asked.
    """

    identity: str
    path: str
    shape: SubmissionShape
    files: tuple[File, ...]
    because: Text
    ignored: tuple[str, ...] = ()
    """Files left out on purpose (locks, system files, empty folders), as the report names them."""
    troubles: tuple[Trouble, ...] = ()
    received: Received | None = None
