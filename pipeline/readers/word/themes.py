"""The theme's fonts: which name stands behind "minorEastAsia" in this document (ECMA-376 Part 1, 20.1.4.1.24, 17.15.1.88)."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from pipeline.model.values import dataclass
from pipeline.ooxml.namespaces import A, W

if TYPE_CHECKING:
    from lxml.etree import _Element

_SCRIPTS: Final = {"ja": "Jpan", "ko": "Hang", "zh": "Hans", "vi": "Viet", "th": "Thai"}
_TRADITIONAL: Final = frozenset({"zh-tw", "zh-hk", "zh-mo", "zh-hant"})
_SLOTS: Final = {"Ascii": "latin", "HAnsi": "latin", "EastAsia": "ea", "Bidi": "cs"}


@dataclass(frozen=True, slots=True)
class Theme:
    """Font names by place ("minorEastAsia"); a place that names no font is absent."""

    fonts: dict[str, str] = field(default_factory=dict)

    def font(self, place: str) -> str | None:
        """Return the font behind a theme place of w:rFonts, None where the theme has none."""
        return self.fonts.get(place)


def read_theme(theme: _Element | None, settings: _Element | None) -> Theme:
    """Return the fonts of `theme` for the languages of w:themeFontLang; a script's own font fills in where the slot is empty."""
    if theme is None:
        return Theme()
    languages = None if settings is None else settings.find(f"{W}themeFontLang")
    fonts: dict[str, str] = {}
    for group, element in (("major", theme.find(f".//{A}majorFont")), ("minor", theme.find(f".//{A}minorFont"))):
        if element is None:
            continue
        scripts = {font.get("script", ""): font.get("typeface", "") for font in element.findall(f"{A}font")}
        for suffix, slot in _SLOTS.items():
            name = _slot_font(element, slot, scripts, languages)
            if name:
                fonts[group + suffix] = name
    return Theme(fonts)


def _slot_font(element: _Element, slot: str, scripts: dict[str, str], languages: _Element | None) -> str | None:
    own = element.find(A + slot)
    typeface = "" if own is None else own.get("typeface", "")
    if slot == "latin":
        return typeface or None
    attribute = f"{W}eastAsia" if slot == "ea" else f"{W}bidi"
    language = "" if languages is None else languages.get(attribute, "")
    # Word asks the script of the document's theme language first and falls back on the slot's own font.
    return scripts.get(script_of(language) or "") or typeface or None


def script_of(language: str) -> str | None:
    """Return the ISO 15924 script the theme lists for an East Asian language tag, None for any other."""
    lowered = language.lower()
    if lowered in _TRADITIONAL or lowered.startswith("zh-hant"):
        return "Hant"
    return _SCRIPTS.get(lowered.partition("-")[0])
