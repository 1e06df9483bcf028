"""The office's day, from the inbox to the collected reviews, by the command alone: what a clerk types and what comes of it."""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
from pathlib import Path
from typing import Any

import openpyxl
import pikepdf
import pytest
from docx import Document

from pipeline import desk
from pipeline.generators.forms import fill_form
from pipeline.generators.forms.filling import Answer
from pipeline.generators.sheets import sheet_form
from pipeline.model.office import Office
from tests.cli.running import Ran, run

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
WHOLE, REVISED, FAULTY, FOREIGN = "公共卫生间保洁服务规范", "家用电器上门维修服务规范", "电动自行车充电棚运行管理规范", "社区助餐服务规范"
BATCH = "批次"
PUBLIC = ("公示稿.docx", "受理项目清单.docx", "立项通知.docx")
OFFICE = """
issuer = "某市质量协会"
supplement-days = 10

[letters]
phone = "021-55550000"
department = "标准化部"
review-date = 2022-09-20
review-place = "三楼会议室"

[[experts]]
name = "专家甲"
unit = "示例大学"

[[experts]]
name = "专家乙"
unit = "样本研究所"
"""


@pytest.fixture
def day(tmp_path: Path) -> Path:
    """A desk with an inbox of four submissions; of one the stamped scan was forgotten."""
    for name in (WHOLE, REVISED, FAULTY, FOREIGN):
        shutil.copytree(SAMPLES / name, tmp_path / "收件箱" / name)
    for scan in (tmp_path / "收件箱" / FAULTY).glob("*.pdf"):
        scan.unlink()
    (tmp_path / "办公室.toml").write_text(OFFICE, "utf-8")
    return tmp_path


def pack(capsys: pytest.CaptureFixture[str], *more: str) -> Ran:
    return run(capsys, "packet", "收件箱", "--as-of", "2022-09-01", "--office", "办公室.toml", "--jobs", "2", *more)


def decide(source: Path, target: Path, conclusions: dict[str, str]) -> None:
    """Fill the sheet in as a clerk does: a conclusion and 是 in each row, one finding held back, one in the office's words; sorted anew."""
    book = openpyxl.load_workbook(source)
    sheet = book["项目"]
    heads = {cell.value: cell.column for cell in sheet[1]}
    for row in range(2, sheet.max_row + 1):
        name = sheet.cell(row, heads["项目名称"]).value
        sheet.cell(row, heads["人工结论"]).value = conclusions[name]
        if name == FOREIGN:
            sheet.cell(row, heads["受理编号"]).value = "TB2022-099"
        sheet.cell(row, heads["写入通知"]).value = "是"
        if conclusions[name] == "受理":
            sheet.cell(row, heads["评审结论"]).value, sheet.cell(row, heads["立项"]).value = "建议立项", "是"
        if conclusions[name] == "不予受理":
            sheet.cell(row, heads["人工备注"]).value = "不属于征集范围 A&B <=1>"
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    for number, cells in enumerate(reversed(rows), 2):
        for column, value in enumerate(cells, 1):
            sheet.cell(number, column).value = value
    findings = book["问题"]
    heads = {cell.value: cell.column for cell in findings[1]}
    for row in range(2, findings.max_row + 1):
        if findings.cell(row, heads["项目名称"]).value == FAULTY and findings.cell(row, heads["级别"]).value == "须补正":
            findings.cell(row, heads["人工补充"]).value = "请寄原件"
    book.save(target)


def words(path: Path) -> str:
    document: Any = Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


@pytest.mark.office
@pytest.mark.timeout(400)
def test_the_offices_day(day: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Inbox, 汇总表, decisions, letters, packets, review, collected votes: each step stands on what the one before wrote."""
    monkeypatch.chdir(day)

    morning = pack(capsys, "-o", "上午")
    assert morning.code == 0, morning.talk
    folders = {path.name for path in (day / "上午").iterdir() if path.is_dir()} - {"批次"}
    assert folders == {f"TB2022-{number:03} {name}" for number, name in enumerate(sorted((WHOLE, REVISED, FAULTY, FOREIGN)), 1)}
    assert not list((day / "上午").rglob("*通知*")), "nothing is decided yet"
    for path in (day / "上午").rglob("审查材料.pdf"):
        with pikepdf.open(path) as packet, packet.open_outline() as outline:
            originals = {Path(name).name for name in packet.attachments}
            assert {one.name for one in (day / "收件箱" / path.parent.name.partition(" ")[2]).iterdir()} == originals
            assert len(outline.root) >= 4
            assert len(packet.pages) >= 5

    decide(day / "上午" / "汇总表.xlsx", day / "定了.xlsx", {WHOLE: "受理", REVISED: "受理", FAULTY: "补正", FOREIGN: "不予受理"})
    afternoon = pack(capsys, "-o", "下午", "--decisions", "定了.xlsx")
    assert afternoon.code == 0, afternoon.talk
    letters = {path.parent.name.partition(" ")[2]: path for path in (day / "下午").glob("TB*/*.docx") if path.stem.endswith("通知")}
    assert {name: path.stem for name, path in letters.items()} == {
        WHOLE: "受理通知",
        REVISED: "受理通知",
        FAULTY: "补正通知",
        FOREIGN: "不予受理通知",
    }
    assert "不属于征集范围 A&B <=1>" in words(letters[FOREIGN])
    supplement = words(letters[FAULTY])
    assert "请寄原件" in supplement
    assert "2022年9月11日" in supplement, "ten days from the day on the papers"
    assert "pkg-" not in supplement
    with (day / "下午" / "发送清单.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["受理编号"] for row in csv.DictReader(file)] == sorted(path.parent.name.partition(" ")[0] for path in letters.values())

    papers = {path.name for path in (day / "下午" / BATCH).iterdir()}
    assert {
        "公示稿.docx",
        "受理项目清单.docx",
        "立项通知.docx",
        "评审会议程.docx",
        "签到表.docx",
        "引用标准清单.xlsx",
        "专家评审表",
    } <= papers
    public = words(day / "下午" / BATCH / "公示稿.docx")
    assert WHOLE in public
    assert REVISED in public
    assert FAULTY not in public
    assert FOREIGN not in public
    for path in (*letters.values(), *(day / "下午" / BATCH).glob("*.docx")):
        checked = run(capsys, "check", str(path), "--no-layout")
        assert checked.code == 0, checked.output
        assert ("office-papers" if path.name in PUBLIC else "office-letters") in checked.output

    found = collected(day, capsys)
    assert [row[:2] + row[6:9] + row[11:12] for row in found["汇总"][1:]] == [
        ["TB2022-001", WHOLE, 0, 2, 0, None],
        ["TB2022-002", REVISED, 2, 0, 0, None],
    ], "votes are counted, the verdict is left to people"
    assert found["缺少的表"][1:] == found["读不出的"][1:] == []

    following = pack(capsys, "-o", "次日", "--against", "下午/report.json")
    assert following.code == 0, following.talk
    again = {path.name for path in (day / "次日").iterdir() if path.is_dir()} - {"批次"}
    assert again == {path.parent.name for path in letters.values()}, "a number that the office changed is kept in the next round"

    opened = elsewhere([*(day / "下午").rglob("*.docx")], day / "别的程序")
    assert len(opened) >= 12
    assert all(pages >= 1 for pages in opened)


def collected(day: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, list[list[Any]]]:
    """Have the experts fill in their sheets, collect them, and return the rows of each sheet of the workbook."""
    sheets = day / "下午" / BATCH / "专家评审表"
    form = sheet_form(desk.profile("saq-2022-group-standard"), Office("办公室.toml"))
    assert form is not None
    for number, path in enumerate(sorted(sheets.rglob("*.docx"))):
        back = day / "交回" / path.relative_to(sheets)
        back.parent.mkdir(parents=True, exist_ok=True)
        verdicts = tuple({"verdict": "符合"} for _ in form.fields["criteria"].columns[0].printed or range(9))
        answers: dict[str, Answer] = {
            "conflict": ("无",),
            "criteria": verdicts,
            "conclusion": ("建议立项" if number % 2 else "修改后立项",),
        }
        back.write_bytes(fill_form(path.read_bytes(), form, answers))
    ran = pack(capsys, "-o", "晚上", "--decisions", "定了.xlsx", "--collect", "交回")
    assert ran.code == 0, ran.talk
    (path,) = (day / "晚上").rglob("评审汇总.xlsx")
    book = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))
    return {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book}


def elsewhere(files: list[Path], folder: Path) -> list[int]:
    """Return how many pages another program makes of each Word file."""
    folder.mkdir()
    named = [Path(shutil.copy(path, folder / f"{number}.docx")) for number, path in enumerate(files)]
    soffice = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "pdf", "--outdir"]
    subprocess.run([*soffice, str(folder), *map(str, named)], check=True, capture_output=True, timeout=300)
    counts = []
    for path in named:
        with pikepdf.open(path.with_suffix(".pdf")) as pages:
            counts.append(len(pages.pages))
    return counts
