"""A mail without its heavy parts: long runs of base64 are lifted out before the parser goes through it line by line."""

from __future__ import annotations

import binascii
import hashlib
import re
from typing import Final

from pipeline.language.patterns import pattern
from pipeline.model.values import dataclass

_RUN: Final = pattern(rb"^(?:[A-Za-z0-9+/]{60,76}+\r?+\n){20,}+", re.MULTILINE)
"""Whole lines of base64: no header, boundary or sentence looks like them. A run of 20 lines is more than 1 KB."""
_NO_BASE64: Final = re.compile(rb"[^A-Za-z0-9+/]")


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The mail with each run replaced by one line, and where the runs stood in it."""

    text: bytes
    mark: bytes
    """What each line put in begins with; its number and a * follow."""
    runs: tuple[tuple[int, int], ...]
    whole: bytes

    def restored(self, body: bytes) -> bytes:
        """Return a body of the skeleton as it stands in the whole mail."""
        first, *others = body.split(self.mark)
        pieces = [first]
        for one in others:
            number, _, after = one.partition(b"*\r\n")
            start, end = self.runs[int(number)]
            pieces += [self.whole[start:end], after]
        return b"".join(pieces)


def skeleton(data: bytes) -> Skeleton:
    """Return the skeleton of a mail. Nobody can write the mark into it, for it is made from all of its bytes."""
    mark = b"*lifted-out-%s-" % hashlib.sha256(data).hexdigest().encode()
    runs: list[tuple[int, int]] = []
    kept: list[bytes] = []
    place = 0
    for run in _RUN.finditer(data):
        kept += [data[place : run.start()], b"%s%d*\r\n" % (mark, len(runs))]
        runs.append(run.span())
        place = run.end()
    kept.append(data[place:])
    return Skeleton(b"".join(kept), mark, tuple(runs), data)


def unpacked_base64(packed: bytes) -> bytes:
    """Return the bytes of base64 text, leaving out what does not belong to it; a cut end costs at most three bytes."""
    try:
        return binascii.a2b_base64(packed)
    except binascii.Error:
        clean = _NO_BASE64.sub(b"", packed)
        return binascii.a2b_base64(clean[: len(clean) - (len(clean) % 4 == 1)] + b"==")
