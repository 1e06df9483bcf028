"""What came in together, before anything is read."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from pipeline.model.text import Text
from pipeline.model.values import dataclass

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
    round: int = 1
    """Which round of a case brought the file; above 1 only in a submission put together from several."""


@dataclass(frozen=True, slots=True)
class Received:
    """When a submission came, and who says so: the option, the mail, or the office's file."""

    date: date
    source: Literal["option", "mail", "office"]


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail in which files came, as its own headers tell; none of it is proven.

    `path` is "" where the submission is this mail, else where the mail stands in it ("转发.eml").
    """

    path: str
    subject: str | None = None
    sender: str | None = None
    """The address alone, in small letters."""
    recipients: tuple[str, ...] = ()
    """Addresses of To, Cc, Delivered-To, X-Forwarded-To and their like, in small letters, each once."""
    sent: datetime | None = None
    """As in Shanghai; None where the mail gives no readable date."""
    identity: str | None = None
    """Message-ID, without its brackets."""
    answers: tuple[str, ...] = ()
    """The Message-IDs it answers, without their brackets."""
    links: tuple[str, ...] = ()
    """Addresses in its text under which files lie that it did not bring: net disks, clouds of mail providers."""


@dataclass(frozen=True, slots=True)
class Round:
    """One of the submissions that a case was put together from; the first has the number 1."""

    number: int
    path: str
    received: Received | None = None


@dataclass(frozen=True, slots=True)
class Replaced:
    """A file of a case that a later round replaced, in all it was or in the roles named."""

    path: str
    round: int
    roles: tuple[str, ...]
    """Empty where the file played no role and one of the same name came later."""
    by: str
    """Path of the file that counts instead."""
    whole: bool = True
    """Nothing of the file counts any more."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that could not be read, with the way out."""

    path: str
    message: Text
    hint: Text
    elsewhere: bool = False
    """Nothing is broken: files were not enclosed but left on a net disk, which makes a submission incomplete (papers.md 2)."""


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
    mails: tuple[Mail, ...] = ()
    """The mails it came in, the outermost first."""
    rounds: tuple[Round, ...] = ()
    """The submissions it was put together from, by date; empty for one that came alone."""
    loose: bool = False
    """One file beside the submissions of a batch, or among files that are no one submission: nobody knows whose it is."""
