"""What stands in the headers of a mail: words in old codings, addresses, the date (RFC 5322, 2047, 2231)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.policy import Compat32
from email.utils import getaddresses, parsedate_to_datetime
from typing import Final

from pipeline.language.patterns import pattern

SHANGHAI: Final = timezone(timedelta(hours=8))
"""China keeps one time, without summer time since 1992."""
_FIRST_YEAR: Final = 1990
"""A clock that was never set says 1970 or 1980."""
_CHINESE: Final = pattern(r"(?:x-)?(?:gb|cp-?936|ms936|windows-936|euc-?cn)", re.IGNORECASE)
_FOLDED: Final = pattern(r"\r?\n[ \t]*")
_IDENTITY: Final = pattern(r"<([^<>\s]{1,500})>")
_MOST: Final = 500
_LINE: Final = 20_000
"""Characters of a header that are kept."""
_DESCRIPTION: Final = 3_000
"""Characters that are kept of one with parameters (Content-…) and decoded of any: the library takes quadratic time for both."""


class RawHeaders(Compat32):
    """Headers as they stand, bytes without a coding too, and never more of one than can be worked through."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """Return name and value of a header as it came, cut where it is too long."""
        name, value = super().header_source_parse(sourcelines)
        return name, value[: _DESCRIPTION if name.lower().startswith("content-") else _LINE]

    def header_fetch_parse(self, name: str, value: str) -> str:
        """Return the value as it came; the library would lose its bare bytes."""
        return value


def decoded_bytes(data: bytes, charset: str | None = None) -> str:
    """Return text in the coding it claims, else UTF-8, else GB 18030; programs that write GBK often claim GB 2312 or nothing."""
    claimed = "gb18030" if charset and _CHINESE.match(charset) else charset
    for coding in (claimed, "utf-8", "gb18030"):
        if not coding or (coding == claimed and "ascii" in coding.lower()):
            continue
        try:
            return data.decode(coding)
        except (LookupError, UnicodeError, ValueError):
            continue
    return data.decode("latin-1")


def decoded_header(value: str) -> str:
    """Return a header unfolded, its encoded words and its bare bytes read."""
    unfolded = _FOLDED.sub(" ", value[:_DESCRIPTION])
    if "=?" not in unfolded:
        return _bare(unfolded).strip()
    try:
        pieces = decode_header(unfolded)
    except (HeaderParseError, ValueError):
        return _bare(unfolded).strip()
    return "".join(_piece(text, charset) for text, charset in pieces).strip()


def parameter(message: Message, name: str, header: str) -> str | None:
    """Return a parameter of a header (RFC 2231, or encoded words inside the quotes, as most programs write it); None without it."""
    found = message.get_param(name, None, header)
    if isinstance(found, tuple):
        charset, _, text = found
        return decoded_bytes(text.encode("latin-1", "replace"), charset)
    return None if found is None else decoded_header(str(found))


def addresses(values: Iterable[str]) -> tuple[str, ...]:
    """Return the addresses in header values, in small letters, each once and in their order."""
    try:
        parsed = getaddresses([_FOLDED.sub(" ", value) for value in values])
    except RecursionError:  # remarks in remarks in remarks
        return ()
    found = (address.strip().strip("<>").lower() for _, address in parsed)
    return tuple(dict.fromkeys(_bare(address) for address in found if "@" in address))[:_MOST]


def identities(value: str) -> tuple[str, ...]:
    """Return the Message-IDs in a header value, without their brackets."""
    return tuple(dict.fromkeys(_IDENTITY.findall(_bare(value))))[:_MOST]


def moment(value: str | None) -> datetime | None:
    """Return a Date header as time in Shanghai; None for one that nobody can read, or that no clock would show."""
    if value is None:
        return None
    try:
        return in_shanghai(parsedate_to_datetime(_FOLDED.sub(" ", value).strip()))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def in_shanghai(when: datetime) -> datetime | None:
    """Return the time in Shanghai, taken for UTC where it names no zone; None before anybody mailed."""
    try:
        local = when.replace(tzinfo=when.tzinfo or UTC).astimezone(SHANGHAI)
    except (ValueError, OverflowError):
        return None
    return local if local.year >= _FIRST_YEAR else None


def _piece(text: bytes | str, charset: str | None) -> str:
    return _bare(text) if isinstance(text, str) else decoded_bytes(text, charset)


def _bare(text: str) -> str:
    """Read the bytes that stand in a header without any coding: the parser keeps each as a lone surrogate."""
    if text.isascii():
        return text
    try:
        return decoded_bytes(text.encode("utf-8", "surrogateescape"))
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode()
