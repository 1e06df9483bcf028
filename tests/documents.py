"""Documents without a file behind them: plain lines become paragraphs."""

from __future__ import annotations

from pipeline.model.address import Address
from pipeline.model.document import Document, Location, Paragraph, ParagraphFormat, Run, RunFormat, Section

PART = "word/document.xml"


def document(*lines: str, name: str = "a.docx") -> Document:
    """Return a Word document of one section with one paragraph for each line."""
    paragraphs = tuple(_paragraph(number, line) for number, line in enumerate(lines))
    sections = (Section(Address(PART, (0, len(lines))), 0, left_mm=25.0, right_mm=20.0),)
    return Document(name, "0" * 64, "docx", "docx", paragraphs, paragraphs, sections=sections)


def _paragraph(number: int, line: str) -> Paragraph:
    address = Address(PART, (0, number))
    runs = (Run(Address(PART, (0, number, 0)), 0, line, RunFormat()),) if line else ()
    return Paragraph(address, number, line, runs, ParagraphFormat(), Location("body", number))
