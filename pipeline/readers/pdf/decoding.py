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


_LETTERS: Final = (60, 12)
"""Small letters, and different ones, of a font from which they should make words."""
_VOWELS: Final = 0.22
"""Share of vowels in small letters below which they are no English and no pinyin."""


def decoded(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """Return the characters with U+FFFD for all of a font that yields nonsense instead of words."""
    signs: dict[str, list[str]] = defaultdict(list)
    for glyph in glyphs:
        if not glyph.text.isspace():
            signs[glyph.look.font].append(glyph.text[0])
    nonsense = {font for font, written in signs.items() if _has_odd_signs(written) or _has_odd_words(written)}
    if not nonsense:
        return list(glyphs)
    return [one._replace(text=UNDECODABLE) if one.look.font in nonsense and not one.text.isspace() else one for one in glyphs]


def _has_odd_signs(written: Sequence[str]) -> bool:
    return len(written) >= _FEWEST and sum(map(_is_odd, written)) > _OF_A_FONT * len(written)


def _has_odd_words(written: Sequence[str]) -> bool:
    """Letters stand for other signs: hardly a vowel among them."""
    small = [sign for sign in written if "a" <= sign <= "z"]
    if len(small) < _LETTERS[0] or len(set(small)) < _LETTERS[1]:
        return False
    return sum(sign in "aeiou" for sign in small) < _VOWELS * len(small)


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
