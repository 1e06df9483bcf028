"""What all stories of a document share: style sheet, theme, settings, the looks resolved so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.ooxml.namespaces import W
from pipeline.ooxml.package import Package
from pipeline.ooxml.units import toggle
from pipeline.readers.word.paragraph_formats import Looks
from pipeline.readers.word.pictures import Drawings
from pipeline.readers.word.styles import StyleSheet
from pipeline.readers.word.table_styles import Conditions, TableStyle, TableStyles
from pipeline.readers.word.themes import read_theme

if TYPE_CHECKING:
    from lxml.etree import _Element


class Source:
    """A package with what its main part is formatted by; parts that are missing or damaged are left out and noted."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self.notes: set[str] = set()
        self.settings = self._tree("settings")
        self.sheet = StyleSheet(self._tree("styles"), self._tree("numbering"))
        self.theme = read_theme(self._tree("theme"), self.settings)
        self.table_styles = TableStyles(self.sheet)
        self._looks: dict[tuple[str | None, Conditions, float | None], Looks] = {}
        self._drawings: dict[str, Drawings] = {}

    def looks(self, style: TableStyle | None, conditions: Conditions, pitch_pt: float | None) -> Looks:
        """Return the looks under a table style (None outside tables) and a line pitch in points."""
        key = (None if style is None else style.identity, conditions, pitch_pt)
        found = self._looks.get(key)
        if found is None:
            paragraph, run = ({}, {}) if style is None else style.layers(conditions)
            found = self._looks[key] = Looks(self.sheet, self.theme, paragraph, run, pitch_pt)
        return found

    def drawings(self, part: str) -> Drawings:
        """Return the reader of a part's drawings."""
        found = self._drawings.get(part)
        if found is None:
            found = self._drawings[part] = Drawings(self.package, part)
        return found

    def setting(self, name: str) -> bool:
        """An on/off setting of settings.xml is on."""
        return self.settings is not None and toggle(self.settings.find(W + name)) is True

    def _tree(self, kind: str) -> _Element | None:
        part = self.package.related(self.package.main_part, kind)
        return None if part is None else self.package.tree(part)
