"""Is it text? A PDF without ToUnicode shows words and yields nonsense."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pipeline.readers.pdf.glyphs import UNDECODABLE, Glyph

_SHARE: Final = 0.3
"""Share of signs that nobody writes from which a page is nonsense."""


def is_nonsense(glyphs: Sequence[Glyph]) -> bool:
    """Tell whether most signs of a page are none that people write in Chinese or English."""
    if not glyphs:
        return False
    odd = sum(_is_odd(glyph.text[0]) for glyph in glyphs)
    return odd > _SHARE * len(glyphs)


def _is_odd(sign: str) -> bool:
    code = ord(sign)
    if code < 0x7F:
        return False
    return sign == UNDECODABLE or 0xE000 <= code <= 0xF8FF or code >= 0xF0000 or code < 0xA0
