"""The edges of a cell as Word draws them: the cell's own over the table's own over the table style's (ECMA-376 Part 1, 17.4.66)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.model.document import Border
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.units import eighths_pt
from pipeline.readers.word.properties import VAL
from pipeline.readers.word.table_styles import Conditions, TableStyle

if TYPE_CHECKING:
    from lxml.etree import _Element

EDGES: Final = ("top", "bottom", "left", "right")
_NAMES: Final = {**{name: name for name in (*EDGES, "insideH", "insideV")}, "start": "left", "end": "right"}
Edges = dict[str, Border]


class Corner(NamedTuple):
    """Where a cell touches the outside of its table."""

    top: bool
    bottom: bool
    left: bool
    right: bool


def read_edges(element: _Element | None) -> Edges:
    """Return the edges that a w:tblBorders or w:tcBorders names; "nil" and "none" are borders of that kind."""
    edges: Edges = {}
    if element is not None:
        for child in element:
            name = _NAMES.get(str(child.tag).removeprefix(W))
            kind = child.get(VAL)
            if name and kind:
                edges[name] = Border(kind, eighths_pt(child.get(f"{W}sz")), child.get(f"{W}color"))
    return edges


def around(edges: Edges, corner: Corner) -> Edges:
    """Return a table's edges as one of its cells has them: inside borders where another cell follows."""
    found: Edges = {}
    for edge, outside in zip(EDGES, corner, strict=True):
        name = edge if outside else ("insideH" if edge in ("top", "bottom") else "insideV")
        if name in edges:
            found[edge] = edges[name]
    return found


def style_edges(style: TableStyle, conditions: Conditions, corner: Corner) -> Edges:
    """Return what a table style draws around a cell under its conditions."""
    found = style.edges.get((conditions, corner))
    if found is None:
        found = style.edges[conditions, corner] = {}
        for element, _ in style.elements(conditions):
            whole = element.tag == f"{W}style"
            found.update(around(read_edges(element.find(f"{W}tblPr/{W}tblBorders")), corner))
            # The borders of a condition belong to its stretch of cells; between two of them its inside borders count.
            own = read_edges(element.find(f"{W}tcPr/{W}tcBorders"))
            found.update(around(own, corner) if whole else {name: border for name, border in own.items() if name in EDGES})
    return found
