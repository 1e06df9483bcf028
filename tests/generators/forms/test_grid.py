from __future__ import annotations

from pipeline.generators.forms.grid import form_tables
from pipeline.model.profile import Form, FormCell, FormRow
from pipeline.ooxml.namespaces import W
from tests.generators.forms.small_forms import field, form, shown, tree

ROWS = field("rows", "清单", "rows", columns=(field("a", "甲"), field("b", "乙")), lines=2)


def test_lines_without_borders_stand_in_a_table_of_their_own() -> None:
    small = form(field(), field("other", "其他"))
    lined = Form(small.identity, small.title, small.fields, (FormRow(small.rows[0].cells, 0, False), small.rows[1]), small.columns)

    tables = list(tree(form_tables(lined)).iter(f"{W}tbl"))

    assert [len(one.find(f"{W}tblPr/{W}tblBorders")) for one in tables] == [0, 6]  # type: ignore[arg-type]  # it is there


def test_the_headings_of_a_list_come_again_on_every_page_when_they_begin_the_table() -> None:
    first, later = form(ROWS), form(field(), ROWS)

    assert [len(list(tree(form_tables(one)).iter(f"{W}tblHeader"))) for one in (first, later)] == [1, 0]


def test_cells_beside_a_list_are_merged_over_its_rows() -> None:
    row = FormRow((FormCell("3."), FormCell("", "rows", 2)))
    made = tree(form_tables(Form("small", "表", {"rows": ROWS}, (row,), (500, 2000, 2000))))

    assert [one.get(f"{W}val") for one in made.iter(f"{W}vMerge")] == ["restart", "continue", "continue"]
    assert shown(made).count("3.") == 1


def test_the_widths_of_cells_are_those_of_the_grid() -> None:
    made = tree(form_tables(form(field(), columns=(1000, 2000, 3000))))

    assert [one.get(f"{W}w") for one in made.iter(f"{W}tcW")] == ["1000", "5000"]
