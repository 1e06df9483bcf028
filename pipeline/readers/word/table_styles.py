"""Table styles with conditional formatting: what a cell's place in its table adds (ECMA-376 Part 1, 17.7.6)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.model.document import Border
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.units import integer, on_off
from pipeline.readers.word.properties import VAL, paragraph_values, run_values
from pipeline.readers.word.styles import Layered, StyleSheet, lay

if TYPE_CHECKING:
    from lxml.etree import _Element

ORDER: Final = (
    *("band1Vert", "band2Vert", "band1Horz", "band2Horz", "firstCol", "lastCol", "firstRow", "lastRow"),
    *("neCell", "nwCell", "seCell", "swCell"),
)
"""Conditions in the order in which they are laid over each other."""

Conditions = tuple[str, ...]


class TableFlags(NamedTuple):
    """Which conditions a table asks for (w:tblLook, 17.4.56)."""

    first_row: bool = False
    last_row: bool = False
    first_column: bool = False
    last_column: bool = False
    horizontal_bands: bool = True
    vertical_bands: bool = True


_BITS: Final = (
    *(("firstRow", 0x20, False), ("lastRow", 0x40, False), ("firstColumn", 0x80, False), ("lastColumn", 0x100, False)),
    *(("noHBand", 0x200, True), ("noVBand", 0x400, True)),
)


def table_flags(properties: _Element | None) -> TableFlags:
    """Return the flags of a w:tblPr: the named attributes, else the bits of w:val."""
    look = None if properties is None else properties.find(f"{W}tblLook")
    if look is None:
        return TableFlags()
    try:
        bits = int(look.get(VAL, "0"), 16)
    except ValueError:
        bits = 0
    flags = []
    for name, bit, inverted in _BITS:
        written = on_off(look.get(W + name)) if look.get(W + name) is not None else bool(bits & bit)
        flags.append(bool(written) is not inverted)
    return TableFlags(*flags)


@dataclass(slots=True)
class TableStyle:
    """A table style with its chain: elements of whole-table and conditional properties, the base first."""

    identity: str | None = None
    name: str | None = None
    whole: list[tuple[_Element, str]] = field(default_factory=list)
    conditional: dict[str, list[tuple[_Element, str]]] = field(default_factory=dict)
    row_band: int = 1
    column_band: int = 1
    edges: dict[tuple[Conditions, object], dict[str, Border]] = field(default_factory=dict)
    """What the style was found to draw around cells, by conditions and place in the table."""
    _layers: dict[Conditions, tuple[Layered, Layered]] = field(default_factory=dict)

    def layers(self, conditions: Conditions) -> tuple[Layered, Layered]:
        """Return what the style gives to paragraphs and runs of a cell under these conditions."""
        found = self._layers.get(conditions)
        if found is None:
            paragraph: Layered = {}
            run: Layered = {}
            for element, name in self.elements(conditions):
                lay(paragraph, paragraph_values(element.find(f"{W}pPr")), f"table style {name}")
                lay(run, run_values(element.find(f"{W}rPr")), f"table style {name}")
            found = self._layers[conditions] = (paragraph, run)
        return found

    def elements(self, conditions: Conditions) -> list[tuple[_Element, str]]:
        """Return the w:style and w:tblStylePr that apply, weakest first."""
        return [*self.whole, *(link for condition in conditions for link in self.conditional.get(condition, ()))]

    def conditions(self, flags: TableFlags, row: int, rows: int, column: int, last: int, columns: int) -> Conditions:
        """Return the conditions of a cell that covers grid columns `column` to `last` of a table of rows × columns."""
        if not self.conditional:
            return ()
        first_row = flags.first_row and row == 0
        last_row = flags.last_row and row == rows - 1
        first_column = flags.first_column and column == 0
        last_column = flags.last_column and last >= columns - 1
        holds = {
            "firstRow": first_row,
            "lastRow": last_row,
            "firstCol": first_column,
            "lastCol": last_column,
            "nwCell": first_row and first_column,
            "neCell": first_row and last_column,
            "swCell": last_row and first_column,
            "seCell": last_row and last_column,
        }
        if flags.horizontal_bands and not first_row and not last_row:
            holds[f"band{(row - flags.first_row) // self.row_band % 2 + 1}Horz"] = True
        if flags.vertical_bands and not first_column and not last_column:
            holds[f"band{(column - flags.first_column) // self.column_band % 2 + 1}Vert"] = True
        return tuple(name for name in ORDER if holds.get(name) and name in self.conditional)


class TableStyles:
    """The table styles of a document, resolved once each."""

    def __init__(self, sheet: StyleSheet) -> None:
        self._sheet = sheet
        self._known: dict[str | None, TableStyle] = {}

    def of(self, identity: str | None) -> TableStyle:
        """Return a table style; the default one for an unknown id."""
        found = self._known.get(identity)
        if found is None:
            found = self._known[identity] = self._resolved(identity)
        return found

    def _resolved(self, identity: str | None) -> TableStyle:
        style = self._sheet.of_kind(identity, "table") or self._sheet.defaults.get("table")
        result = TableStyle()
        if style is None:
            return result
        result.identity, result.name = style.identity, style.name
        for link in self._sheet.chain(style):
            result.whole.append((link.element, link.name))
            own = {element.get(f"{W}type", ""): element for element in link.element.iterchildren(f"{W}tblStylePr")}
            for condition, element in own.items():
                result.conditional.setdefault(condition, []).append((element, link.name))
            result.row_band = _band(link.element, "tblStyleRowBandSize", result.row_band)
            result.column_band = _band(link.element, "tblStyleColBandSize", result.column_band)
        return result


def _band(element: _Element, name: str, inherited: int) -> int:
    band = element.find(f"{W}tblPr/{W}{name}")
    return inherited if band is None else max(1, integer(band.get(VAL)) or 1)
