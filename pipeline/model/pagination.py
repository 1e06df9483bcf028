"""Where pages begin, and who says so."""

from __future__ import annotations

from typing import Literal

from pipeline.model.values import dataclass

Witness = Literal["word", "libreoffice"]
"""Word's own marks of its last layout (w:lastRenderedPageBreak), or a layout made by LibreOffice with other fonts."""


@dataclass(frozen=True, slots=True)
class PageStart:
    """A page and the first thing on it."""

    page: int
    """1-based."""
    paragraph: int
    """Index in `Document.paragraphs` of the first paragraph that shows on the page."""
    offset: int
    """Character of that paragraph's text that the page begins with; 0 where the paragraph begins on it."""


@dataclass(frozen=True, slots=True)
class Pagination:
    """The pages of a document."""

    witness: Witness
    pages: int
    starts: tuple[PageStart, ...]

    def page_of(self, paragraph: int) -> int | None:
        """Return the page on which a paragraph begins; None before the first page known."""
        found = None
        for start in self.starts:
            if (start.paragraph, start.offset) > (paragraph, 0):
                break
            found = start.page
        return found
