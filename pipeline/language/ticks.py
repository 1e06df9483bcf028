"""Tick glyphs: which signs are boxes, which of them mean "yes", in Unicode and in symbol fonts."""

from __future__ import annotations

from pipeline.language.patterns import pattern
from pipeline.model.values import dataclass

BOXES_TICKED = "☑☒■▣◼◾⬛✅●◉⦿\uf052\uf053\uf054\uf0fe\uf0fd\uf06e"
BOXES_EMPTY = "☐□▢◻◽⬜❏❐❑❒○◯〇⬚\uf0a3\uf0a8\uf06f\uf071\uf072"
MARKS = "√✓✔✅\u221a\U0001f5f8\uf050\uf0fc"
"""A tick on its own, without a box."""

_SYMBOLS = {
    "wingdings": {"fe": "☑", "fd": "☒", "fc": "✓", "fb": "✗", "a8": "☐", "6f": "☐", "71": "☐", "72": "☐", "6e": "■", "6c": "●", "a1": "○"},
    "wingdings2": {"52": "☑", "53": "☒", "54": "☒", "50": "✓", "4f": "✗", "a3": "☐", "30": "☐", "2a": "☐", "35": "☐"},
    "segoeuisymbol": {},
}
_BRACKETED = pattern(r"[（(\[【［〔〖]\s*(?:(?P<mark>[√✓✔✅\U0001f5f8VvxX×xX＊*■●是])|\s*)\s*[)）\]】］〕〗]")
_GLYPH = pattern(f"(?P<ticked>[{BOXES_TICKED}])|(?P<empty>[{BOXES_EMPTY}])|(?P<mark>[{MARKS}])")


@dataclass(frozen=True, slots=True)
class Mark:
    """A tick or a box in a text at [start, end); a bare √ has no box."""

    start: int
    end: int
    checked: bool
    boxed: bool


def symbol_glyph(font: str, code: int) -> str | None:
    """Return the Unicode sign of a character of a symbol font (w:sym: Wingdings F0FE is ☑); None for one that is no tick or box."""
    return _SYMBOLS.get(font.replace(" ", "").casefold(), {}).get(f"{code & 0xFF:02x}")


def is_ticked(sign: str) -> bool | None:
    """Return whether a sign means "yes"; None when it is neither box nor tick."""
    if sign in MARKS or sign in BOXES_TICKED:
        return True
    return False if sign in BOXES_EMPTY else None


def find_marks(text: str) -> tuple[Mark, ...]:
    """Return every box and tick of `text` in order: ☑ ☐ √, and brackets used as boxes: （√） 【 】 [x].

    A ticked box typed as two signs (□√, √□) is one mark.
    """
    found: list[Mark] = []
    place = 0
    while place < len(text):
        bracket = _BRACKETED.match(text, place)
        glyph = _GLYPH.match(text, place)
        if bracket:
            found.append(Mark(place, bracket.end(), bracket["mark"] is not None, True))
            place = bracket.end()
        elif glyph:
            _join(found, Mark(place, place + 1, glyph["empty"] is None, glyph["mark"] is None))
            place += 1
        else:
            place += 1
    return tuple(found)


def _join(found: list[Mark], mark: Mark) -> None:
    """Add `mark`; a bare tick that touches an empty box ticks that box."""
    last = found[-1] if found else None
    if last is not None and last.end == mark.start and last.boxed != mark.boxed and not (last.boxed and last.checked):
        found[-1] = Mark(last.start, mark.end, True, True)
    else:
        found.append(mark)
