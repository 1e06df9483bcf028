"""The texts of mails as files: their subject in the first line, as Notepad and WPS read them."""

from __future__ import annotations

from typing import Final

_SUBJECT: Final = "主题："
"""How the first line of a mail begins."""


def subject_in(text: str) -> str:
    """Return what the first line says behind 主题：; "" where it is no subject."""
    first = text.partition("\n")[0]
    return first.removeprefix(_SUBJECT).strip() if first.startswith(_SUBJECT) else ""


def mail_file(text: str) -> bytes:
    """Return the bytes of the file: Notepad and WPS know UTF-8 for certain by its mark."""
    return text.replace("\n", "\r\n").encode("utf-8-sig")
