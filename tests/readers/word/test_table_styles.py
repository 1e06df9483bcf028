from __future__ import annotations

import pytest

from pipeline.readers.word.table_styles import TableFlags, table_flags
from tests.readers.word.reading import read, style
from tests.word_files import NAMESPACES, table


def condition(kind: str, color: str) -> str:
    return f'<w:tblStylePr w:type="{kind}"><w:rPr><w:color w:val="{color}"/></w:rPr></w:tblStylePr>'


def colors(look: str, *conditions: tuple[str, str], rows: int = 4, columns: int = 3) -> list[list[str | None]]:
    """The colour of each cell's text under a table style with these conditions."""
    styles = style("t", "".join(condition(*pair) for pair in conditions), kind="table")
    grid = [tuple("字" for _ in range(columns)) for _ in range(rows)]
    body = table(*grid).replace("<w:tblPr/>", f'<w:tblPr><w:tblStyle w:val="t"/>{look}</w:tblPr>')
    found = read(body, styles=styles).tables[0]
    return [[c.blocks[0].runs[0].format.color for c in row.cells] for row in found.rows]  # type: ignore[union-attr]  # paragraphs


ROW, COLUMN, BAND, CORNER = "111111", "222222", "333333", "444444"


def test_first_row_and_bands() -> None:
    """Bands begin below the first row; no band lies on it."""
    found = colors('<w:tblLook w:val="0020"/>', ("firstRow", ROW), ("band1Horz", BAND), columns=1)

    assert found == [[ROW], [BAND], ["auto"], [BAND]]


def test_corners_lie_over_rows_over_columns() -> None:
    found = colors('<w:tblLook w:val="00A0"/>', ("firstRow", ROW), ("firstCol", COLUMN), ("nwCell", CORNER), rows=2, columns=2)

    assert found == [[CORNER, ROW], [COLUMN, "auto"]]


def test_the_last_row_and_column() -> None:
    found = colors('<w:tblLook w:val="0140"/>', ("lastRow", ROW), ("lastCol", COLUMN), rows=2, columns=2)

    assert found == [["auto", COLUMN], [ROW, ROW]]


def test_bands_of_columns() -> None:
    assert colors('<w:tblLook w:val="0000"/>', ("band2Vert", BAND), rows=1, columns=3) == [["auto", BAND, "auto"]]


def test_styles_of_one_name_are_told_apart() -> None:
    styles = "".join(style(i, f'<w:rPr><w:color w:val="{c}"/></w:rPr>', kind="table", name="同名") for i, c in (("a", ROW), ("b", COLUMN)))
    body = "".join(table(("字",)).replace("<w:tblPr/>", f'<w:tblPr><w:tblStyle w:val="{i}"/></w:tblPr>') for i in ("a", "b"))

    assert [p.runs[0].format.color for p in read(body, styles=styles).paragraphs] == [ROW, COLUMN]


def test_a_table_that_asks_for_no_bands_has_none() -> None:
    assert colors('<w:tblLook w:val="0600"/>', ("band1Horz", BAND), rows=1, columns=1) == [["auto"]]


@pytest.mark.parametrize(
    ("look", "expected"),
    [
        pytest.param("", TableFlags(), id="nothing-said"),
        pytest.param('<w:tblLook w:val="04A0"/>', TableFlags(True, False, True, False, True, False), id="bits"),
        pytest.param('<w:tblLook w:val="04A0" w:firstRow="0"/>', TableFlags(False, False, True, False, True, False), id="attributes-win"),
        pytest.param('<w:tblLook w:val="zz"/>', TableFlags(), id="nonsense"),
    ],
)
def test_table_flags(look: str, expected: TableFlags) -> None:
    from lxml import etree

    assert table_flags(etree.fromstring(f"<w:tblPr {NAMESPACES}>{look}</w:tblPr>")) == expected
