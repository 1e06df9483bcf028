"""Is it text? A PDF without ToUnicode shows words and yields nonsense."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from pipeline.language.ticks import is_ticked
from pipeline.readers.pdf.glyphs import UNDECODABLE, Glyph

_OF_A_FONT: Final = 0.4
"""Share of odd signs from which a font's text is nonsense."""
_OF_A_PAGE: Final = 0.3
"""Share of undecodable signs from which a page is not read."""
_FEWEST: Final = 6
"""Signs of a font below which nothing can be told."""
_ODD: Final = frozenset("!\"#$%&'*+<=>?@\\^`{|}~")


def decoded(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """Return the characters with U+FFFD for all of a font that yields nonsense instead of words."""
    written: dict[str, int] = defaultdict(int)
    odd: dict[str, int] = defaultdict(int)
    for glyph in glyphs:
        if not glyph.text.isspace():
            written[glyph.look.font] += 1
            odd[glyph.look.font] += _is_odd(glyph.text[0])
    nonsense = {font for font, count in written.items() if count >= _FEWEST and odd[font] > _OF_A_FONT * count}
    if not nonsense:
        return list(glyphs)
    return [one._replace(text=UNDECODABLE) if one.look.font in nonsense and not one.text.isspace() else one for one in glyphs]


def is_nonsense(glyphs: Sequence[Glyph]) -> bool:
    """Tell whether too much of a page's text is undecodable to read the rest of it."""
    return sum(glyph.text == UNDECODABLE for glyph in glyphs) > _OF_A_PAGE * len(glyphs)


def _is_odd(sign: str) -> bool:
    """Tell whether a sign is one that Chinese and English texts have seldom: symbols, rare Latin letters, private codes."""
    code = ord(sign)
    if code < 0x7F:
        return sign in _ODD
    private = 0xE000 <= code <= 0xF8FF or code >= 0xF0000
    return sign == UNDECODABLE or (private and is_ticked(sign) is None) or code < 0xA0 or 0xC0 <= code < 0x250
