"""Reads a page: is it text or a picture, what stands on it, which tables are ruled on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from pipeline.readers.pdf import drawings, glyphs
from pipeline.readers.pdf.decoding import decoded, is_nonsense
from pipeline.readers.pdf.drawings import drawings_of
from pipeline.readers.pdf.fields import filled_in
from pipeline.readers.pdf.frames import frame_of
from pipeline.readers.pdf.glyphs import Glyph, page_text
from pipeline.readers.pdf.grids import Grid, grids_of
from pipeline.readers.pdf.looks import Fonts
from pipeline.readers.pdf.strikes import with_strikes
from pipeline.readers.pdf.ticks import with_drawn_boxes

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

PageKind = Literal["text", "picture", "undecodable", "blank"]
_COVERED: Final = 0.6
"""Share of the page under one picture from which a few words do not make a text page (a scanner's advertisement)."""
_FEW: Final = 50
_DRAWN: Final = 60
"""Paths from which a page without text is a picture: writing turned into outlines."""


class Page(NamedTuple):
    """A page as read; `glyphs` and `grids` are empty unless it is a text page."""

    number: int
    """From 1."""
    width: float
    height: float
    kind: PageKind
    glyphs: Sequence[Glyph]
    grids: Sequence[Grid]
    notes: tuple[str, ...]


def read_page(document: PdfDocument, number: int, fonts: Fonts) -> Page:
    """Return page `number` (from 1); a page that pdfium cannot load is blank, and noted."""
    from pypdfium2 import PdfiumError

    try:
        page = document[number - 1]
    except PdfiumError:
        return Page(number, 595.3, 841.9, "blank", (), (), (f"page-damaged:{number}",))
    try:
        frame = frame_of(page)
        text_page = page.get_textpage()
        try:
            text = page_text(text_page, frame, fonts)
        finally:
            text_page.close()
        text = text._replace(glyphs=decoded(text.glyphs))
        drawn = drawings_of(page, text.frame)
        filled = filled_in(document, page, text.frame)
    except PdfiumError:
        return Page(number, 595.3, 841.9, "blank", (), (), (f"page-damaged:{number}",))
    finally:
        page.close()
    kind = _kind(text, drawn, filled.glyphs)
    if kind != "text":
        return Page(number, text.frame.width, text.frame.height, kind, (), (), ())
    found = with_drawn_boxes([*text.glyphs, *filled.glyphs], drawn.squares, [*drawn.strokes, *filled.ink])
    grids = grids_of(drawn.across, drawn.down)
    found = with_strikes(found, drawn.across, (edge for grid in grids or () for edge in grid.ys))
    notes = _notes(number, text, drawn, grids)
    return Page(number, text.frame.width, text.frame.height, kind, found, grids or (), notes)


def _kind(text: glyphs.PageText, drawn: drawings.Drawings, filled: Sequence[Glyph]) -> PageKind:
    written = [glyph for glyph in text.glyphs if not glyph.text.isspace()]
    if len(written) < _FEW and drawn.covered >= _COVERED:
        return "picture"
    if not written and not filled:
        return "picture" if drawn.covered or drawn.paths >= _DRAWN or text.invisible else "blank"
    return "undecodable" if is_nonsense(written) else "text"


def _notes(number: int, text: glyphs.PageText, drawn: drawings.Drawings, grids: Sequence[Grid] | None) -> tuple[str, ...]:
    said = {
        f"page-cut:{number}": text.cut or drawn.cut,
        f"tables-not-read:{number}": grids is None,
        f"slanted-text:{number}": text.slanted > 0,
        f"signs-undecodable:{number}": any(glyph.text == glyphs.UNDECODABLE for glyph in text.glyphs),
    }
    return tuple(note for note, true in said.items() if true)
