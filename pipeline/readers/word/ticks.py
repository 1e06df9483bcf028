"""Tick boxes in all their makes: typed glyphs, symbols of Wingdings, content controls, legacy form fields."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, Literal

from pipeline.model.document import Run, Tick
from pipeline.ooxml.symbols import symbol_text

CHECKED: Final = frozenset("☑☒■✓✔√")
BOXES: Final = frozenset("☐☑☒□■▢✓✔√")
_CANDIDATE: Final = re.compile("[☐☑☒□■▢✓✔√\uf020-\uf0ff]")
_SYMBOL_FONTS: Final = ("wingdings", "webdings")
Kind = Literal["glyph", "symbol", "content-control", "form-field"]


def is_ticked(text: str) -> bool:
    """A paragraph's text may hold a box, or a sign of a symbol font that is one."""
    return _CANDIDATE.search(text) is not None


def glyph_ticks(runs: Sequence[Run], makes: dict[int, Kind], taken: Sequence[Tick]) -> list[Tick]:
    """Return the boxes among the characters of a paragraph that no content control took.

    `makes` says of which make a generated character is, by its offset; every other is a typed glyph.
    """
    found: list[Tick] = []
    covered = {offset for tick in taken for offset in range(tick.start, tick.end)}
    for run in runs:
        if run.start in covered:
            continue
        symbolic = is_symbolic(run.format.font_ascii)
        for offset, character in enumerate(run.text, run.start):
            glyph = _shown(character, run) if symbolic or character >= "\uf000" else character
            if glyph in BOXES:
                kind = makes.get(offset, "glyph" if glyph == character else "symbol")
                found.append(Tick(run.address, offset, offset + 1, glyph in CHECKED, kind))
    return found


def is_symbolic(font: str | None) -> bool:
    """Characters typed in this font show as the font's own signs."""
    return font is not None and font.lower().startswith(_SYMBOL_FONTS)


def _shown(character: str, run: Run) -> str:
    """A character typed in a symbol font shows that font's sign, whatever its code says."""
    if "\u0100" <= character < "\uf000" or not character.strip():
        return character
    return symbol_text(run.format.font_ascii, f"{ord(character) & 0xFF:X}") or character
