"""What is filled in over a page: form fields (AcroForm), typewriter notes, ink in boxes."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from pipeline.readers.pdf.frames import Box, Frame
from pipeline.readers.pdf.glyphs import Glyph
from pipeline.readers.pdf.looks import Look

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

_MOST: Final = 2_000
"""Notes and fields of one page that are looked at."""
_LONGEST: Final = 40_000
_HIDDEN: Final = 0b100010
"""Flags Hidden and NoView (ISO 32000-1, 12.5.3)."""
_SIZE: Final = 10.0


class Filled(NamedTuple):
    """Values at their places, and the boxes that ink stands in."""

    glyphs: list[Glyph]
    ink: list[Box]


def filled_in(document: PdfDocument, page: PdfPage, frame: Frame) -> Filled:
    """Return what fields, typewriter notes and ink add to a page; hidden ones add nothing."""
    import pypdfium2.raw as pdfium

    found = Filled([], [])
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page.raw), _MOST)):
        note = pdfium.FPDFPage_GetAnnot(page.raw, index)
        if not note:
            continue
        try:
            if not pdfium.FPDFAnnot_GetFlags(note) & _HIDDEN:
                _read(document, note, frame, found)
        finally:
            pdfium.FPDFPage_CloseAnnot(note)
    return found


def _read(document: PdfDocument, note: Any, frame: Frame, found: Filled) -> None:
    import pypdfium2.raw as pdfium

    kind = pdfium.FPDFAnnot_GetSubtype(note)
    box = _box(note, frame)
    if box is None:
        return
    if kind == pdfium.FPDF_ANNOT_WIDGET and document.formenv is not None:
        found.glyphs.extend(_field(document.formenv.raw, note, box))
    elif kind == pdfium.FPDF_ANNOT_FREETEXT:
        found.glyphs.extend(_lines(_text(lambda buffer, size: pdfium.FPDFAnnot_GetStringValue(note, b"Contents", buffer, size)), box))
    elif kind == pdfium.FPDF_ANNOT_INK:
        found.ink.append(box)


def _field(form: Any, note: Any, box: Box) -> Iterator[Glyph]:
    import pypdfium2.raw as pdfium

    kind = pdfium.FPDFAnnot_GetFormFieldType(form, note)
    if kind in (pdfium.FPDF_FORMFIELD_CHECKBOX, pdfium.FPDF_FORMFIELD_RADIOBUTTON):
        state = _text(lambda buffer, size: pdfium.FPDFAnnot_GetStringValue(note, b"AS", buffer, size))
        yield drawn_box(box, checked=bool(pdfium.FPDFAnnot_IsChecked(form, note)) or state not in ("", "Off"))
    elif kind in (pdfium.FPDF_FORMFIELD_TEXTFIELD, pdfium.FPDF_FORMFIELD_COMBOBOX, pdfium.FPDF_FORMFIELD_LISTBOX):
        yield from _lines(_text(lambda buffer, size: pdfium.FPDFAnnot_GetFormFieldValue(form, note, buffer, size)), box)


def drawn_box(box: Box, *, checked: bool) -> Glyph:
    """Return a tick box that stands at `box` as a sign."""
    size = round(max(min(box[3] - box[1], 20.0), 5.0), 1)
    middle = (box[1] + box[3]) / 2
    return Glyph("☑" if checked else "☐", box[0], box[1], box[2], box[3], middle + 0.36 * size, Look(size=size), typed=False)


def _lines(text: str, box: Box) -> Iterator[Glyph]:
    """Yield a value line by line, as if printed from the top of its box; a single line stands in the middle."""
    lines = [line for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n") if line.strip()]
    if not lines:
        return
    room = (box[3] - box[1]) / len(lines)
    size = round(max(min(_SIZE, room / 1.2), 1.0), 1)
    look = Look(size=size)
    top = box[1] if len(lines) > 1 else (box[1] + box[3]) / 2 - size / 2
    pitch = min(room, 1.3 * size)
    for number, line in enumerate(lines):
        base = top + number * pitch + 0.88 * size
        yield Glyph(line.strip(), box[0], base - 0.88 * size, box[2], base + 0.14 * size, base, look, typed=False)


def _text(ask: Callable[[Any, int], int]) -> str:
    """Return a string that pdfium gives as UTF-16; `ask` writes it into a buffer and returns its size in bytes."""
    import pypdfium2.raw as pdfium

    size = min(ask(None, 0), 2 * _LONGEST)
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    ask(ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    return buffer.raw.decode("utf-16-le", "replace").split("\0")[0]


def _box(note: Any, frame: Frame) -> Box | None:
    import pypdfium2.raw as pdfium

    rectangle = pdfium.FS_RECTF()
    if not pdfium.FPDFAnnot_GetRect(note, ctypes.byref(rectangle)):
        return None
    left, right = sorted((rectangle.left, rectangle.right))
    bottom, top = sorted((rectangle.bottom, rectangle.top))
    box = frame.box(left, bottom, right, top)
    inside = box[0] < frame.width and box[1] < frame.height and box[2] > 0 and box[3] > 0
    return box if inside and right - left > 1 and top - bottom > 1 else None
