"""An .eml as a letter (RFC 5322, 2045–2049): parsed by the standard library, under guard, its names and texts read in Chinese codings."""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from email import message_from_bytes
from email.errors import CloseBoundaryNotFoundDefect, StartBoundaryNotFoundDefect
from email.message import Message
from functools import partial
from typing import Final

from pipeline.errors import UnreadableInput
from pipeline.intake.letters import Enclosure, Letter, plain_name, told_apart
from pipeline.intake.mail_headers import RawHeaders, addresses, decoded_bytes, decoded_header, identities, moment, parameter
from pipeline.intake.skeletons import Skeleton, skeleton, unpacked_base64
from pipeline.language.patterns import pattern
from pipeline.model.text import Text
from pipeline.ooxml.refusals import damaged, hostile, unsupported

SEND_MAIL_AGAIN: Final = Text(
    "请在邮箱中重新导出（另存为 .eml）；若仍不完整，请申报人重新发送",
    "export the mail from the mailbox again; if it is still incomplete ask the sender to send it again",
)
RECIPIENTS: Final = ("To", "Cc", "Bcc", "Delivered-To", "X-Forwarded-To", "X-Original-To", "Envelope-To", "Resent-To", "Resent-Cc")
MOST_PARTS: Final = 1_000
_DEEPEST: Final = 60
"""Multiparts in multiparts."""
_LINES: Final = 3_000_000
"""Lines that are no base64: 100 MB of text; the parser goes through them one by one."""
_WORK: Final = 50_000_000
"""Lines times containers: the parser holds every line against the boundary of each container that is open."""
_REPEATED: Final = 50
"""Headers of one name."""
_CONTAINER: Final = pattern(rb"(?:multipart|message)/", re.IGNORECASE)
_IDLE: Final = frozenset({"text/calendar", "text/rfc822-headers", "message/delivery-status", "message/disposition-notification"})
_CODINGS: Final = frozenset({"", "7bit", "8bit", "binary"})
_EXTENSIONS: Final = {
    "application/pdf": ".pdf",
    "application/msword": ".doc",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/zip": ".zip",
    "application/x-zip-compressed": ".zip",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/tiff": ".tif",
    "text/html": ".html",
    "text/plain": ".txt",
}


class _Part(Message):
    """A part that gives its text as it came; get_payload reads bare bytes in the coding the part claims, and loses some."""

    @property
    def text(self) -> str:
        payload = self.__dict__.get("_payload")
        return payload if isinstance(payload, str) else ""


def read_internet_mail(data: bytes, name: str) -> Letter:
    """Return the mail in `data`, which the user calls `name`.

    What of it cannot be read is a trouble of the letter, or is raised by the enclosure when asked for its bytes.
    Raises HostileDocument for a mail built to be worked on without end.
    """
    bones = skeleton(data)
    containers = len(_CONTAINER.findall(bones.text))
    lines = bones.text.count(b"\n")
    if lines > _LINES or lines * containers > _WORK:
        raise _endless(name)
    try:
        message = message_from_bytes(bones.text, _Part, policy=RawHeaders())
        return _Reading(name, bones).letter(message)
    except RecursionError as error:
        raise _endless(name) from error


@dataclass(slots=True)
class _Gathering:
    bodies: list[tuple[str, str]] = field(default_factory=list)
    enclosures: list[Enclosure] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)
    """Content-ID of each enclosure."""
    ignored: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Reading:
    name: str
    bones: Skeleton
    parts: int = 0

    def letter(self, message: Message) -> Letter:
        found = _Gathering()
        self.gather(message, found, 0)
        text = "\n".join(body for kind, body in found.bodies if kind == "text/html")
        enclosures = [
            replace(one, inline=True) if shown and f"cid:{shown}" in text else one
            for one, shown in zip(found.enclosures, found.shown, strict=True)
        ]
        return Letter(
            subject=_one(message, "Subject"),
            sender=next(iter(addresses(_all(message, "From") or _all(message, "Sender"))), None),
            recipients=addresses(value for header in RECIPIENTS for value in _all(message, header)),
            sent=moment(next(iter(_all(message, "Date")), None)),
            identity=next(iter(identities(" ".join(_all(message, "Message-ID")))), None),
            answers=identities(" ".join([*_all(message, "In-Reply-To"), *_all(message, "References")])),
            bodies=tuple(body for _, body in found.bodies),
            enclosures=told_apart(enclosures),
            ignored=tuple(found.ignored),
            troubles=tuple(self.troubles(message)),
        )

    def gather(self, part: Message, found: _Gathering, depth: int) -> None:
        """Go through one part and what is in it."""
        self.parts += 1
        if self.parts > MOST_PARTS or depth > _DEEPEST:
            raise _endless(self.name)
        kind = part.get_content_type()
        named = parameter(part, "filename", "content-disposition") or parameter(part, "name", "content-type")
        if kind in _IDLE and not named:
            found.ignored.append(kind)
        elif kind == "message/rfc822" and part.is_multipart():
            self.enclose_mail(part, found, named)
        elif part.is_multipart():
            for child in _children(part):
                self.gather(child, found, depth + 1)
        elif part.get_content_maintype() == "multipart":
            return  # no boundary was found: said by troubles
        elif kind in ("text/plain", "text/html") and not named and _disposition(part) != "attachment":
            found.bodies.append((kind, self.body(part)))
        else:
            number = len(found.enclosures) + 1
            own = plain_name(named or "") or f"附件{number}{_EXTENSIONS.get(kind, '')}"
            inline = kind.startswith("image/") and _disposition(part) == "inline"
            found.enclosures.append(Enclosure(own, partial(self.content, part, own), kind, inline))
            found.shown.append((_one(part, "Content-ID") or "").strip("<> "))

    def enclose_mail(self, part: Message, found: _Gathering, named: str | None) -> None:
        """A forwarded mail: parsed with the one it came in, or packed in base64 against RFC 2046 5.2.1."""
        inner = next(_children(part))
        own = plain_name(named or _one(inner, "Subject") or "")
        own = own if own.lower().endswith(".eml") else f"{own or '转发的邮件'}.eml"
        packed = _coding(part) == "base64" and not inner.keys()
        found.enclosures.append(Enclosure(own, partial(self.unpacked, inner) if packed else self.letter(inner), "message/rfc822"))
        found.shown.append("")

    def unpacked(self, inner: Message) -> bytes:
        return unpacked_base64(self.whole(inner))

    def body(self, part: Message) -> str:
        try:
            return decoded_bytes(self.content(part, self.name), parameter(part, "charset", "content-type"))
        except UnreadableInput:
            return ""

    def content(self, part: Message, name: str) -> bytes:
        """Return the bytes of a part. Raises UnsupportedFormat for a coding of the days before MIME."""
        coding = _coding(part)
        whole = self.whole(part)
        if coding == "base64":
            return unpacked_base64(whole)
        if coding == "quoted-printable":
            return binascii.a2b_qp(whole)
        if coding in _CODINGS:
            return whole
        raise unsupported(name, f"用旧编码（{coding}）发送的附件", f"sent in an old coding ({coding})", SEND_MAIL_AGAIN)

    def whole(self, part: Message) -> bytes:
        text = part.text if isinstance(part, _Part) else ""
        return self.bones.restored(text.encode("ascii", "surrogateescape"))

    def troubles(self, message: Message) -> Iterator[UnreadableInput]:
        """A boundary that is missing means that the end of the mail, or all it encloses, is missing."""
        defects = [defect for part in _own_parts(message) for defect in part.defects]
        if any(isinstance(defect, StartBoundaryNotFoundDefect) for defect in defects):
            zh, en = "邮件分隔标记缺失，附件无法读取", "its boundary is missing: what it encloses cannot be read"
            yield damaged(self.name, zh, en, SEND_MAIL_AGAIN)
        elif any(isinstance(defect, CloseBoundaryNotFoundDefect) for defect in defects):
            zh, en = "邮件不完整，最后的附件可能缺失", "it is cut short; the last enclosure may be missing"
            yield damaged(self.name, zh, en, SEND_MAIL_AGAIN)


def _own_parts(message: Message) -> Iterator[Message]:
    """Yield the parts of a mail without those of the mails in it."""
    pending = [message]
    while pending:
        part = pending.pop()
        yield part
        if part.get_content_maintype() != "message":
            pending.extend(_children(part))


def _children(part: Message) -> Iterator[Message]:
    if part.is_multipart():  # of any other the library decodes the text when asked, and fails at odd codings
        yield from (child for child in part.get_payload() if isinstance(child, Message))


def _all(message: Message, header: str) -> list[str]:
    return [str(value) for value in message.get_all(header, [])[:_REPEATED]]


def _one(message: Message, header: str) -> str | None:
    value = message.get(header)
    return None if value is None else decoded_header(str(value))


def _coding(part: Message) -> str:
    """The transfer coding, without a remark after it."""
    return str(part.get("Content-Transfer-Encoding", "")).split(";")[0].strip().lower()


def _disposition(part: Message) -> str | None:
    return part.get_content_disposition()


def _endless(name: str) -> UnreadableInput:
    return hostile(name, "邮件层层嵌套或部分过多", "the mail is nested or divided beyond all measure")
