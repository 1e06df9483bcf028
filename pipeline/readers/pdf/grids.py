"""Ruling lines -> tables: pdfplumber finds the cells, here they get their places in a grid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from pipeline.readers.pdf.frames import Box

_TOLERANCE: Final = 3.0
"""Points that lines may miss each other by."""
_SHORTEST: Final = 12.0
"""Points; a joined line that is shorter rules nothing."""
MOST: Final = 600
"""Joined lines of a page beyond which it is a drawing, not a form."""

MOST_CROSSINGS: Final = 2_000
"""Crossings of lines on a page; the time to find cells grows with their square."""


class GridCell(NamedTuple):
    """A cell of a grid: its box, its place, what it spans."""

    box: Box
    row: int
    column: int
    rows: int
    columns: int


class Grid(NamedTuple):
    """A ruled table on a page: the cells in reading order, the edges of its columns and rows."""

    box: Box
    cells: tuple[GridCell, ...]
    xs: tuple[float, ...]
    ys: tuple[float, ...]


def grids_of(across: Sequence[Box], down: Sequence[Box]) -> tuple[Grid, ...] | None:
    """Return the tables that lines rule, outer ones before those inside them; None where there are too many lines to tell."""
    if len(across) < 2 or len(down) < 2:
        return ()
    # pdfplumber brings pdfminer with it: only pages with rulings pay.
    from pdfplumber.table import edges_to_intersections, intersections_to_cells, merge_edges

    edges = merge_edges([*_edges(across, "h"), *_edges(down, "v")], _TOLERANCE, _TOLERANCE, _TOLERANCE, _TOLERANCE)
    edges = [edge for edge in edges if max(edge["x1"] - edge["x0"], edge["bottom"] - edge["top"]) >= _SHORTEST]
    if len(edges) > MOST:
        return None
    edges += _open_ends(edges)
    crossings = edges_to_intersections(edges, _TOLERANCE, _TOLERANCE)
    if len(crossings) > MOST_CROSSINGS:
        return None
    cells = intersections_to_cells(crossings)
    found = [_grid(group) for group in _groups(cells)]
    return tuple(sorted(found, key=lambda grid: (grid.box[1], grid.box[0], -grid.box[3], -grid.box[2])))


def _edges(lines: Sequence[Box], orientation: str) -> list[dict[str, Any]]:
    """Return lines as pdfplumber has them, on their middle."""
    edges = []
    for left, top, right, bottom in lines:
        if orientation == "h":
            top = bottom = (top + bottom) / 2
        else:
            left = right = (left + right) / 2
        edges.append(
            {
                "x0": left,
                "x1": right,
                "top": top,
                "bottom": bottom,
                "width": right - left,
                "height": bottom - top,
                "orientation": orientation,
                "object_type": "line",
            }
        )
    return edges


def _open_ends(edges: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the lines that close tables which a page break leaves open: where several upright lines end at one height."""
    closing: list[Box] = []
    for end in ("top", "bottom"):
        heights = sorted({round(edge[end]) for edge in edges if edge["orientation"] == "v"})
        for height in heights:
            ending = [edge["x0"] for edge in edges if edge["orientation"] == "v" and abs(edge[end] - height) <= _TOLERANCE]
            if len(ending) < 2 or any(
                edge["orientation"] == "h"
                and abs(edge["top"] - height) <= 2 * _TOLERANCE
                and edge["x0"] <= max(ending) - _TOLERANCE
                and edge["x1"] >= min(ending) + _TOLERANCE
                for edge in [*edges, *_edges(closing, "h")]
            ):
                continue
            closing.append((min(ending), float(height), max(ending), float(height)))
    return _edges(closing, "h")


def _groups(cells: Sequence[Box]) -> list[list[Box]]:
    """Return the cells table by table: those that share corners, one after the other."""
    owner: dict[tuple[float, float], int] = {}
    groups: dict[int, list[Box]] = {}
    for number, cell in enumerate(cells):
        left, top, right, bottom = cell
        corners = ((left, top), (right, top), (left, bottom), (right, bottom))
        joined = {owner[corner] for corner in corners if corner in owner}
        members = [cell]
        for group in sorted(joined):
            members = groups.pop(group) + members
        groups[number] = members
        for left, top, right, bottom in members if joined else [cell]:
            for corner in ((left, top), (right, top), (left, bottom), (right, bottom)):
                owner[corner] = number
    return list(groups.values())


def _grid(cells: Sequence[Box]) -> Grid:
    xs = sorted({x for cell in cells for x in (cell[0], cell[2])})
    ys = sorted({y for cell in cells for y in (cell[1], cell[3])})
    columns = {x: number for number, x in enumerate(xs)}
    rows = {y: number for number, y in enumerate(ys)}
    placed = [
        GridCell(cell, rows[cell[1]], columns[cell[0]], rows[cell[3]] - rows[cell[1]], columns[cell[2]] - columns[cell[0]])
        for cell in cells
    ]
    return Grid((xs[0], ys[0], xs[-1], ys[-1]), tuple(sorted(placed, key=lambda one: (one.row, one.column))), tuple(xs), tuple(ys))
