"""An Outlook .msg as a letter ([MS-OXMSG], [MS-OXCMSG], [MS-OXOMSG]; property numbers of [MS-OXPROPS])."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from email.parser import HeaderParser
from functools import partial
from typing import Final

from pipeline.errors import UnreadableInput
from pipeline.intake.internet_mail import RECIPIENTS
from pipeline.intake.letters import Enclosure, Letter, plain_name, told_apart
from pipeline.intake.mail_headers import addresses, decoded_bytes, identities, in_shanghai, moment
from pipeline.intake.outlook_storages import MSG_AGAIN, CompoundFile, Storage
from pipeline.ooxml.refusals import hostile, unsupported

_SUBJECT, _SUBMITTED, _HEADERS, _DELIVERED = 0x0037, 0x0039, 0x007D, 0x0E06
_SENDER, _SENDER_SMTP, _BEHALF, _BEHALF_SMTP = 0x0C1F, 0x5D01, 0x0065, 0x5D02
_TO, _COPY, _BODY, _HTML, _IDENTITY, _ANSWERS, _REFERENCES = 0x0E04, 0x0E03, 0x1000, 0x1013, 0x1035, 0x1042, 0x1039
_ADDRESS, _SMTP, _NAME = 0x3003, 0x39FE, 0x3001
_DATA, _SHORT_NAME, _METHOD, _LONG_NAME, _WHERE, _KIND, _SHOWN, _FLAGS, _HIDDEN = (
    0x3701, 0x3704, 0x3705, 0x3707, 0x370D, 0x370E, 0x3712, 0x3714, 0x7FFE,
)  # fmt: skip
_REFERENCE: Final = frozenset({2, 3, 4, 7})
"""Methods of enclosures that lie elsewhere: by path, or on the web ([MS-OXCMSG] 2.2.2.9)."""
_IN_TEXT: Final = 0x4
_DEEPEST: Final = 20
_MOST: Final = 2_000


def read_outlook_mail(data: bytes, name: str) -> Letter:
    """Return the mail in `data`, which the user calls `name`.

    Raises DamagedDocument for one that is cut short, HostileDocument for one built to be worked on without end.
    """
    return _letter(Storage(CompoundFile(data, name), (), 32), 0)


def _letter(mail: Storage, depth: int) -> Letter:
    inside = mail.below("__attach_version1.0_#")
    if depth > _DEEPEST or len(inside) > _MOST:
        raise hostile(mail.file.name, "邮件层层嵌套或部分过多", "the mail is nested or divided beyond all measure")
    headers = HeaderParser().parsestr((mail.text(_HEADERS) or "")[:200_000])
    bodies = [text for text in (mail.text(_BODY), _html(mail)) if text]
    enclosures: list[Enclosure] = []
    troubles: list[UnreadableInput] = []
    for name in inside:
        try:
            found = _enclosed(Storage(mail.file, (*mail.path, name), 8, _page(mail)), bodies, len(enclosures) + 1, depth)
        except UnreadableInput as error:
            if depth:
                raise
            troubles.append(error)
            continue
        if isinstance(found, str):
            bodies.append(found)
        else:
            enclosures.append(found)
    return Letter(
        subject=mail.text(_SUBJECT),
        sender=next(_senders(mail, headers.get_all("From", [])), None),
        recipients=_recipients(mail, [str(value) for header in RECIPIENTS for value in headers.get_all(header, [])]),
        sent=moment(headers.get("Date")) or _sent(mail),
        identity=next(iter(identities(mail.text(_IDENTITY) or str(headers.get("Message-ID", "")))), None),
        answers=identities(" ".join(mail.text(number) or "" for number in (_ANSWERS, _REFERENCES))),
        bodies=tuple(bodies),
        enclosures=told_apart(enclosures),
        troubles=tuple(troubles),
    )


def _enclosed(one: Storage, bodies: list[str], number: int, depth: int) -> Enclosure | str:
    """Return an enclosure; for one that lies elsewhere the place, which is text like any other."""
    kind = (one.text(_KIND) or "").lower()
    name = plain_name(one.text(_LONG_NAME) or one.text(_NAME) or one.text(_SHORT_NAME) or "")
    where = one.text(_WHERE)
    if one.whole(_METHOD) in _REFERENCE and where and one.bytes_of(_DATA) is None:
        return where if "://" in where else f"https://{where}"
    inner = one.inner(_DATA)
    if inner is not None and one.file.stream(*inner, "__properties_version1.0") is not None:
        mail = _letter(Storage(one.file, inner, 24, one.code_page), depth + 1)
        name = plain_name(mail.subject or name or "")
        return Enclosure(name if name.lower().endswith(".msg") else f"{name or '转发的邮件'}.msg", mail, "message/rfc822")
    shown = one.text(_SHOWN)
    in_text = bool((one.whole(_FLAGS) or 0) & _IN_TEXT or one.whole(_HIDDEN) or (shown and any(f"cid:{shown}" in body for body in bodies)))
    return Enclosure(name or f"附件{number}", partial(_content, one, name), kind, in_text)


def _content(one: Storage, name: str) -> bytes:
    """Return the bytes of an enclosure. Raises UnsupportedFormat for an object drawn by another program."""
    data = one.bytes_of(_DATA)
    if data is None:
        raise unsupported(name, "邮件中的嵌入对象", "an object embedded in the mail", MSG_AGAIN)
    return data


def _html(mail: Storage) -> str | None:
    data = mail.bytes_of(_HTML)
    return mail.text(_HTML) if data is None else decoded_bytes(data, mail.body_coding())


def _senders(mail: Storage, headers: list[str]) -> Iterator[str]:
    """Yield the sender's addresses, the surest first; an address inside an Exchange (/O=…) is none."""
    yield from addresses(mail.text(number) or "" for number in (_SENDER_SMTP, _BEHALF_SMTP, _SENDER, _BEHALF))
    yield from addresses(str(value) for value in headers)


def _recipients(mail: Storage, headers: list[str]) -> tuple[str, ...]:
    """Return the addresses of the table of recipients, of the headers and of what Outlook shows."""
    values: list[str] = []
    for name in mail.below("__recip_version1.0_#")[:_MOST]:
        one = Storage(mail.file, (*mail.path, name), 8, _page(mail))
        values += [one.text(number) or "" for number in (_SMTP, _ADDRESS)]
    return addresses([*values, *headers, mail.text(_TO) or "", mail.text(_COPY) or ""])


def _sent(mail: Storage) -> datetime | None:
    when = mail.time(_SUBMITTED) or mail.time(_DELIVERED)
    return None if when is None else in_shanghai(when)


def _page(mail: Storage) -> int | None:
    return mail.code_page or mail.whole(0x3FFD)
