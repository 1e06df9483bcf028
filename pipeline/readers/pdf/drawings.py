"""What is drawn on a page: ruling lines, small squares (tick boxes), the strokes in them, and how much of it pictures cover."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from pipeline.readers.pdf.frames import Box, Frame

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

MOST: Final = 20_000
"""Objects of one page that are looked at."""
_DEEPEST: Final = 4
_MOST_SEGMENTS: Final = 2_000
_THIN: Final = 3.2
"""Points; what is thinner is a line, drawn or filled."""
_SHORTEST: Final = 3.0
_LEAST_BOX: Final = 5.0
_LARGEST_BOX: Final = 20.0
_LARGEST_STROKE: Final = 26.0
_MOVE: Final = 2
_Matrix = tuple[float, float, float, float, float, float]


class Drawings(NamedTuple):
    """Boxes of what is drawn; rulings are as thin as their boxes."""

    across: list[Box]
    down: list[Box]
    squares: list[Box]
    strokes: list[Box]
    """Small slanted lines and curves: ticks and crosses, among others."""
    covered: float
    """Share of the page under its largest picture, 0 to 1."""
    paths: int
    cut: bool
    """The page has more than MOST objects."""


def drawings_of(page: PdfPage, frame: Frame) -> Drawings:
    """Return what is drawn on a page, in forms inside forms too."""
    found = Drawings([], [], [], [], 0.0, 0, False)
    import pypdfium2.raw as pdfium

    covered, paths, seen = 0.0, 0, 0
    for raw, kind, matrix in _objects(page.raw, None, None, 0):
        seen += 1
        if seen > MOST:
            break
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            covered = max(covered, _area(_bounds(raw, matrix, frame), frame))
        elif kind == pdfium.FPDF_PAGEOBJ_PATH:
            paths += 1
            _sort(raw, _bounds(raw, matrix, frame), matrix, frame, found)
    return found._replace(covered=covered, paths=paths, cut=seen > MOST)


def _objects(page: Any, form: Any, matrix: _Matrix | None, depth: int) -> Iterator[tuple[Any, int, _Matrix | None]]:
    """Yield pictures and paths with the matrix of the forms they stand in."""
    import pypdfium2.raw as pdfium

    count = pdfium.FPDFPage_CountObjects(page) if form is None else pdfium.FPDFFormObj_CountObjects(form)
    for index in range(min(count, MOST + 1)):
        raw = pdfium.FPDFPage_GetObject(page, index) if form is None else pdfium.FPDFFormObj_GetObject(form, index)
        kind = pdfium.FPDFPageObj_GetType(raw)
        if kind in (pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_IMAGE):
            yield raw, kind, matrix
        elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
            inner = pdfium.FS_MATRIX()
            if pdfium.FPDFPageObj_GetMatrix(raw, ctypes.byref(inner)):
                own = (inner.a, inner.b, inner.c, inner.d, inner.e, inner.f)
                yield from _objects(page, raw, own if matrix is None else _product(own, matrix), depth + 1)


def _product(one: _Matrix, other: _Matrix) -> _Matrix:
    a, b, c, d, e, f = one
    p, q, r, s, t, u = other
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u


def _bounds(raw: Any, matrix: _Matrix | None, frame: Frame) -> Box:
    import pypdfium2.raw as pdfium

    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    pdfium.FPDFPageObj_GetBounds(raw, left, bottom, right, top)
    corners = [(left.value, bottom.value), (right.value, top.value)]
    return _box_of(corners, matrix, frame)


def _box_of(corners: list[tuple[float, float]], matrix: _Matrix | None, frame: Frame) -> Box:
    if matrix is not None:
        a, b, c, d, e, f = matrix
        corners = [(a * x + c * y + e, b * x + d * y + f) for x, y in corners]
    (left, bottom), (right, top) = corners
    return frame.box(left, bottom, right, top)


def _area(box: Box, frame: Frame) -> float:
    width = min(box[2], frame.width) - max(box[0], 0.0)
    height = min(box[3], frame.height) - max(box[1], 0.0)
    return max(width, 0.0) * max(height, 0.0) / (frame.width * frame.height)


def _sort(raw: Any, box: Box, matrix: _Matrix | None, frame: Frame, found: Drawings) -> None:
    """Put a path where it belongs; what is neither line, square nor stroke is left out."""
    width, height = box[2] - box[0], box[3] - box[1]
    if not (box[0] < frame.width and box[1] < frame.height and box[2] > 0 and box[3] > 0):
        return
    if height <= _THIN or width <= _THIN:
        if max(width, height) >= _SHORTEST:
            (found.across if height <= width else found.down).append(box)
        return
    if not _shown(raw):
        return
    points = _points(raw, matrix, frame)
    straight = all(abs(x - p) < 0.6 or abs(y - q) < 0.6 for (x, y), (p, q) in points)
    if straight and len(points) >= 3 and _is_square(width, height):
        found.squares.append(box)
    elif not straight and max(width, height) <= _LARGEST_STROKE:
        found.strokes.append(box)
    elif straight and _stroked(raw):
        for (x, y), (p, q) in points:
            line = (min(x, p), min(y, q), max(x, p), max(y, q))
            (found.across if line[3] - line[1] <= line[2] - line[0] else found.down).append(line)


def _is_square(width: float, height: float) -> bool:
    """As large as a tick box, and as wide as high."""
    small, large = sorted((width, height))
    return small >= _LEAST_BOX and large <= _LARGEST_BOX and large - small < 0.35 * large


def _mode(raw: Any) -> tuple[bool, bool]:
    """Return whether a path is filled, and whether it is stroked."""
    import pypdfium2.raw as pdfium

    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(raw, fill, stroke)
    return bool(fill.value), bool(stroke.value)


def _shown(raw: Any) -> bool:
    return any(_mode(raw))


def _stroked(raw: Any) -> bool:
    return _mode(raw)[1]


def _points(raw: Any, matrix: _Matrix | None, frame: Frame) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """Return the segments of a path as pairs of points on the page; curves count as their chords."""
    import pypdfium2.raw as pdfium

    found: list[tuple[tuple[float, float], tuple[float, float]]] = []
    x, y = ctypes.c_float(), ctypes.c_float()
    own = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(raw, ctypes.byref(own))
    inner: _Matrix = (own.a, own.b, own.c, own.d, own.e, own.f)
    whole = inner if matrix is None else _product(inner, matrix)
    start = last = None
    for index in range(min(pdfium.FPDFPath_CountSegments(raw), _MOST_SEGMENTS)):
        segment = pdfium.FPDFPath_GetPathSegment(raw, index)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        a, b, c, d, e, f = whole
        point = frame.point(a * x.value + c * y.value + e, b * x.value + d * y.value + f)
        if pdfium.FPDFPathSegment_GetType(segment) == _MOVE or last is None or start is None:
            start = point
        else:
            found.append((last, point))
        if pdfium.FPDFPathSegment_GetClose(segment) and start != point:
            found.append((point, start))
        last = point
    return found
