"""The rows of a list are read cell by cell, with their places."""

from __future__ import annotations

import pytest

from tests.recognise.forms.proposals import cell
from tests.recognise.forms.stars import LISTED, figures_sheet, list_sheet, record_of
from tests.word_files import paragraph

NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)


def test_a_row_is_a_field_for_each_column() -> None:
    field = record_of(list_sheet(*LISTED), "recommendation").fields["entries"]

    assert field.value == tuple("｜".join(row) for row in LISTED)
    assert [{key: one.value for key, one in row.items()} for row in field.rows] == [
        dict(zip(("number", "company", "name"), row, strict=True)) for row in LISTED
    ]


def test_every_cell_has_its_place_and_its_heading() -> None:
    field = record_of(list_sheet(*LISTED), "recommendation").fields["entries"]
    company = field.rows[1]["company"]

    assert company.span is not None
    assert company.label is not None
    assert company.span.address != field.rows[0]["company"].span.address  # type: ignore[union-attr]  # compared to a place
    assert (company.span.start, company.span.end) == (0, len(LISTED[1][1]))
    assert len(field.items) == 2


@pytest.mark.parametrize("blank", [("3", "", ""), ("", "", ""), ("（3）", "　", "____"), ("……", "……", "……")])
def test_rows_with_nothing_but_a_number_are_left_out(blank: tuple[str, ...]) -> None:
    assert len(record_of(list_sheet(*LISTED, blank, blank), "recommendation").fields["entries"].rows) == 2


def test_a_row_without_a_number_and_one_half_filled_stay() -> None:
    field = record_of(list_sheet(("", "甲公司", "一班"), ("2", "乙公司", "")), "recommendation").fields["entries"]

    assert field.value == ("｜甲公司｜一班", "2｜乙公司｜")


def test_automatic_numbers_are_read_as_word_shows_them() -> None:
    rows = [(f"<w:tc><w:tcPr/>{paragraph('', NUMBERED)}</w:tc>", *row[1:]) for row in LISTED]
    field = record_of(list_sheet(*rows), "recommendation", numbering=NUMBERING).fields["entries"]

    assert field.value == tuple("｜".join(row) for row in LISTED)
    assert field.rows[0]["number"].raw == ""


def test_a_column_that_the_table_lacks_is_unknown() -> None:
    body = list_sheet(("甲公司", "一班"), heading=("企业名称", "班组名称/个人姓名"))

    assert record_of(body, "recommendation").fields["entries"].rows[0]["number"].value is None


def test_no_rows_is_blank() -> None:
    record = record_of(list_sheet(("", "", "")), "recommendation")

    assert record.fields["entries"].value == ()
    assert record.fields["entries"].blank
    assert not record.blank_form


def test_printed_rows_stay_and_are_no_answer() -> None:
    assert record_of(figures_sheet([""] * 7), "statistics").blank_form
    assert not record_of(figures_sheet(["", "３", "", "", "", "", ""]), "statistics").blank_form


def test_a_name_broken_over_two_lines_stays_in_one_cell() -> None:
    field = record_of(list_sheet(("1", cell("上海样例公共服务", "有限公司"), "一班")), "recommendation").fields["entries"]

    assert field.rows[0]["company"].value == "上海样例公共服务\n有限公司"
    assert field.value == ("1｜上海样例公共服务 有限公司｜一班",)


def test_a_bar_typed_into_a_cell_does_not_part_it() -> None:
    assert record_of(list_sheet(("1", "甲｜乙公司", "一班")), "recommendation").fields["entries"].value == ("1｜甲|乙公司｜一班",)
