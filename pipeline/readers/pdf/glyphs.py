"""The visible characters of a page, each with its place and look."""

from __future__ import annotations

import ctypes
from collections import Counter
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from unicodedata import normalize

from pipeline.language.ticks import symbol_glyph
from pipeline.readers.pdf.frames import Frame
from pipeline.readers.pdf.looks import PLAIN, Fonts, Look

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage

MOST: Final = 50_000
"""Characters of one page that are read; no honest page has more."""
UNDECODABLE: Final = "\ufffd"
_SIGNS: Final = {0x02: "-", 0xAD: "\u00ad", 0xA0: "\u00a0", 0x09: " "}
_BLANK: Final = 0x20
_RADICALS: Final = (0x2E80, 0x2FE0)
"""Signs for parts of signs, which some programs write for the signs themselves (⼦ for 子)."""
_UPRIGHT: Final = 0.26
"""Tangent of the slant up to which text counts as upright (15°)."""
_INVISIBLE: Final = 3


class Glyph(NamedTuple):
    """A character, or the text of a form field, at its box; `base` is its line's height from the top of the page."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    base: float
    look: Look
    typed: bool = True
    """False for what no text of the page says: a drawn box, the value of a form field."""


class PageText(NamedTuple):
    """The characters of a page, in the order of the file, and what was found out on the way."""

    glyphs: list[Glyph]
    frame: Frame
    """Turned so that most of the text is upright."""
    invisible: int
    slanted: int
    cut: bool
    """The page has more than MOST characters."""


class _Object(NamedTuple):
    """What the characters of one text object share."""

    look: Look
    quarters: int | None
    """How far the text is turned counter-clockwise in the file; None for slanted text."""


def page_text(page: PdfTextPage, frame: Frame, fonts: Fonts) -> PageText:
    """Return the characters of a page without blanks that pdfium has guessed."""
    import pypdfium2.raw as pdfium

    raw = page.raw
    count = pdfium.FPDFText_CountChars(raw)
    box = pdfium.FS_RECTF()
    x, y = ctypes.c_double(), ctypes.c_double()
    at_box, at_x, at_y = ctypes.byref(box), ctypes.byref(x), ctypes.byref(y)
    objects: dict[int, _Object] = {}
    found: list[tuple[int, float, float, float, float, float, float, _Object]] = []
    unmapped: set[int] = set()
    for index in range(min(count, MOST)):
        holder = pdfium.FPDFText_GetTextObject(raw, index)
        if not holder:
            continue
        identity = ctypes.addressof(holder.contents)
        thing = objects.get(identity)
        if thing is None:
            thing = objects[identity] = _object(raw, index, holder, fonts)
        code = pdfium.FPDFText_GetUnicode(raw, index)
        if code in (10, 13) or (code == _BLANK and pdfium.FPDFText_IsGenerated(raw, index)):
            continue
        if (code < 0x20 or code >= 0xE000) and pdfium.FPDFText_HasUnicodeMapError(raw, index) == 1:
            unmapped.add(len(found))
        pdfium.FPDFText_GetLooseCharBox(raw, index, at_box)
        pdfium.FPDFText_GetCharOrigin(raw, index, at_x, at_y)
        found.append((code, box.left, box.bottom, box.right, box.top, x.value, y.value, thing))
    turns = Counter(one[7].quarters for one in found if one[0] != _BLANK)
    upright = next((turn for turn, _ in turns.most_common() if turn is not None), 0)
    turned = frame.turned(upright - frame.quarters) if _sideways(turns, upright, frame) else frame
    return _placed(found, unmapped, turned, count > MOST)


def _sideways(turns: Counter[int | None], upright: int, frame: Frame) -> bool:
    """Tell whether nearly all text lies on its side as the page is shown: a page scanned or printed the other way round."""
    return upright != frame.quarters and turns[upright] * 10 > 9 * turns.total()


def _placed(
    found: list[tuple[int, float, float, float, float, float, float, _Object]], unmapped: set[int], frame: Frame, cut: bool
) -> PageText:
    glyphs: list[Glyph] = []
    invisible = slanted = 0
    width, height, upright = frame.width, frame.height, frame.quarters
    for number, (code, left, bottom, right, top, x, y, thing) in enumerate(found):
        look = thing.look
        if not look.seen:
            invisible += 1
            continue
        if thing.quarters != upright:
            slanted += code != _BLANK
            continue
        text = _sign(code, look.font)
        if number in unmapped and text != UNDECODABLE:
            text = UNDECODABLE
        across, down, to, under = frame.box(left, bottom, right, top)
        base = frame.point(x, y)[1]
        if across < width and to > 0 and down < height and under > 0:
            glyphs.append(Glyph(text, across, base - 0.88 * look.size, to, base + 0.14 * look.size, base, look))
    return PageText(glyphs, frame, invisible, slanted, cut)


def _sign(code: int, font: str) -> str:
    """Return the character; symbol fonts (Wingdings) give the tick or box they show, what has no meaning U+FFFD."""
    if code < 0x20 or 0xD800 <= code <= 0xDFFF or 0xFFF0 <= code < 0x10000 or code > 0x10FFFF:
        return _SIGNS.get(code, UNDECODABLE)
    if "ingdings" in font:
        return symbol_glyph(font, code) or chr(code)
    if _RADICALS[0] <= code < _RADICALS[1]:
        return normalize("NFKC", chr(code))
    return _SIGNS.get(code) or chr(code)


def _object(page: Any, index: int, holder: Any, fonts: Fonts) -> _Object:
    """Return what the characters of a text object share; `index` is one of them."""
    import pypdfium2.raw as pdfium

    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFText_GetMatrix(page, index, ctypes.byref(matrix)):
        return _Object(PLAIN, 0)
    size = ctypes.c_float()
    pdfium.FPDFTextObj_GetFontSize(holder, ctypes.byref(size))
    scale = (matrix.c**2 + matrix.d**2) ** 0.5 or 1.0
    font = pdfium.FPDFTextObj_GetFont(holder)
    name, bold, italic = fonts.of(font) if font else ("", False, False)
    seen = pdfium.FPDFTextObj_GetTextRenderMode(holder) != _INVISIBLE
    look = Look(name, round(abs(size.value) * scale, 1) or 1.0, bold, italic, _color(holder), seen)
    return _Object(look, _quarters(matrix.a, matrix.b))


def _color(holder: Any) -> str | None:
    import pypdfium2.raw as pdfium

    parts = [ctypes.c_uint() for _ in range(4)]
    if not pdfium.FPDFPageObj_GetFillColor(holder, *parts):
        return None
    return "".join(f"{part.value:02X}" for part in parts[:3])


def _quarters(a: float, b: float) -> int | None:
    """Return the clockwise quarters a page must be turned so that text of this direction is upright."""
    if abs(b) <= _UPRIGHT * abs(a):
        return 0 if a >= 0 else 2
    if abs(a) <= _UPRIGHT * abs(b):
        return 1 if b > 0 else 3
    return None
