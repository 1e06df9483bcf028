import io
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from pipeline.model.text import Language, Text
from pipeline.model.total import Tally, Total, TotalLine
from pipeline.writers.visible import visible
from pipeline.writers.xlsx import xlsx_report
from tests.writers.papers import CALL, HOSTILE, batch, hostile
from tests.writers.reports import WORDING, report, submission


def book(*submissions: object, language: Language = "zh") -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(xlsx_report(report(*submissions), WORDING, language)))  # type: ignore[arg-type]


def contents(found: Workbook) -> list[object]:
    return [cell.value for sheet in found for row in sheet.iter_rows() for cell in row if cell.value is not None]


def test_the_sheets_are_those_of_the_office_s_papers() -> None:
    found = openpyxl.load_workbook(io.BytesIO(xlsx_report(batch(), WORDING)))

    assert found.sheetnames == ["项目", "问题", "待确认", "未检查及原因", "通讯录", "统计"]


def test_every_sheet_can_be_filtered_scrolled_and_printed() -> None:
    for sheet in openpyxl.load_workbook(io.BytesIO(xlsx_report(batch(), WORDING))):
        assert sheet.auto_filter.ref
        assert sheet.freeze_panes
        assert sheet.print_title_rows == "$1:$1"
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 8)
        assert sheet.page_setup.fitToHeight == 0
        assert sheet.oddFooter.left.text == "形式审查辅助意见，以协会认定为准"


def test_the_first_three_columns_stand_on_every_page_of_the_projects() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(xlsx_report(batch(), WORDING)))["项目"]

    assert sheet.freeze_panes == "D2"
    assert sheet.print_title_cols == "$A:$C"
    assert sheet.page_setup.fitToWidth == 2


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_a_field_holds_is_text_in_its_cell(text: str) -> None:
    """Formulas are never written: what begins with = is text, and stays text when somebody edits the cell."""
    data = xlsx_report(report(hostile(text)), WORDING)
    found = openpyxl.load_workbook(io.BytesIO(data))
    parts = zipfile.ZipFile(io.BytesIO(data))
    sheets = [parts.read(name).decode() for name in parts.namelist() if name.startswith("xl/worksheets/sheet")]

    assert found["项目"]["B2"].value == " ".join(visible(text).split())
    assert found["项目"]["B2"].number_format == "@"
    assert not [cell for sheet in found for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    assert not any(re.search(r"<f[ >]", sheet) or "<hyperlink" in sheet for sheet in sheets)


def test_telephones_are_text() -> None:
    record = {"project_name": "某某服务规范", "leader": "张某", "leader_phone": "02150000000", "contact_phone": "013900000000"}
    sheet = book(submission(profile=CALL, records={"proposal-form": record}))["通讯录"]

    assert (sheet["D2"].value, sheet["D2"].data_type) == ("02150000000", "s")
    assert sheet["F2"].value == "013900000000"


def test_nothing_to_check_is_an_empty_table() -> None:
    found = openpyxl.load_workbook(io.BytesIO(xlsx_report(type(report())("0.1.0", ()), WORDING)))

    assert [sheet.max_row for sheet in found] == [1, 1, 1, 1, 1, 6]


def test_english_is_complete() -> None:
    bare = submission(findings=(), errors=(), documents=(), records={}, missing=(), checklist=(), path="a", identity="a", evaluations=())

    assert [value for value in contents(book(bare, language="en")) if re.search("[\u4e00-\u9fff]", str(value))] == []


def test_same_report_same_bytes_whatever_the_clock() -> None:
    first = xlsx_report(batch(), WORDING)
    core = zipfile.ZipFile(io.BytesIO(first)).read("docProps/core.xml").decode()

    assert first == xlsx_report(batch(), WORDING)
    assert set(re.findall(r"\d{4}-\d\d-\d\dT[\d:]+Z", core)) == {"2000-01-01T00:00:00Z"}
    assert {entry.date_time for entry in zipfile.ZipFile(io.BytesIO(first)).infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.office
def test_libreoffice_opens_it(tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("needs LibreOffice: apt-get install libreoffice-calc")
    (tmp_path / "汇总表.xlsx").write_bytes(xlsx_report(batch(), WORDING))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    filtered = "csv:Text - txt - csv (StarCalc):44,34,76"
    command: list[str | Path] = [office, profile, "--headless", "--convert-to", filtered, "--outdir", tmp_path, tmp_path / "汇总表.xlsx"]
    told = subprocess.run(command, capture_output=True, timeout=110, check=False)
    if b"could not be loaded" in told.stderr + told.stdout:
        pytest.skip("needs LibreOffice with tables: apt-get install libreoffice-calc")

    lines = (tmp_path / "汇总表.csv").read_text("utf-8").splitlines()
    assert lines[0].startswith("受理编号,项目名称,申报单位,")
    assert len(lines) == 4


def test_totals_have_a_sheet_where_there_are_any() -> None:
    """A mean keeps its decimals, a share is a percentage."""
    tally = Tally("service-record", "mean", Text("平均", "mean"), ("stars",))
    with_totals = replace(batch(), totals=(Total("p", tally, 3, 2, 3, 4.5, (TotalLine("5", 1), TotalLine("4", 1))),))
    found = openpyxl.load_workbook(io.BytesIO(xlsx_report(with_totals, WORDING)))
    first = next(found["合计"].iter_rows(min_row=2))

    assert found.sheetnames[-1] == "合计"
    assert [cell.value for cell in first][1:7] == ["平均", "平均分，共3份；空白1项", 4.5, 2, 3, 2 / 3]
    assert (first[3].number_format, first[4].number_format, first[6].number_format) == ("0.00", "0", "0%")
