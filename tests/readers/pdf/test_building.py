"""Every node knows its place; runs join to the text."""

from __future__ import annotations

from pipeline.model.document import Document, paragraphs_of
from pipeline.readers.pdf.building import Builder
from pipeline.readers.pdf.reader import read_pdf
from tests.readers.pdf.pdf_files import grid, lines, pdf, rule, square, text


def read(*pages: str) -> Document:
    return read_pdf(pdf(*pages, fonts={"F2": "SimHei"}), "a.pdf")


def test_runs_of_equal_look() -> None:
    paragraph = read(text(60, 100, "黑体字", font="F2") + text(91.5, 100, "宋体字")).paragraphs[0]

    assert [(run.start, run.text, run.format.font_east_asia) for run in paragraph.runs] == [(0, "黑体字", "黑体"), (3, "宋体字", "宋体")]
    assert paragraph.address.page == 1
    assert paragraph.address.box == (60.0, 90.8, 123.0, 101.5)
    assert paragraph.runs[1].address.box == (91.5, 90.8, 123.0, 101.5)


def test_lines_of_one_look_are_one_run() -> None:
    full = "一二三四五六七八九十" * 4
    paragraph = read(lines(60, 100, full, full, "尾。")).paragraphs[0]

    assert [run.text for run in paragraph.runs] == [full * 2 + "尾。"]


def test_drawn_box_is_a_tick() -> None:
    paragraph = read(text(60, 110, "是") + square(72, 101, ticked=True) + text(100, 110, "□否")).paragraphs[0]

    assert [(tick.checked, tick.kind) for tick in paragraph.ticks] == [(True, "form-field"), (False, "glyph")]
    assert [paragraph.text[tick.start : tick.end] for tick in paragraph.ticks] == ["☑", "□"]
    assert [run.generated for run in paragraph.runs] == [False, True, False]


def test_merged_cell_continues_below() -> None:
    down = grid([50, 150], [100, 140]) + grid([150, 250], [100, 120, 140])
    table = read(down + text(60, 115, "甲") + text(160, 115, "乙") + rule(50, 140, 250, 140)).tables[0]

    assert [[(cell.merge, cell.row_span, cell.column) for cell in row.cells] for row in table.rows] == [
        [("start", 2, 0), ("none", 1, 1)],
        [("continue", 1, 0), ("none", 1, 1)],
    ]
    assert table.columns_pt == (100.0, 100.0)
    assert [row.height_mm for row in table.rows] == [7.1, 7.1]


def test_places_are_unique_and_numbered_in_reading_order() -> None:
    document = read(grid([50, 150, 250], [100, 120, 140]) + text(60, 115, "甲"), text(60, 300, "乙"))

    assert [paragraph.index for paragraph in document.paragraphs] == list(range(5))
    assert len({paragraph.address for paragraph in document.paragraphs}) == 5
    assert tuple(paragraphs_of(document.blocks)) == document.paragraphs
    assert [one.kind for one in document.paragraphs[4].breaks] == ["rendered"]
    assert document.paragraphs[0].location.kind == "cell"


def test_nothing() -> None:
    builder = Builder({})

    assert builder.blocks([]) == ()
    assert builder.paragraphs == []
