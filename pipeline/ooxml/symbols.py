"""Characters of symbol fonts as the Unicode signs a reader sees (w:sym, ECMA-376 Part 1, 17.3.3.30)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_PRIVATE: Final = 0xF000
"""Symbol fonts lie in the private area from here; w:char gives "F0FE" or just "FE"."""

_WINGDINGS: Final = {
    0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x70: "□", 0x71: "❑", 0x72: "❒", 0x73: "⬧", 0x74: "⧫", 0x75: "◆", 0x76: "❖", 0x77: "⬥",
    0x80: "⓪", **{0x81 + n: chr(ord("①") + n) for n in range(10)}, 0x8B: "⓿", **{0x8C + n: chr(ord("❶") + n) for n in range(10)},
    0x9E: "·", 0x9F: "•", 0xA0: "▪", 0xA1: "○", 0xA2: "○", 0xA3: "○", 0xA4: "◉", 0xA5: "◎", 0xA7: "▪", 0xA8: "□", 0xAB: "★",
    0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xEF: "⇦", 0xF0: "⇨",
    0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_WINGDINGS_2: Final = {
    0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x55: "⊗", 0x56: "⊗",
    **{0x6A + n: chr(ord("①") + n) for n in range(10)}, **{0x75 + n: chr(ord("❶") + n) for n in range(10)},
    0x95: "·", 0x96: "•", 0x97: "●", 0x98: "●", 0x99: "○", 0x9A: "○", 0x9B: "◎", 0x9E: "▪", 0x9F: "▪", 0xA0: "■", 0xA1: "■", 0xA2: "□",
    0xA3: "□", 0xA4: "□",
}  # fmt: skip
_WINGDINGS_3: Final = {0x22: "↑", 0x7D: "▶", 0x70: "▲", 0x71: "▼", 0x74: "◀", 0x75: "▶"}
_WEBDINGS: Final = {0x61: "✓", 0x63: "□", 0x67: "■", 0x6E: "●", 0x72: "✗"}
_SYMBOL: Final = {
    **dict(zip(range(0x41, 0x5B), "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ", strict=True)),
    **dict(zip(range(0x61, 0x7B), "αβχδεφγηιϕκλμνοπθρστυϖωξψζ", strict=True)),
    **{code: chr(code) for code in range(0x20, 0x40) if code not in (0x22, 0x24, 0x27, 0x2A, 0x2D)},
    0x22: "∀", 0x24: "∃", 0x27: "∍", 0x2A: "∗", 0x2D: "−", 0x40: "≅", 0x5B: "[", 0x5C: "∴", 0x5D: "]", 0x5E: "⊥", 0x5F: "_", 0x60: "‾",
    0x7B: "{",
    0x7C: "|", 0x7D: "}", 0x7E: "∼",
    0xA2: "′", 0xA3: "≤", 0xA4: "⁄", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB2: "″",
    0xB3: "≥", 0xB4: "×",
    0xB5: "∝", 0xB6: "∂", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xC5: "⊕", 0xC6: "∅", 0xC7: "∩", 0xC8: "∪",
    0xCC: "⊂", 0xCD: "⊆",
    0xCE: "∈", 0xCF: "∉", 0xD0: "∠", 0xD1: "∇", 0xD2: "®", 0xD3: "©", 0xD4: "™", 0xD5: "∏", 0xD6: "√", 0xD7: "⋅", 0xD8: "¬", 0xD9: "∧",
    0xDA: "∨",
    0xDB: "⇔", 0xDC: "⇐", 0xDD: "⇑", 0xDE: "⇒", 0xDF: "⇓", 0xE5: "∑", 0xF2: "∫",
}  # fmt: skip
_FONTS: Final[Mapping[str, Mapping[int, str]]] = MappingProxyType(
    {
        "wingdings": _WINGDINGS,
        "wingdings 2": _WINGDINGS_2,
        "wingdings 3": _WINGDINGS_3,
        "webdings": _WEBDINGS,
        "symbol": _SYMBOL,
    }
)


def symbol_text(font: str | None, char: str | None) -> str:
    """Return the sign that `char` (hexadecimal, as w:char holds it) shows in `font`: always one character, or "" for nonsense.

    A symbol font's unknown sign stays what the file holds, a character of the private area.
    """
    try:
        code = int(char or "", 16)
    except ValueError:
        return ""
    table = _FONTS.get((font or "").strip().lower())
    if table is not None:
        low = code - _PRIVATE if code >= _PRIVATE else code
        return table.get(low) or chr(_PRIVATE + low if low < 0x100 else code)
    return chr(code) if 0 < code < 0x11_0000 and not 0xD800 <= code < 0xE000 else ""
