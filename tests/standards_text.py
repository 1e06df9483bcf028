"""Plain lines -> Document: the smallest standards for tests of the outline and its rules."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pipeline.model.address import Address
from pipeline.model.document import (
    Align,
    Block,
    Break,
    Cell,
    Document,
    Label,
    Location,
    Paragraph,
    ParagraphFormat,
    Picture,
    Row,
    Run,
    RunFormat,
    Section,
    Table,
)
from pipeline.model.outline import Basis, Outline, Stage
from pipeline.recognise.standards.reading import read_standard

PART = "word/document.xml"
GOOD_PAGE = Section(
    Address(PART, (0, 999)),
    0,
    page_width_mm=210.0,
    page_height_mm=297.0,
    top_mm=34.0,
    bottom_mm=20.0,
    left_mm=20.0,
    right_mm=20.0,
    header_mm=25.0,
    footer_mm=20.0,
    gutter_mm=5.0,
)


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph to be: its text, its automatic number, its style."""

    text: str = ""
    label: str = ""
    list_id: str = "1"
    level: int = 0
    style: str | None = None
    outline_level: int | None = None
    section: int = 0
    page_break: bool = False
    picture: bool = False
    align: Align | None = None
    indent_pt: float | None = None


Content = str | Line | list[list[str]]
"""A plain paragraph, a paragraph with more to it, or the rows of a table."""


def document(*content: Content, sections: tuple[Section, ...] = (GOOD_PAGE,)) -> Document:
    """Return a Word document with one block for each of `content`."""
    blocks: list[Block] = []
    paragraphs: list[Paragraph] = []
    tables: list[Table] = []
    for block, item in enumerate(content):
        if isinstance(item, list):
            table = _table(item, block, len(tables), len(paragraphs))
            tables.append(table)
            blocks.append(table)
            paragraphs.extend(p for row in table.rows for cell in row.cells for p in cell.blocks if isinstance(p, Paragraph))
        else:
            line = item if isinstance(item, Line) else Line(item)
            paragraph = _paragraph(line, block, len(paragraphs))
            blocks.append(paragraph)
            paragraphs.append(paragraph)
    return Document("draft.docx", "0" * 64, "docx", "docx", tuple(blocks), tuple(paragraphs), tuple(tables), sections)


def _paragraph(line: Line, block: int, index: int) -> Paragraph:
    address = Address(PART, (0, block))
    picture = Picture(address, "image", False, "inline", address)
    values = tuple(int(number) for number in line.label.strip(".").split(".") if number.isdecimal())
    return Paragraph(
        address,
        index,
        line.text,
        _runs(address, line.text),
        ParagraphFormat(outline_level=line.outline_level, align=line.align, indent_left_pt=line.indent_pt),
        Location("body", block),
        section=line.section,
        style=line.style,
        label=Label(line.label, line.level, line.list_id, values) if line.label else None,
        breaks=(Break(0, "page"),) if line.page_break else (),
        pictures=(picture,) if line.picture else (),
    )


def _runs(address: Address, text: str) -> tuple[Run, ...]:
    return (Run(_below(address, 0), 0, text, RunFormat()),) if text else ()


def _below(address: Address, *more: int) -> Address:
    return address._replace(path=address.path + more)


def _table(texts: list[list[str]], block: int, number: int, index: int) -> Table:
    address = Address(PART, (0, block))
    rows = []
    for row, cells in enumerate(texts):
        made = []
        for column, text in enumerate(cells):
            place = _below(address, row, column, 0)
            location = Location("cell", block, table=number, row=row, column=column, depth=1)
            paragraph = replace(_paragraph(Line(text), block, index), address=place, runs=_runs(place, text), location=location)
            made.append(Cell(_below(address, row, column), row, column, 1, "none", (paragraph,)))
            index += 1
        rows.append(Row(_below(address, row), tuple(made)))
    return Table(address, number, tuple(rows), Location("body", block))


HEAD = (
    "样品寄存服务规范",
    "1　范围",
    "本文件规定了样品寄存服务的要求。",
    "本文件适用于样品寄存服务。",
    "2　规范性引用文件",
    "本文件没有规范性引用文件。",
    "3　术语和定义",
    "本文件没有需要界定的术语和定义。",
)
"""Title and chapters 1 to 3 of a draft with nothing wrong; chapter 4 may follow."""


def draft(*content: Content, sections: tuple[Section, ...] = (GOOD_PAGE,)) -> Document:
    """Return a draft: title, chapters 1 to 3, a chapter 4 of one sentence, and then `content`."""
    return document(*HEAD, "4　总体要求", "寄存单位应公布收费标准。", *content, sections=sections)


def outline_of(read: Document, stage: Stage | None = "proposal-draft", basis: Basis | None = None) -> Outline:
    """Return the outline of a document that is a standard."""
    reading = read_standard(read, stage, basis)
    assert reading is not None, "this is no standard"
    return reading.outline
