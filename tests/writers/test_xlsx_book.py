import io
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from pipeline.writers import xlsx_book
from pipeline.writers.xlsx_book import LONGEST, Cell, Head, Kind, Paper, Table, workbook

PAPER = Paper("表头 & 名", "脚注", "第 {page} 页 共 {pages} 页", "……（太长）", "另有{count}行")


def sheet(*rows: tuple[Cell, ...], heads: tuple[Head, ...] = (Head("一", 10), Head("二", 10)), **table: int) -> Worksheet:
    data = workbook([Table("页", heads, rows, **table)], PAPER)
    found = openpyxl.load_workbook(io.BytesIO(data))["页"]
    assert isinstance(found, Worksheet)
    return found


def test_heads_stand_first_and_blanks_stay_blank() -> None:
    found = sheet(("甲", None), ("", 3))

    assert [[cell.value for cell in row] for row in found.iter_rows()] == [["一", "二"], ["甲", None], [None, 3]]


@pytest.mark.parametrize(
    ("length", "kept"),
    [
        pytest.param(LONGEST, LONGEST, id="as-long-as-allowed"),
        pytest.param(LONGEST + 1, LONGEST + len(PAPER.cut), id="one-more-is-cut-and-said"),
    ],
)
def test_a_text_too_long_for_a_cell_is_cut_and_says_so(length: int, kept: int) -> None:
    value = sheet(("长" * length, None))["A2"].value

    assert isinstance(value, str)
    assert len(value) == kept
    assert value.endswith(PAPER.cut) == (length > LONGEST)


@pytest.mark.parametrize(
    ("text", "height"),
    [
        pytest.param("四字之内", 15, id="one-line"),
        pytest.param("一二三四五", 31.5, id="two-lines-of-wide-signs"),
        pytest.param("abcdefghi", 15, id="nine-narrow-signs-fit"),
        pytest.param("长" * 4000, 408, id="never-higher-than-excel-allows"),
    ],
)
def test_a_row_is_as_high_as_its_text(text: str, height: float) -> None:
    found = sheet((text, None))

    assert (found.row_dimensions[2].height or found.sheet_format.defaultRowHeight) == height


@pytest.mark.parametrize(("kind", "shown", "height"), [("text", "甲 乙 丙", None), ("lines", "甲\n乙 丙", 31.5)])
def test_a_column_may_keep_its_line_ends(kind: Kind, shown: str, height: float | None) -> None:
    found = sheet(("甲\n乙  丙", None), heads=(Head("一", 30, kind), Head("二", 10)))

    assert (found["A2"].value, found.row_dimensions[2].height) == (shown, height)


def test_text_on_one_line_does_not_raise_its_row() -> None:
    assert sheet(("长" * 100, None), heads=(Head("一", 10, "line"), Head("二", 10))).row_dimensions[2].height is None


def test_choices_are_a_dropdown_over_the_rows_there_are() -> None:
    found = sheet(("甲", None), ("乙", None), heads=(Head("一", 10), Head("二", 10, "choice", ("是", "否"))))
    (rule,) = found.data_validations.dataValidation

    assert (rule.type, rule.formula1, str(rule.sqref)) == ("list", '"是,否"', "B2:B3")


def test_words_colour_their_cells() -> None:
    found = sheet(("✗", None), heads=(Head("一", 10, "short", tones=(("✗", "bad"), ("✓", "good"))), Head("二", 10)))
    ranges = {str(area.sqref): [rule.formula for rule in area.rules] for area in found.conditional_formatting}

    assert ranges == {"A2": [['"✗"'], ['"✓"']]}


def test_hidden_columns_are_hidden_and_screen_columns_not_printed() -> None:
    found = sheet(("甲", "乙"), heads=(Head("一", 10), Head("二", 10, "line", hidden=True)), unprinted=1)

    assert found.column_dimensions["B"].hidden
    assert found.print_area == "'页'!$A$1:$A$2"


def test_an_ampersand_of_the_header_is_no_command() -> None:
    assert "&&" in (sheet(("甲", None)).oddHeader.center.text or "")


def test_rows_that_excel_does_not_take_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_book, "LAST_ROW", 3)
    found = sheet(*[(f"第{number}行", None) for number in range(5)])

    assert [row[0].value for row in found.iter_rows(min_row=2)] == ["第0行", "第1行", "另有3行"]


def test_no_file_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    sheet(("甲", None))

    assert list(tmp_path.iterdir()) == []
