"""Mails made by the standard library, for tests; who writes them and what they say is invented."""

from __future__ import annotations

from collections.abc import Mapping
from email.message import EmailMessage

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
DATE = "Mon, 15 Aug 2022 23:50:00 +0800"


def mail(
    files: Mapping[str, bytes] | None = None,
    *,
    text: str = "请查收。",
    html: str | None = None,
    date: str | None = DATE,
    forwarded: EmailMessage | None = None,
    **headers: str,
) -> EmailMessage:
    """Return a mail that encloses `files`; headers are given with _ for -."""
    message = EmailMessage()
    named = {"From": "甲公司 <Jia@example.com>", "To": "tb@example.org", "Subject": "团体标准申报", **headers}
    for name, value in named.items():
        message[name.replace("_", "-")] = value
    if date is not None:
        message["Date"] = date
    message.set_content(text)
    if html is not None:
        message.add_alternative(html, subtype="html")
    for name, data in (files or {}).items():
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    if forwarded is not None:
        message.add_attachment(forwarded)
    return message


def eml(files: Mapping[str, bytes] | None = None, **rest: object) -> bytes:
    """Return the bytes of :func:`mail`, lines ended as on the wire."""
    return wire(mail(files, **rest))  # type: ignore[arg-type]  # handed on as they are


def wire(message: EmailMessage) -> bytes:
    """Return a message as it is sent and saved."""
    return message.as_bytes(policy=message.policy.clone(linesep="\r\n"))


def raw_mail(*parts: tuple[str, bytes], boundary: str = "=_x") -> bytes:
    """Return a multipart mail put together by hand: each part is its headers, parted by line ends, and its body."""
    kind = f'multipart/mixed; boundary="{boundary}"'
    data = f"From: a@example.com\nSubject: x\nDate: {DATE}\nMIME-Version: 1.0\nContent-Type: {kind}\n\n".encode()
    for headers, body in parts:
        data += f"--{boundary}\n{headers}\n\n".encode("utf-8", "surrogateescape") + body + b"\n"
    return data + f"--{boundary}--\n".encode()
