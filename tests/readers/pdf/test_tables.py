"""Cells hold paragraphs and tables; a table goes on over the end of its page."""

from __future__ import annotations

from pipeline.readers.pdf.tables import tables_of
from tests.readers.pdf.pdf_files import grid, lines, text
from tests.readers.pdf.test_layout import cells, read


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
    assert tables_of(1, [], {}) == []
