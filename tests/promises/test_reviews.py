"""From accepted cases to the experts' sheets and back: what the office does in the weeks of review."""

from __future__ import annotations

import io
from pathlib import Path

import openpyxl
import pytest

from pipeline import desk
from pipeline.generators.forms import fill_form
from pipeline.generators.forms.filling import Answer
from pipeline.generators.sheets import sheet_form
from pipeline.model.office import Office
from tests.cli.running import run
from tests.generators.forms.reading_back import without_controls
from tests.samples.mutations import SAMPLES

OFFICE = """issuer = "某协会"
[letters]
phone = "021-00000000"
email = "a@example.org"
[[experts]]
name = "王某"
unit = "某大学"
[[experts]]
name = "李某"
unit = "上海设想能源科技股份有限公司"
"""
VOTES: dict[str, Answer] = {"conflict": ("无",), "criteria": tuple({"verdict": "符合"} for _ in range(9)), "conclusion": ("建议立项",)}
"""李某 comes from the applicant of the second project."""


@pytest.fixture(scope="module")
def decided(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the mails in 收件箱/, the office's file, and the 汇总表 in which everything is accepted."""
    folder = tmp_path_factory.mktemp("reviews")
    for name in ("公共卫生间保洁服务规范", "电动自行车充电棚运行管理规范"):
        (folder / "收件箱" / name).mkdir(parents=True)
        for path in (SAMPLES / name).iterdir():
            (folder / "收件箱" / name / path.name).write_bytes(path.read_bytes())
    (folder / "office.toml").write_text(OFFICE, "utf-8")
    return folder


def packet(capsys: pytest.CaptureFixture[str], folder: Path, output: str, *more: str) -> str:
    """Call `packet` and return what it says."""
    inbox, office = str(folder / "收件箱"), str(folder / "office.toml")
    ran = run(capsys, "packet", inbox, "-o", str(folder / output), "--office", office, "--as-of", "2022-08-10", "--no-layout", *more)
    assert ran.code == 0, ran.talk
    return ran.talk


def accepted(path: Path) -> Path:
    """Fill in the 汇总表 as a clerk does."""
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    heads = {cell.value: cell.column for cell in sheet[1]}
    for row in range(2, sheet.max_row + 1):
        sheet.cell(row, heads["人工结论"]).value = "受理"
        sheet.cell(row, heads["写入通知"]).value = "是"
    filled = path.with_name("填好的汇总表.xlsx")
    book.save(filled)
    return filled


@pytest.mark.timeout(180)
def test_sheets_go_out_come_back_and_are_put_together(decided: Path, capsys: pytest.CaptureFixture[str]) -> None:
    packet(capsys, decided, "一")
    decisions = accepted(decided / "一" / "汇总表.xlsx")
    packet(capsys, decided, "二", "--decisions", str(decisions))
    sheets = sorted((decided / "二" / "批次" / "专家评审表").rglob("*.docx"))
    assert [path.parent.name for path in sheets] == ["李某", "李某", "王某", "王某"]
    form = sheet_form(desk.profile("saq-2022-group-standard"), Office(""))
    assert form is not None
    for number, path in enumerate(sheets[:3]):
        filled = fill_form(path.read_bytes(), form, VOTES)
        path.write_bytes(without_controls(filled) if number % 2 else filled)
    sheets[3].unlink()

    said = packet(capsys, decided, "三", "--decisions", str(decisions), "--collect", str(decided / "二" / "批次" / "专家评审表"))

    assert "评审表收到3张（计入2张），缺1张；要看的0处，利害关系1处" in said
    book = openpyxl.load_workbook(io.BytesIO((decided / "三" / "批次" / "评审汇总.xlsx").read_bytes()))
    rows = list(book["汇总"].iter_rows(min_row=2, values_only=True))
    assert [(row[0], row[1], row[3:9], row[11]) for row in rows] == [
        ("TB2022-001", "公共卫生间保洁服务规范", (2, 2, 2, 2, 0, 0), None),
        ("TB2022-002", "电动自行车充电棚运行管理规范", (2, 1, 0, 0, 0, 0), None),
    ]
    (missing,) = book["缺少的表"].iter_rows(min_row=2, values_only=True)
    assert (missing[0], missing[2]) == ("王某", "TB2022-002")
    (interest,) = book["利害关系"].iter_rows(min_row=2, values_only=True)
    assert interest[4] == "本人单位是申报单位“上海设想能源科技股份有限公司”"
