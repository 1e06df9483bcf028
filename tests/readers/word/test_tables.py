from __future__ import annotations

import pytest

from pipeline.model.document import Table
from tests.readers.word.reading import read
from tests.word_files import paragraph, table


def one(body: str, **parts: object) -> Table:
    """The first table of a body."""
    return read(body, **parts).tables[0]


def cell(text: str, properties: str) -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(text)}</w:tc>"


def test_cells_stand_at_their_grid_columns() -> None:
    rows = ((cell("甲", '<w:gridSpan w:val="2"/>'), "乙"), ("一", "二", "三"))
    found = one(table(*rows))

    assert [[(c.column, c.column_span) for c in row.cells] for row in found.rows] == [[(0, 2), (2, 1)], [(0, 1), (1, 1), (2, 1)]]
    assert found.columns_pt == (100, 100, 100)


def test_cells_before_the_first_column() -> None:
    shifted = table(("一",)).replace("<w:tr>", '<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>')

    assert one(shifted).rows[0].cells[0].column == 2


def test_vertical_merges_count_their_rows() -> None:
    rows = (
        (cell("上", '<w:vMerge w:val="restart"/>'), "a"),
        (cell("", "<w:vMerge/>"), "b"),
        (cell("", '<w:vMerge w:val="continue"/>'), "c"),
        ("下", "d"),
    )
    found = [row.cells[0] for row in one(table(*rows)).rows]

    assert [(c.merge, c.row_span) for c in found] == [("start", 3), ("continue", 1), ("continue", 1), ("none", 1)]


def test_a_cell_that_continues_nothing_starts() -> None:
    assert one(table((cell("孤", "<w:vMerge/>"),))).rows[0].cells[0].merge == "start"


@pytest.mark.parametrize(
    ("height", "rule", "expected"),
    [
        pytest.param('<w:trHeight w:val="567"/>', "atLeast", 10, id="a-height-alone-is-the-least"),
        pytest.param('<w:trHeight w:val="567" w:hRule="exact"/>', "exact", 10, id="exact"),
        pytest.param('<w:trHeight w:val="567" w:hRule="auto"/>', "atLeast", 10, id="auto-with-a-height"),
        pytest.param('<w:trHeight w:val="0"/>', "auto", None, id="nothing"),
        pytest.param("", "auto", None, id="no-height"),
    ],
)
def test_row_heights(height: str, rule: str, expected: float | None) -> None:
    """17.4.80."""
    row = one(table(("一",)).replace("<w:tr>", f"<w:tr><w:trPr>{height}</w:trPr>")).rows[0]

    assert row.height_rule == rule
    assert row.height_mm == (None if expected is None else pytest.approx(expected, abs=0.01))


def test_header_rows_and_alignment() -> None:
    found = one(
        table(("一",))
        .replace("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>")
        .replace("<w:tblPr/>", '<w:tblPr><w:jc w:val="center"/></w:tblPr>')
    )

    assert (found.rows[0].header, found.align, found.floating) == (True, "center", False)


def test_floating_tables() -> None:
    assert one(table(("一",)).replace("<w:tblPr/>", '<w:tblPr><w:tblpPr w:tblpX="1"/></w:tblPr>')).floating is True


def test_deleted_rows_are_gone() -> None:
    kept, deleted = table(("留",)), table(("删",)).replace("<w:tr>", '<w:tr><w:trPr><w:del w:id="1"/></w:trPr>')
    rows = kept.replace("</w:tbl>", deleted[deleted.index("<w:tr>") : deleted.index("</w:tbl>")] + "</w:tbl>")

    assert [row.cells[0].text for row in one(rows).rows] == ["留"]


def test_rows_and_cells_inside_content_controls() -> None:
    inside = table(("一", "二")).replace("<w:tr>", "<w:sdt><w:sdtContent><w:tr>").replace("</w:tr>", "</w:tr></w:sdtContent></w:sdt>")
    found = one(inside)

    assert [c.text for c in found.rows[0].cells] == ["一", "二"]
    assert found.rows[0].address.path == (0, 0, 2, 0, 0)


def test_nested_tables_follow_their_parent() -> None:
    document = read(table((f"<w:tc>{table(('内',))}<w:p/></w:tc>",)) + table(("外",)))

    assert [(t.index, t.rows[0].cells[0].text, t.location.depth) for t in document.tables] == [(0, "", 0), (1, "内", 1), (2, "外", 0)]


def test_vertical_alignment_and_nonsense_spans() -> None:
    found = one(table((cell("一", '<w:vAlign w:val="center"/><w:gridSpan w:val="999999999"/>'), cell("二", '<w:gridSpan w:val="-4"/>'))))

    assert [(c.vertical_align, c.column_span) for c in found.rows[0].cells] == [("center", 1000), (None, 1)]
