"""A workbook as a list of standards: sheets, days, numbers, formulas; what is no workbook is said to be none."""

import io
from datetime import date, datetime

import pytest

from pipeline.errors import UnreadableInput
from pipeline.profiles.standards_workbook import workbook_lines
from tests.workbooks import book


def test_rows_with_their_numbers() -> None:
    data = book(
        [["标准编号", "日期"], [None, None], ["GB 1", datetime(2023, 7, 1)], ["GB 2", date(2023, 7, 2)], [3.0, " a\n b "], [1e16]], []
    )

    assert workbook_lines(data, "清单.xlsx") == (
        (
            (1, ["标准编号", "日期"]),
            (3, ["GB 1", "2023-07-01"]),
            (4, ["GB 2", "2023-07-02"]),
            (5, ["3", "a b"]),
            (6, ["10000000000000000"]),
        ),
        (),
    )


def test_a_formula_without_a_saved_result_is_blank() -> None:
    assert workbook_lines(book([["=1+1", "GB 1"]]), "清单.xlsx") == (((1, ["", "GB 1"]),),)


@pytest.mark.parametrize("data", [b"PK", b"", b"PK\x03\x04" + b"x" * 100], ids=["two-bytes", "empty", "cut"])
def test_no_workbook(data: bytes) -> None:
    with pytest.raises(UnreadableInput):
        workbook_lines(data, "清单.xlsx")


def test_a_zip_of_something_else() -> None:
    import zipfile

    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("a.txt", "a")
    with pytest.raises(UnreadableInput):
        workbook_lines(data.getvalue(), "清单.xlsx")
