"""Tables as grids: spans, merges, row heights, borders, and the table formatting of each cell (ECMA-376 Part 1, 17.4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from pipeline.model.address import Address
from pipeline.model.document import Cell, HeightRule, Location, Merge, Row, Table
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.units import integer, toggle, twips_mm, twips_pt
from pipeline.readers.word.borders import EDGES, Corner, Edges, around, read_edges, style_edges
from pipeline.readers.word.controls import Control, read_control
from pipeline.readers.word.making import make_cell
from pipeline.readers.word.properties import VAL
from pipeline.readers.word.table_styles import Conditions, TableFlags, TableStyle, table_flags

if TYPE_CHECKING:
    from lxml.etree import _Element

    from pipeline.readers.word.blocks import Blocks, Place

Path = tuple[int, ...]
_THROUGH: Final = frozenset(f"{W}{name}" for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo"))
_SPAN: Final = f"{W}gridSpan"
_MERGE: Final = f"{W}vMerge"
_VERTICAL: Final = f"{W}vAlign"
_BORDERS: Final = f"{W}tcBorders"
_WIDEST: Final = 1000
"""No table is wider; larger spans are nonsense."""
_RULES: Final[dict[str, HeightRule]] = {"exact": "exact", "atLeast": "atLeast", "auto": "auto"}


@dataclass(slots=True)
class _Slot:
    """A w:tc at its place in the grid, before its content is read."""

    element: _Element
    path: Path
    control: Control | None
    borders: _Element | None
    vertical_align: str | None
    column: int
    span: int
    merge: Merge
    row_span: int = 1


@dataclass(slots=True)
class _Line:
    """A w:tr and its slots."""

    element: _Element
    path: Path
    properties: _Element | None
    slots: list[_Slot]


class _Frame(NamedTuple):
    """What all cells of one table share."""

    style: TableStyle
    flags: TableFlags
    edges: Edges
    rows: int
    columns: int
    known: dict[tuple[Conditions, Corner], dict[str, Any]]


def read_table(blocks: Blocks, element: _Element, path: Path, place: Place) -> Table:
    """Return a w:tbl with its cells read in order; the table is entered in `blocks.tables` before those inside it."""
    index = blocks.enter_table()
    properties = element.find(f"{W}tblPr")
    lines = list(_lines(element, path))
    _join_rows(lines)
    grid = element.find(f"{W}tblGrid")
    widths = () if grid is None else tuple(twips_pt(column.get(f"{W}w")) or 0.0 for column in grid.iterchildren(f"{W}gridCol"))
    columns = max((slot.column + slot.span for line in lines for slot in line.slots), default=len(widths))
    style = blocks.table_styles.of(_value(properties, "tblStyle"))
    edges = read_edges(None if properties is None else properties.find(f"{W}tblBorders"))
    frame = _Frame(style, table_flags(properties), edges, len(lines), columns, {})
    rows = tuple(_row(blocks, line, number, frame, index, place) for number, line in enumerate(lines))
    table = Table(
        address=Address(blocks.part, path),
        index=index,
        rows=rows,
        location=place.location(),
        columns_pt=widths,
        style=style.name,
        align=_value(properties, "jc"),
        floating=properties is not None and properties.find(f"{W}tblpPr") is not None,
    )
    blocks.tables[index] = table
    return table


def _lines(parent: _Element, path: Path) -> Iterator[_Line]:
    for index, child in enumerate(parent):
        tag = child.tag
        if tag == f"{W}tr":
            properties = child.find(f"{W}trPr")
            if properties is None or properties.find(f"{W}del") is None:
                inner = (*path, index)
                yield _Line(child, inner, properties, _slots(child, inner, _skipped(properties)))
        elif tag in _THROUGH:
            yield from _lines(child, (*path, index))


def _skipped(properties: _Element | None) -> int:
    return min(max(integer(_value(properties, "gridBefore")) or 0, 0), _WIDEST)


def _slots(row: _Element, path: Path, column: int) -> list[_Slot]:
    slots: list[_Slot] = []
    for element, inner, control in _cells(row, path, None):
        slot = _slot(element, inner, control, column)
        slots.append(slot)
        column += slot.span
    return slots


def _slot(element: _Element, path: Path, control: Control | None, column: int) -> _Slot:
    """Read a w:tcPr in one pass: it is the first child of its w:tc (17.4.69)."""
    slot = _Slot(element, path, control, None, None, column, 1, "none")
    properties = element[0] if len(element) else None
    if properties is not None and properties.tag == f"{W}tcPr":
        for child in properties:
            tag = child.tag
            if tag == _SPAN:
                slot.span = min(max(integer(child.get(VAL)) or 1, 1), _WIDEST)
            elif tag == _MERGE:
                # w:vMerge without a value continues the cell above (17.4.84).
                slot.merge = "start" if child.get(VAL) == "restart" else "continue"
            elif tag == _VERTICAL:
                slot.vertical_align = child.get(VAL)
            elif tag == _BORDERS:
                slot.borders = child
    return slot


def _cells(parent: _Element, path: Path, control: Control | None) -> Iterator[tuple[_Element, Path, Control | None]]:
    for index, child in enumerate(parent):
        tag = child.tag
        if tag == f"{W}tc":
            yield child, (*path, index), control
        elif tag == f"{W}sdt":
            inner = (*path, index)
            yield from _cells(child, inner, read_control(child, inner))
        elif tag in _THROUGH:
            yield from _cells(child, (*path, index), control)


def _join_rows(lines: list[_Line]) -> None:
    """Count the rows of vertically merged cells; a cell that continues nothing starts its own."""
    open_slots: dict[int, _Slot] = {}
    for line in lines:
        still: dict[int, _Slot] = {}
        for slot in line.slots:
            above = open_slots.get(slot.column)
            if slot.merge == "continue" and above is not None and above.span == slot.span:
                above.row_span += 1
                still[slot.column] = above
            elif slot.merge != "none":
                slot.merge = "start"
                still[slot.column] = slot
        open_slots = still


def _row(blocks: Blocks, line: _Line, number: int, frame: _Frame, table: int, place: Place) -> Row:
    properties = line.properties
    height, rule = _height(properties)
    cells = tuple(_cell(blocks, slot, number, frame, table, place) for slot in line.slots)
    header = properties is not None and toggle(properties.find(f"{W}tblHeader")) is True
    return Row(Address(blocks.part, line.path), cells, height, rule, header)


def _height(properties: _Element | None) -> tuple[float | None, HeightRule]:
    """A height without a rule, or with the rule "auto", is a least height to Word (17.4.80)."""
    element = None if properties is None else properties.find(f"{W}trHeight")
    height = None if element is None else twips_mm(element.get(VAL))
    if element is None or not height:
        return None, "auto"
    rule = _RULES.get(element.get(f"{W}hRule", "atLeast"), "atLeast")
    return height, "atLeast" if rule == "auto" else rule


def _cell(blocks: Blocks, slot: _Slot, row: int, frame: _Frame, table: int, place: Place) -> Cell:
    last = slot.column + slot.span - 1
    conditions = frame.style.conditions(frame.flags, row, frame.rows, slot.column, last, frame.columns)
    inner = place.in_cell(table, row, slot.column, blocks.looks_for(frame.style, conditions), slot.control)
    corner = Corner(row == 0, row + slot.row_span >= frame.rows, slot.column == 0, last >= frame.columns - 1)
    edges = _edges(frame, conditions, corner, slot.borders)
    return make_cell(
        address=Address(blocks.part, slot.path),
        row=row,
        column=slot.column,
        column_span=slot.span,
        merge=slot.merge,
        blocks=blocks.read(slot.element, slot.path, inner),
        row_span=slot.row_span,
        vertical_align=slot.vertical_align,
        **edges,
    )


def _edges(frame: _Frame, conditions: Conditions, corner: Corner, borders: _Element | None) -> dict[str, Any]:
    found = frame.known.get((conditions, corner))
    if found is None:
        found = frame.known[conditions, corner] = dict(style_edges(frame.style, conditions, corner) | around(frame.edges, corner))
    if borders is None:
        return found
    return found | {name: border for name, border in read_edges(borders).items() if name in EDGES}


def _value(properties: _Element | None, name: str) -> str | None:
    child = None if properties is None else properties.find(W + name)
    return None if child is None else child.get(VAL)


__all__ = ["Location", "read_table"]
