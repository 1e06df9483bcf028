"""Text of a document made safe to show: what would act unseen on a page or in a cell stands there as a sign one can see."""

from __future__ import annotations

import re
from typing import Final

_CONTROL_PICTURES: Final = 0x2400
_DELETE: Final = 0x7F
_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls; tab and line end stay
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # turns of direction, which make a reader see another text than there is
    "\u200b\u2028\u2029\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb"  # nothing to see, but search and copy stumble over it
    "\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"  # no characters of XML, or of nobody
)


def visible(text: str) -> str:
    """Return the text with controls as their pictures (␀) and other unseen signs by number (⟦U+202E⟧)."""
    if text.isprintable():
        return text
    return _UNSEEN.sub(_shown, text.replace("\r\n", "\n"))


def _shown(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x20:
        return chr(_CONTROL_PICTURES + code)
    return "␡" if code == _DELETE else f"⟦U+{code:04X}⟧"
