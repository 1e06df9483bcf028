from __future__ import annotations

import io
import zipfile

import pytest
from openpyxl import Workbook

from pipeline.errors import WrongDecisions
from pipeline.readers.summary_sheet.workbook import NoValue, read_sheets
from tests.readers.summary_sheet.sheets import saved


def test_rows_bear_the_numbers_people_see() -> None:
    book = Workbook()
    book.active["B3"] = "甲"
    book.active["A5"] = 1

    (sheet,) = read_sheets(saved(book), "a.xlsx")

    assert [(number, [value for value in row if value is not None]) for number, row in sheet.rows] == [(3, ["甲"]), (5, [1])]


def test_hidden_rows_count() -> None:
    book = Workbook()
    book.active.append(["甲"])
    book.active.append(["乙"])
    book.active.row_dimensions[2].hidden = True

    assert [row for _, row in read_sheets(saved(book), "a.xlsx")[0].rows] == [("甲",), ("乙",)]


def test_a_formula_without_a_result_is_told_from_a_blank() -> None:
    book = Workbook()
    book.active["A1"] = "=1+1"

    ((_, (value,)),) = read_sheets(saved(book), "a.xlsx")[0].rows

    assert isinstance(value, NoValue)


def test_a_formula_stands_for_its_saved_result() -> None:
    book = Workbook()
    book.active["A1"], book.active["B1"] = '="补"&"正"', "x"
    data = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved(book))) as source, zipfile.ZipFile(data, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name.endswith("sheet1.xml"):
                content = content.replace(b'<c r="A1"><f>', b'<c r="A1" t="str"><f>').replace(b"<v></v>", "<v>补正</v>".encode())
                content = content.replace(b"<v />", "<v>补正</v>".encode()).replace(b"<v/>", "<v>补正</v>".encode())
            target.writestr(name, content)

    assert read_sheets(data.getvalue(), "a.xlsx")[0].rows == ((1, ("补正", "x")),)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"a,b\n1,2\n", id="csv"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), id="xls"),
        pytest.param(saved(Workbook())[:900], id="cut-short"),
    ],
)
def test_what_is_no_workbook_is_told_by_its_name(data: bytes) -> None:
    with pytest.raises(WrongDecisions, match=r"a\.xlsx"):
        read_sheets(data, "a.xlsx")


def test_another_zip_is_no_workbook() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")

    with pytest.raises(WrongDecisions):
        read_sheets(data.getvalue(), "a.xlsx")
