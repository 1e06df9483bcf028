"""Effective run formatting: direct over character style over paragraph style over table style over defaults (ECMA-376 Part 1, 17.7.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pipeline.model.document import RunFormat
from pipeline.readers.word.properties import TOGGLES, Fingerprint, ThemeFont, Values, fingerprint, run_values
from pipeline.readers.word.styles import Layered, StyleSheet, lay
from pipeline.readers.word.themes import Theme
from pipeline.readers.word.ticks import is_symbolic

if TYPE_CHECKING:
    from lxml.etree import _Element

_BUILT_IN: Final = "defaults"
_DEFAULT_SIZE_PT: Final = 10.0
"""What Word uses where no level names a size (17.3.2.38)."""
_DEFAULT_FONT: Final = "Times New Roman"
_HYPERLINK: Final = "hyperlink"
_PLAIN: Final = ("bold", "italic", "underline", "strike", "color", "color_theme", "highlight", "vertical", "hidden", "font_hint")


class RunFormats:
    """The formats of runs that share a paragraph style and table formatting; equal w:rPr share one value."""

    __slots__ = ("_known", "_sheet", "_style", "_table", "_theme", "symbolic")

    def __init__(self, sheet: StyleSheet, theme: Theme, style: Layered, table: Layered) -> None:
        self._sheet = sheet
        self._theme = theme
        self._style = style
        self._table = table
        self._known: dict[Fingerprint, RunFormat] = {}
        self.symbolic = False
        """Some format is set in a symbol font, whose letters are signs."""

    def of(self, properties: _Element | None) -> RunFormat:
        """Return the effective format of a run with this w:rPr."""
        key = () if properties is None else fingerprint(properties)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._resolved(run_values(properties))
        return found

    def in_contents(self, properties: _Element | None) -> RunFormat:
        """Return the format of a run of a table of contents: Word keeps the style Hyperlink on its entries but does not show it."""
        direct = run_values(properties)
        if self._sheet.name_of(direct.get("style")) != _HYPERLINK:
            return self.of(properties)
        key = ("contents", *fingerprint(properties)) if properties is not None else ()
        found = self._known.get(key)
        if found is None:
            del direct["style"]
            found = self._known[key] = self._resolved(direct)
        return found

    def _resolved(self, direct: Values) -> RunFormat:
        style = direct.pop("style", None)
        character = self._sheet.character_format(style) if style else {}
        layered: Layered = {}
        lay(layered, self._sheet.run_defaults, "defaults")
        for level in (self._table, self._style, character):
            layered.update(level)
        lay(layered, direct, "direct")
        for name in TOGGLES:
            if name not in direct:
                self._toggle(name, layered, (self._table, self._style, character))
        resolved = run_format(layered, self._theme)
        self.symbolic = self.symbolic or is_symbolic(resolved.font_ascii)
        return resolved

    def _toggle(self, name: str, layered: Layered, levels: tuple[Layered, ...]) -> None:
        """Combine a toggle property of the style levels: on at an odd number of them is on; the defaults can only switch on (17.7.3)."""
        on = [level[name] for level in levels if name in level and level[name][0]]
        if self._sheet.run_defaults.get(name):
            layered[name] = (True, "defaults")
        elif on:
            layered[name] = (len(on) % 2 == 1, on[-1][1])


def run_format(layered: Layered, theme: Theme) -> RunFormat:
    """Return the format of laid-over run properties; theme fonts become names, what Word has built in fills the rest."""
    values: dict[str, Any] = {}
    origins: dict[str, str] = {}
    for name in _PLAIN:
        if name in layered:
            values[name], origins[name] = layered[name]
    for name in ("bold", "italic", "strike", "hidden"):
        values.setdefault(name, False)
    values.setdefault("color", "auto")
    size, origin = layered.get("size_pt", (_DEFAULT_SIZE_PT, _BUILT_IN))
    values["size_pt"] = values["size_ascii_pt"] = size
    origins["size_pt"] = origin
    for name in ("font_east_asia", "font_ascii"):
        font, origin = _font(name, layered, theme)
        values[name] = font
        if font is not None:
            origins[name] = origin
    return RunFormat(**values, origins=origins)


def _font(name: str, layered: Layered, theme: Theme) -> tuple[str | None, str]:
    font, origin = layered.get(name, (None, _BUILT_IN))
    if isinstance(font, ThemeFont):
        resolved = theme.font(font.place)
        if resolved is not None:
            return resolved, "theme"
        named = layered.get(f"{name}_named")
        return (None, _BUILT_IN) if named is None else (str(named[0]), named[1])
    if font is None and name == "font_ascii":
        return _DEFAULT_FONT, _BUILT_IN
    return (None if font is None else str(font)), origin
