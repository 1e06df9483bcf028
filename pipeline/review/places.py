"""From an address to the words a person finds the place by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.model.address import Address, Span
from pipeline.model.document import Document, Paragraph, paragraphs_of
from pipeline.model.finding import Place
from pipeline.model.observation import At
from pipeline.model.record import Record

if TYPE_CHECKING:
    from pipeline.model.outline import Clause, Outline


class Places:
    """Looks up places in one document; built once for each."""

    def __init__(self, document: Document, outline: Outline | None = None) -> None:
        self._document = document
        self._paragraphs: dict[Address, Paragraph] = {one.address: one for one in document.paragraphs}
        for story in document.stories:
            self._paragraphs.update({one.address: one for one in story.paragraphs})
        self._sections = {section.address: section.index for section in document.sections}
        self._rows = {row.address: (table.index, number, row) for table in document.tables for number, row in enumerate(table.rows)}
        self._pictures = {picture.address: picture.paragraph for picture in document.pictures}
        self._clauses = _clauses_by_paragraph(outline)

    def place(self, at: At, label: str | None = None) -> Place:
        """Return the place of `at`; an empty one where the document has no such node."""
        if isinstance(at, Span):
            paragraph = self._paragraphs.get(at.address)
            text = paragraph.text[at.start : at.end] if paragraph else ""
            return self._at_paragraph(paragraph, label, text)
        if at is None:
            return Place(label=label)
        if at in self._sections:
            return Place(section=self._sections[at] + 1, label=label)
        if at in self._rows:
            table, row, _ = self._rows[at]
            return Place(table=table + 1, row=row + 1, label=label)
        return self._at_paragraph(self._paragraphs.get(self._pictures.get(at, at)), label)

    def order(self, at: At) -> tuple[int, int]:
        """Return a key that sorts places in reading order; what has no place comes first."""
        if isinstance(at, Span):
            paragraph = self._paragraphs.get(at.address)
            return (paragraph.index if paragraph else -1, at.start)
        if at is None:
            return (-1, 0)
        if at in self._sections:
            first = next((one.index for one in self._document.paragraphs if one.section == self._sections[at]), -1)
            return (first, -1)
        if at in self._rows:
            row = self._rows[at][2]
            return (next((one.index for cell in row.cells for one in paragraphs_of(cell.blocks)), -1), -1)
        paragraph = self._paragraphs.get(self._pictures.get(at, at))
        return (paragraph.index if paragraph else -1, 0)

    def _at_paragraph(self, paragraph: Paragraph | None, label: str | None, text: str = "") -> Place:
        if paragraph is None:
            return Place(text=text, label=label)
        where = paragraph.location
        return Place(
            paragraph=paragraph.index + 1,
            clause=self._clauses.get(paragraph.index),
            table=None if where.table is None else where.table + 1,
            row=None if where.row is None else where.row + 1,
            column=None if where.column is None else where.column + 1,
            text=text,
            label=label,
        )


def field_at(record: Record, span: Span) -> str | None:
    """Return the key of the field that the span lies in: its value, an item of it, or its printed label."""
    for key, field in record.fields.items():
        cells = (cell.span for row in field.rows for cell in row.values())
        if any(_within(span, place) for place in (field.span, field.label, *field.items, *cells) if place is not None):
            return key
    return None


def _within(inner: Span, outer: Span) -> bool:
    return inner.address == outer.address and outer.start <= inner.start and inner.end <= outer.end


def _clauses_by_paragraph(outline: Outline | None) -> dict[int, str]:
    if outline is None:
        return {}
    found: dict[int, str] = {}
    for clause in outline.all_clauses():
        for paragraph in _own_paragraphs(clause):
            found[paragraph] = clause.number
    return found


def _own_paragraphs(clause: Clause) -> tuple[int, ...]:
    return (clause.paragraph, *clause.body)
