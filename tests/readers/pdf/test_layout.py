"""Pages become paragraphs and tables, joined over their ends."""

from __future__ import annotations

from pipeline.model.document import Document, Table
from pipeline.readers.pdf.layout import blocks_of
from pipeline.readers.pdf.reader import read_pdf
from tests.readers.pdf.pdf_files import Page, grid, lines, pdf, text

FULL = "一二三四五六七八九十" * 4
"""As wide as the column from 60 to 480, but two signs less than its neighbours need."""


def read(*pages: str | Page) -> Document:
    return read_pdf(pdf(*pages), "a.pdf")


def cells(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_table_between_paragraphs() -> None:
    document = read(
        text(60, 80, "上文") + grid([50, 150, 250], [100, 120, 140]) + text(60, 115, "甲") + text(160, 135, "乙") + text(60, 160, "下文")
    )

    assert [type(block).__name__ for block in document.blocks] == ["Paragraph", "Table", "Paragraph"]
    assert cells(document.tables[0]) == [["甲", ""], ["", "乙"]]
    assert [paragraph.text for paragraph in document.paragraphs] == ["上文", "甲", "", "", "乙", "下文"]


def test_paragraph_goes_on_over_the_page() -> None:
    document = read(lines(60, 700, FULL, FULL, FULL), lines(60, 100, "尾句。", "下一段"))

    assert [paragraph.text for paragraph in document.paragraphs] == [FULL * 3 + "尾句。", "下一段"]
    assert [(one.start, one.kind) for one in document.paragraphs[0].breaks] == [(120, "rendered")]
    assert document.paragraphs[0].address.page == 1


def test_short_page_ends_its_paragraph() -> None:
    document = read(lines(60, 100, FULL, FULL), lines(60, 100, "尾句。"))

    assert len(document.paragraphs) == 2


def test_lone_cell_under_a_table_of_the_page_before() -> None:
    first = grid([50, 150, 400], [600, 730, 760]) + text(60, 720, "甲") + text(160, 750, "乙")
    document = read(first, grid([50, 400], [100, 300]) + text(60, 120, "后半"))

    assert cells(document.tables[0])[-1] == ["后半"]


def test_lone_frame_is_no_table() -> None:
    document = read(grid([50, 400], [100, 300]) + text(60, 120, "框内文字"))

    assert document.tables == ()
    assert [paragraph.text for paragraph in document.paragraphs] == ["框内文字"]


def test_nothing() -> None:
    assert blocks_of([]) == []
