from __future__ import annotations

from pipeline.model.document import Border
from tests.readers.word.reading import read, style
from tests.word_files import paragraph, table

OWN = (
    '<w:tblBorders><w:top w:val="double" w:sz="8" w:color="FF0000"/><w:insideH w:val="dotted" w:sz="4"/>'
    '<w:left w:val="single" w:sz="12"/></w:tblBorders>'
)


def bordered(*rows: tuple[str, ...], properties: str = OWN) -> str:
    return table(*rows).replace("<w:tblPr/>", f"<w:tblPr>{properties}</w:tblPr>")


def test_a_table_s_borders_lie_outside_and_between() -> None:
    cells = [row.cells for row in read(bordered(("一", "二"), ("三", "四"))).tables[0].rows]

    assert cells[0][0].top == Border("double", 1, "FF0000")
    assert cells[0][0].bottom == cells[1][0].top == Border("dotted", 0.5)
    assert cells[1][0].bottom is None
    assert (cells[0][0].left, cells[0][1].left) == (Border("single", 1.5), None)


def test_a_cell_s_own_border_wins() -> None:
    own = f'<w:tc><w:tcPr><w:tcBorders><w:top w:val="nil"/></w:tcBorders></w:tcPr>{paragraph("一")}</w:tc>'
    found = read(bordered((own,))).tables[0].rows[0].cells[0]

    assert found.top == Border("nil")
    assert found.left == Border("single", 1.5)


def test_a_table_style_draws_under_the_table() -> None:
    row = '<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom w:val="thick" w:sz="24"/></w:tcBorders></w:tcPr></w:tblStylePr>'
    whole = '<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/></w:tblBorders></w:tblPr>'
    styles = style("t", whole + row, kind="table")
    properties = '<w:tblStyle w:val="t"/><w:tblLook w:val="0020"/>'
    cells = [r.cells[0] for r in read(bordered(("一",), ("二",), properties=properties), styles=styles).tables[0].rows]

    assert (cells[0].top, cells[0].bottom) == (Border("single", 0.5), Border("thick", 3))
    assert (cells[1].top, cells[1].bottom) == (None, Border("single", 0.5))
