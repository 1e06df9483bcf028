"""What every Word file of the samples has: its page, its fonts, fixed dates."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import docx
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

FIXED_DATE = (2022, 8, 1, 8, 0, 0)


def plain(lines: Sequence[str]) -> bytes:
    """Return a Word file of plain lines."""
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    return packed(document)


def set_page(document: Document, top: float = 34, gutter: float = 5) -> None:
    """Give the first section an A4 page; millimetres, those of a published standard by default."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(top), Mm(20)
    section.left_margin, section.right_margin, section.gutter = Mm(20), Mm(20), Mm(gutter)
    section.header_distance, section.footer_distance = Mm(25), Mm(20)


def set_normal(document: Document, font: str, size: float) -> None:
    """Give the Normal style this font for all scripts and this size in points."""
    style = document.styles["Normal"]
    style.font.size = Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for attribute in list(fonts.attrib):
        del fonts.attrib[attribute]
    for side in ("ascii", "hAnsi", "eastAsia"):
        fonts.set(qn(f"w:{side}"), font)
    style.paragraph_format.space_after = Pt(0)


def write(paragraph: Paragraph, text: str, font: str, size: float) -> None:
    """Add a run of `text`, its size in points; nothing for an empty text."""
    if not text:
        return
    run = paragraph.add_run(text)
    run.font.size = Pt(size)
    run.font.name = font
    run._r.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), font)


def packed(document: Document) -> bytes:
    """Return the file with fixed dates, so that it is the same each time."""
    document.core_properties.author = "形审示例"
    document.core_properties.created = document.core_properties.modified = datetime(*FIXED_DATE, tzinfo=UTC).replace(tzinfo=None)
    buffer = io.BytesIO()
    document.save(buffer)
    source = zipfile.ZipFile(buffer)
    return archive(
        {name: source.read(name) for name in source.namelist() if name != "docProps/thumbnail.jpeg"} | _without_thumbnail(source)
    )


def _without_thumbnail(source: zipfile.ZipFile) -> dict[str, bytes]:
    relations = source.read("_rels/.rels").decode()
    start = relations.find("<Relationship ", relations.find("thumbnail") - 400)
    parts = [piece for piece in relations[start:].split("<Relationship ") if piece]
    kept = [piece for piece in parts if "thumbnail" not in piece]
    body = relations[:start] + "".join("<Relationship " + piece for piece in kept)
    return {"_rels/.rels": (body if body.endswith("</Relationships>") else body + "</Relationships>").encode()}


def archive(files: Mapping[str, bytes]) -> bytes:
    """Return a zip of `files` with fixed dates."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as written:
        for name, content in files.items():
            written.writestr(zipfile.ZipInfo(name, FIXED_DATE), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
