"""E-mail addresses as people type them: full-width signs, a Chinese full stop, blanks inside."""

from __future__ import annotations

import re

from pipeline.language.normal import BLANKS, fold
from pipeline.language.patterns import pattern
from pipeline.model.values import dataclass

_ADDRESS = pattern(
    r"(?<![A-Za-z0-9_.+@-])[A-Za-z0-9_](?:[A-Za-z0-9_.+-]*[A-Za-z0-9_+-])?@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?![A-Za-z0-9_@-])"
)
_ATTEMPT = pattern(
    r"(?<![A-Za-z0-9_.+-])[A-Za-z0-9_.+-]*\s{0,3}[@＠]{1,3}\s{0,3}[A-Za-z0-9_.。．｡+-]*(?:\s{0,3}[.。．｡]\s{0,3}[A-Za-z0-9-]+)*"
)
_LONGEST = 2000
"""Characters of a field that are looked at: a hostile text must not cost time."""
_ENDS = ".。；;，,、 "
_LABEL = pattern(r"^(?:e-?mail|mail|邮箱|电子邮[箱件])\s*[:：]?\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Email:
    """What is meant for an address, at [start, end) of the text; `address` is what it comes to, None where nobody can tell."""

    start: int
    end: int
    valid: bool
    address: str | None


def find_emails(text: str) -> tuple[Email, ...]:
    """Return every address of `text` and every failed attempt at one, in order; () where nothing was meant to be one."""
    text = text[:_LONGEST]
    whole = _repaired(text)
    if whole is not None and not _ADDRESS.fullmatch(text.strip().rstrip(_ENDS)):
        first = len(text) - len(text.lstrip())
        label = _LABEL.match(text[first:])
        if label is None or not _ADDRESS.fullmatch(text[first + label.end() :].strip().rstrip(_ENDS)):
            return (Email(first, len(text.rstrip()), False, whole),)
    found = [Email(match.start(), match.end(), True, match[0]) for match in _ADDRESS.finditer(text)]
    for match in _ATTEMPT.finditer(text):
        if any(one.start < match.end() and match.start() < one.end for one in found if one.valid):
            continue
        found.append(Email(match.start(), match.end(), False, _repaired(match[0])))
    return tuple(sorted(found, key=lambda one: one.start))


def _repaired(text: str) -> str | None:
    """Return the one address that a text comes to without blanks and with plain signs; None where it comes to none."""
    bare = BLANKS.sub("", fold(_LABEL.sub("", text.strip())).replace("。", ".").replace("｡", ".")).rstrip(".")
    return bare if _ADDRESS.fullmatch(bare) else None
