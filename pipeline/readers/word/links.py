"""Where hyperlinks and cross-references lead: the targets that field instructions name (ECMA-376 Part 1, 17.16.5)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

_LONGEST: Final = 4000
_WORDS: Final = re.compile(r'"([^"]*)"|(\S+)')
_REFERENCES: Final = frozenset({"REF", "PAGEREF", "NOTEREF"})


@lru_cache(maxsize=1024)
def field_target(instruction: str) -> str | None:
    """Return where a field leads: the address of a HYPERLINK, "#" and the bookmark of a cross-reference; None for other fields."""
    words = [quoted or plain for quoted, plain in _WORDS.findall(instruction[:_LONGEST])]
    kind = words[0].upper() if words else ""
    if kind in _REFERENCES and len(words) > 1 and not words[1].startswith("\\"):
        return f"#{words[1]}"
    if kind != "HYPERLINK":
        return None
    place = ""
    for before, word in pairwise(words):
        if before.lower() == "\\l":
            place = f"#{word}"
    address = words[1] if len(words) > 1 and not words[1].startswith("\\") else ""
    return address + place or None


def innermost_target(instructions: Sequence[str]) -> str | None:
    """Return the target of the innermost of the open fields that has one."""
    return next((target for target in map(field_target, reversed(instructions)) if target), None)
