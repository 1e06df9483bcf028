"""What a file is by its content; its name only says whether it promises the same (APPNOTE, [MS-CFB], PDF 32000-1 7.5.2)."""

from __future__ import annotations

import codecs
import re
import zipfile
from collections.abc import Mapping
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import BinaryIO, Final

from pipeline.language.patterns import pattern
from pipeline.model.submission import Media
from pipeline.ooxml.archives import BROKEN
from pipeline.ooxml.compounds import SIGNATURE, CompoundKind, compound_kind

_HEAD: Final = 64 * 1024
_WORD: Final = frozenset({"docx", "doc", "wps", "rtf", "encrypted-office"})
_MAGIC: Final[tuple[tuple[bytes, Media], ...]] = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
    (b"Rar!\x1a\x07", "rar"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"{\\rtf", "rtf"),
)
_COMPOUNDS: Final[Mapping[CompoundKind, Media]] = MappingProxyType(
    {"encrypted": "encrypted-office", "doc": "doc", "works": "wps", "xls": "xlsx", "ppt": "pptx", "msg": "msg"}
)
"""Legacy tables and slides count as their successors: neither is read."""
_PROMISES: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        ".docx": frozenset({"docx", "encrypted-office"}),
        ".docm": frozenset({"docx", "encrypted-office"}),
        ".dotx": frozenset({"docx", "encrypted-office"}),
        ".dotm": frozenset({"docx", "encrypted-office"}),
        ".doc": frozenset({"doc", "encrypted-office"}),
        ".dot": frozenset({"doc", "encrypted-office"}),
        ".wps": frozenset({"wps", "encrypted-office"}),
        ".wpt": frozenset({"wps", "encrypted-office"}),
        ".rtf": frozenset({"rtf"}),
        ".odt": frozenset({"odt"}),
        ".pdf": frozenset({"pdf"}),
        ".jpg": frozenset({"jpeg"}),
        ".jpeg": frozenset({"jpeg"}),
        ".png": frozenset({"png"}),
        ".tif": frozenset({"tiff"}),
        ".tiff": frozenset({"tiff"}),
        ".bmp": frozenset({"bmp"}),
        ".zip": frozenset({"zip"}),
        ".rar": frozenset({"rar"}),
        ".7z": frozenset({"7z"}),
        ".ofd": frozenset({"ofd"}),
        ".eml": frozenset({"eml"}),
        ".msg": frozenset({"msg"}),
        ".htm": frozenset({"html"}),
        ".html": frozenset({"html"}),
        ".txt": frozenset({"text"}),
        ".xlsx": frozenset({"xlsx", "encrypted-office"}),
        ".xls": frozenset({"xlsx", "encrypted-office"}),
        ".pptx": frozenset({"pptx", "encrypted-office"}),
        ".ppt": frozenset({"pptx", "encrypted-office"}),
    }
)
_MAIL_HEADER: Final = pattern(
    rb"^(received(?:-spf)?|from|sender|reply-to|to|cc|bcc|subject|date|mime-version|message-id|in-reply-to|references|return-path|delivered-to"
    rb"|envelope-to|content-[a-z-]+|dkim-signature|domainkey-signature|authentication-results|arc-[a-z-]+|list-[a-z-]+|thread-[a-z]+"
    rb"|importance|priority|disposition-notification-to|user-agent|x-[\w-]+)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)
_BEFORE_HEADERS: Final = pattern(rb"(?:\xef\xbb\xbf)?[\r\n]*(?:>?From [^\r\n]*\r?\n)?")
"""A byte order mark or blank lines that an export left, and the line with which a mailbox file begins each mail."""
_NO_MORE_HEADERS: Final = pattern(rb"\r?\n\r?\n|\r\r")
_HTML: Final = pattern(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_CONTROLS: Final = pattern(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_BITMAP_HEADERS: Final = frozenset({12, 40, 52, 56, 64, 108, 124})


def sniff(stream: BinaryIO, name: str = "") -> Media:
    """Return what the bytes in `stream` are. The name only tells .wps from .doc, which share one format, and a .msg cut short.

    Never raises for any content; a broken file is what its beginning says, so that its reader can say what is wrong with it.
    """
    stream.seek(0)
    head = stream.read(_HEAD)
    if not head:
        return "empty"
    for magic, media in _MAGIC:
        if head.startswith(magic):
            return media
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip_media(stream, head)
    if head.startswith(SIGNATURE):
        return _compound_media(stream, name)
    if _is_mail(head):
        return "eml"
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head.startswith(b"BM") and int.from_bytes(head[14:18], "little") in _BITMAP_HEADERS:
        return "bmp"
    return _text_media(head)


def extension_lies(name: str, media: Media) -> bool:
    """The extension promises another format than `media`; an unknown one, or none, promises nothing."""
    promised = _PROMISES.get(PurePosixPath(name).suffix.lower())
    return promised is not None and media not in promised and media != "empty"


def is_word(media: Media) -> bool:
    """Somebody wrote it in a word processor: what forms and drafts come as."""
    return media in _WORD


def _zip_media(stream: BinaryIO, head: bytes) -> Media:
    try:
        with zipfile.ZipFile(stream) as archive:
            names = set(archive.namelist())
            types = _start_of(archive, "[Content_Types].xml") if "[Content_Types].xml" in names else b""
            mimetype = _start_of(archive, "mimetype") if "mimetype" in names else b""
    except BROKEN:
        # Cut short: the local headers still stand at the front.
        return "docx" if b"[Content_Types].xml" in head or b"word/" in head else "zip"
    if "OFD.xml" in names:
        return "ofd"
    if mimetype.startswith(b"application/vnd.oasis.opendocument."):
        return "odt" if mimetype.startswith(b"application/vnd.oasis.opendocument.text") else "unknown"
    return _office_media(names, types)


def _office_media(names: set[str], types: bytes) -> Media:
    families: tuple[tuple[str, bytes, Media], ...] = (
        ("word/", b"wordprocessingml", "docx"),
        ("xl/", b"spreadsheetml", "xlsx"),
        ("ppt/", b"presentationml", "pptx"),
    )
    if not types and "_rels/.rels" not in names:
        return "zip"
    for folder, _, media in families:
        if any(name.lower().startswith(folder) for name in names):
            return media
    # A Word file may carry tables and slides inside, hence folders first.
    return next((media for _, words, media in families if words in types), "unknown")


def _start_of(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as entry:
        return entry.read(_HEAD)


def _compound_media(stream: BinaryIO, name: str) -> Media:
    stream.seek(0)
    data = stream.read()
    kind = compound_kind(data)
    if kind == "damaged":
        # Cut short: the directory may still name the streams.
        names: tuple[tuple[str, CompoundKind], ...] = (("__properties_version1.0", "msg"), ("WordDocument", "doc"))
        kind = next((told for word, told in names if word.encode("utf-16-le") in data), "msg" if name.lower().endswith(".msg") else kind)
    media = _COMPOUNDS.get(kind, "unknown")
    return "wps" if media == "doc" and PurePosixPath(name).suffix.lower() in (".wps", ".wpt") else media


def _is_mail(head: bytes) -> bool:
    """The bytes begin with two headers that mails have."""
    before = _BEFORE_HEADERS.match(head)
    start = before.end() if before else 0
    if not _MAIL_HEADER.match(head, start):
        return False
    end = _NO_MORE_HEADERS.search(head, start)
    names = {found[1].lower() for found in _MAIL_HEADER.finditer(head, start, end.start() if end else len(head))}
    return len(names) >= 2


def _text_media(head: bytes) -> Media:
    text = _decoded(head)
    if text is None or _CONTROLS.search(text):
        return "unknown"
    if _HTML.match(text):
        return "html"
    return "unknown" if text.lstrip("\ufeff \t\r\n").startswith("<?xml") else "text"


def _decoded(head: bytes) -> str | None:
    """Return the text as UTF-8, UTF-16 with its mark, or GB 18030; None for bytes that are no text."""
    marked = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    for coding in ("utf-16",) if marked else ("utf-8-sig", "gb18030"):
        try:
            # The head may end inside a character.
            return codecs.getincrementaldecoder(coding)().decode(head, final=len(head) < _HEAD)
        except UnicodeError:
            continue
    return None
