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


def test_table_goes_on_over_the_page() -> None:
    xs = [50.0, 150, 300]
    first = (
        grid(xs, [700, 730, 760]) + text(60, 720, "甲") + text(60, 750, "乙") + lines(155.4, 743, "一二三四五六七八九十一二三", pitch=12)
    )
    second = grid(xs, [100, 130, 160]) + text(155.4, 115, "末尾。") + text(60, 150, "丙")
    document = read(first, second)

    assert len(document.tables) == 1
    assert cells(document.tables[0]) == [["甲", ""], ["乙", "一二三四五六七八九十一二三末尾。"], ["丙", ""]]
    assert [row.cells[0].row for row in document.tables[0].rows] == [0, 1, 2]


def test_rows_of_other_columns_are_joined_to_one_grid() -> None:
    first = grid([50, 150, 300], [700, 730, 760]) + text(60, 720, "甲") + text(160, 750, "乙")
    second = grid([50, 300], [100, 130, 160]) + text(60, 120, "通栏") + text(60, 150, "末行")
    document = read(first, second)

    assert [[(cell.column, cell.column_span) for cell in row.cells] for row in document.tables[0].rows] == [
        [(0, 1), (1, 1)],
        [(0, 1), (1, 1)],
        [(0, 2)],
        [(0, 2)],
    ]


def test_lone_cell_under_a_table_of_the_page_before() -> None:
    first = grid([50, 150, 400], [600, 730, 760]) + text(60, 720, "甲") + text(160, 750, "乙")
    document = read(first, grid([50, 400], [100, 300]) + text(60, 120, "后半"))

    assert cells(document.tables[0])[-1] == ["后半"]


def test_lone_frame_is_no_table() -> None:
    document = read(grid([50, 400], [100, 300]) + text(60, 120, "框内文字"))

    assert document.tables == ()
    assert [paragraph.text for paragraph in document.paragraphs] == ["框内文字"]


def test_head_row_of_the_next_page_is_dropped() -> None:
    xs, head = [50.0, 150, 300], text(60, 120, "序号") + text(160, 120, "名称")
    first = grid(xs, [100, 130, 160]) + head + text(60, 150, "1") + text(160, 150, "甲")
    second = grid(xs, [100, 130, 160]) + head + text(60, 150, "2") + text(160, 150, "乙")

    assert cells(read(first, second).tables[0]) == [["序号", "名称"], ["1", "甲"], ["2", "乙"]]


def test_table_in_a_cell() -> None:
    inner = grid([60, 120, 180], [120, 140, 160]) + text(65, 135, "内")
    document = read(grid([50, 250], [100, 200, 220]) + text(56, 115, "外") + inner)

    assert [table.location.depth for table in document.tables] == [0, 1]
    assert [type(block).__name__ for block in document.tables[0].rows[0].cells[0].blocks] == ["Paragraph", "Table"]


def test_nothing() -> None:
    assert blocks_of([]) == []
