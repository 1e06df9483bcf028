"""How characters look: a PDF's font names, sizes and colours in the model's words."""

from __future__ import annotations

import ctypes
import re
from functools import cache
from typing import Any, Final

from pipeline.language.fonts import font_of
from pipeline.model.document import RunFormat
from pipeline.model.values import dataclass

_SUBSET: Final = re.compile(r"^[A-Z]{6}\+")
_WEIGHT: Final = re.compile(
    r"(?:PS)?(?:[,_-](?P<style>(?:Bold|Italic|Oblique|Regular|Roman|Book|Light|Medium|Black|Heavy|Semi|Demi|Extra|Normal)+))?(?:PS)?(?:MT)?(?:-(?:VKana|Identity-[HV]|GB1-\d|GBK-EUC-[HV]))?$",
    re.IGNORECASE,
)
_BOLD: Final = re.compile(r"bold|black|heavy", re.IGNORECASE)
_SLANTED: Final = re.compile(r"italic|oblique", re.IGNORECASE)
_BOLD_WEIGHT: Final = 600
_HAN: Final = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
_LATIN: Final = re.compile(r"[0-9A-Za-z]")


@dataclass(frozen=True, slots=True)
class Look:
    """A font by its own name, size in points as shown, weight, slant and colour ("RRGGBB")."""

    font: str = ""
    size: float = 10.5
    bold: bool = False
    italic: bool = False
    color: str | None = None
    seen: bool = True
    """False for the invisible text that OCR programs lay over a scan (render mode 3)."""
    strike: bool = False
    """A line is drawn through it."""


PLAIN: Final = Look()


class Fonts:
    """The fonts of one document: each is asked once."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[str, bool, bool]] = {}

    def of(self, raw: Any) -> tuple[str, bool, bool]:
        """Return name, bold, italic of a raw pdfium font."""
        identity = ctypes.addressof(raw.contents)
        if identity not in self._known:
            self._known[identity] = _font(raw)
        return self._known[identity]


def _font(raw: Any) -> tuple[str, bool, bool]:
    import pypdfium2.raw as pdfium

    length = pdfium.FPDFFont_GetBaseFontName(raw, None, 0)
    buffer = ctypes.create_string_buffer(max(length, 1))
    pdfium.FPDFFont_GetBaseFontName(raw, buffer, length)
    name, bold, italic = named(buffer.raw.rstrip(b"\0"))
    return name, bold or pdfium.FPDFFont_GetWeight(raw) >= _BOLD_WEIGHT, italic


def named(base: bytes) -> tuple[str, bool, bool]:
    """Return name, bold, italic of a PDF's base font ("ABCDEF+SimSun,Bold"); Chinese names may be written in GB 18030."""
    try:
        text = base.decode("utf-8")
    except UnicodeDecodeError:
        text = base.decode("gb18030", "replace")
    text = _SUBSET.sub("", text)
    end = _WEIGHT.search(text)
    style = (end["style"] or "") if end else ""
    name = text[: end.start()] if end and end.start() else text
    return name, bool(_BOLD.search(style)), bool(_SLANTED.search(style))


@cache
def run_format(look: Look, han: bool, latin: bool) -> RunFormat:
    """Return the formatting of a run whose text has Han signs, Latin ones, or both."""
    family = font_of(look.font) if look.font else None
    if family is not None and family == "".join(look.font.split()).casefold():
        family = look.font
    return RunFormat(
        font_east_asia=family if han else None,
        font_ascii=family if latin else None,
        size_pt=look.size,
        bold=look.bold,
        italic=look.italic,
        strike=look.strike,
        color=look.color,
    )


def format_of(look: Look, text: str) -> RunFormat:
    """Return the formatting of a run of `text`."""
    return run_format(look, _HAN.search(text) is not None, _LATIN.search(text) is not None)
