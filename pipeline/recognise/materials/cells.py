"""Material that stands in a form: the paragraphs written into the cell of the field that asks for it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from pipeline.model.address import Address
from pipeline.model.document import Block, Cell, Document, Paragraph, Table, paragraphs_of
from pipeline.model.profile import Form
from pipeline.model.record import Record

_LEAST = 300
"""Characters in a cell that are a material and no remark (见附件)."""


def cell_material(document: Document, record: Record, form: Form, names: Collection[str]) -> Document | None:
    """Return the document cut to what is written into the field whose printed label holds one of `names`; None for a remark or less.

    It has no sections: the page is the form's.
    """
    for key, field in form.fields.items():
        found = record.fields.get(key)
        if found is None or found.span is None or not any(name in field.label for name in names):
            continue
        cell = _cell_of(document.tables, found.span.address)
        if cell is None:
            continue
        others = {one.label.address for name, one in record.fields.items() if name != key and one.label is not None}
        cut = _cut(document, tuple(_own(cell.blocks, found.span.address, others)))
        if sum(len(one.text.strip()) for one in cut.paragraphs) >= _LEAST or cut.pictures:
            return cut
    return None


def _cell_of(tables: Sequence[Table], address: Address) -> Cell | None:
    for table in tables:
        for row in table.rows:
            for cell in row.cells:
                if any(isinstance(block, Paragraph) and block.address == address for block in cell.blocks):
                    return cell
    return None


def _own(blocks: Sequence[Block], first: Address, others: Collection[Address]) -> Iterator[Block]:
    """Yield the blocks from the paragraph at `first` up to the label of another field."""
    begun = False
    for block in blocks:
        begun = begun or block.address == first
        if begun and block.address in others and block.address != first:
            return
        if begun:
            yield block


def _cut(document: Document, blocks: tuple[Block, ...]) -> Document:
    paragraphs = tuple(paragraphs_of(blocks))
    tables = tuple(_tables(blocks))
    pictures = tuple(picture for one in paragraphs for picture in one.pictures)
    return replace(document, blocks=blocks, paragraphs=paragraphs, tables=tables, sections=(), pictures=pictures)


def _tables(blocks: Sequence[Block]) -> Iterator[Table]:
    for block in blocks:
        if isinstance(block, Table):
            yield block
            for row in block.rows:
                for cell in row.cells:
                    yield from _tables(cell.blocks)
