"""PDF -> Document: what a born-digital PDF says, once, in reading order, with its way back; pictures of pages are named."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from pipeline.model.address import Address
from pipeline.model.document import Document, Picture, Section
from pipeline.readers.pdf.building import Builder
from pipeline.readers.pdf.guard import refuse_bombs
from pipeline.readers.pdf.layout import Sheet, blocks_of, sheet_of
from pipeline.readers.pdf.looks import Fonts
from pipeline.readers.pdf.nesting import refuse_nesting
from pipeline.readers.pdf.opening import opened
from pipeline.readers.pdf.pages import Page, PageKind, read_page

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

MOST_PAGES: Final = 300
"""Pages that are read; no form or standard of an association has more."""
MOST_SIGNS: Final = 1_500_000
"""Characters of a document after which no further page is read."""
_MM: Final = 25.4 / 72
_LONGEST: Final = 2000
_PROPERTIES: Final = {"Title": "title", "Author": "creator", "Subject": "subject", "Keywords": "keywords", "Creator": "application"}
_WHOLE: Final = {"picture": "image-only", "undecodable": "text-undecodable"}


def read_pdf(data: bytes, name: str) -> Document:
    """Return the document in the bytes of a PDF.

    `notes` say what could not be read: "image-only" (every page is a picture: a scan) or "image-only-page:3",
    "text-undecodable" or "text-undecodable-page:3" (words shown without saying which), "pages-not-read:301-5000", "xfa-form" …
    Raises LockedDocument, DamagedDocument or HostileDocument, which name the file as `name`.
    """
    logging.getLogger("pypdfium2").setLevel(logging.CRITICAL)
    refuse_bombs(data, name)
    refuse_nesting(data, name)
    with opened(data, name) as pdf:
        count = len(pdf)
        pages, sheets = _read(pdf)
        notes = {*_form_notes(pdf), *_page_notes(pages, count)}
        properties = _properties(pdf)
    sections, of_page = _sections(pages)
    builder = Builder(of_page)
    blocks = builder.blocks(blocks_of(sheets))
    return Document(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        source_kind="pdf-text",
        media="pdf",
        blocks=blocks,
        paragraphs=tuple(builder.paragraphs),
        tables=tuple(table for table in builder.tables if table is not None),
        sections=sections,
        pictures=tuple(_picture(page) for page in pages if page.kind == "picture"),
        pages=count,
        properties=properties,
        notes=tuple(sorted(notes)),
    )


def _read(pdf: PdfDocument) -> tuple[list[Page], list[Sheet]]:
    """Return the pages without their characters, and the text of those that have any."""
    if pdf.get_formtype():
        pdf.init_forms()
    fonts = Fonts()
    pages: list[Page] = []
    sheets: list[Sheet] = []
    signs = 0
    for number in range(1, min(len(pdf), MOST_PAGES) + 1):
        page = read_page(pdf, number, fonts)
        if page.kind == "text":
            sheets.append(sheet_of(page, sheets[-1] if sheets and sheets[-1].number == number - 1 else None))
        pages.append(page._replace(glyphs=(), grids=()))
        signs += len(page.glyphs)
        if signs > MOST_SIGNS:
            break
    return pages, sheets


def _form_notes(pdf: PdfDocument) -> Iterator[str]:
    import pypdfium2.raw as pdfium

    if pdf.get_formtype() in (pdfium.FORMTYPE_XFA_FULL, pdfium.FORMTYPE_XFA_FOREGROUND):
        yield "xfa-form"


def _page_notes(pages: Sequence[Page], count: int) -> Iterator[str]:
    for page in pages:
        yield from page.notes
    if len(pages) < count:
        yield f"pages-not-read:{len(pages) + 1}-{count}"
    kinds: set[PageKind] = {page.kind for page in pages if page.kind != "blank"}
    for kind, note in _WHOLE.items():
        if kinds == {kind}:
            yield note
        else:
            yield from (f"{note}-page:{page.number}" for page in pages if page.kind == kind)


def _sections(pages: Sequence[Page]) -> tuple[tuple[Section, ...], dict[int, int]]:
    """Return a section for each stretch of pages of one size, and page -> section."""
    sections: list[Section] = []
    of_page: dict[int, int] = {}
    size: tuple[float, float] | None = None
    for page in pages:
        here = (round(page.width * _MM, 1), round(page.height * _MM, 1))
        if here != size:
            size = here
            address = Address("", page=page.number)
            sections.append(Section(address, len(sections), page_width_mm=here[0], page_height_mm=here[1], landscape=here[0] > here[1]))
        of_page[page.number] = len(sections) - 1
    return tuple(sections), of_page


def _picture(page: Page) -> Picture:
    """Return the picture that a whole page is."""
    address = Address("", page=page.number, box=(0.0, 0.0, round(page.width, 1), round(page.height, 1)))
    return Picture(address, "image", False, "inline", address, round(page.width * _MM, 1), round(page.height * _MM, 1))


def _properties(pdf: PdfDocument) -> dict[str, str]:
    found = {own: pdf.get_metadata_value(key).strip()[:_LONGEST] for key, own in _PROPERTIES.items()}
    return {name: value for name, value in sorted(found.items()) if value}
