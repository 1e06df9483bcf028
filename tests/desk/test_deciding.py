from __future__ import annotations

import io
from pathlib import Path

import pytest
from openpyxl import load_workbook

from pipeline.desk import Checked, Options
from pipeline.desk.deciding import decide, read_sheet
from pipeline.errors import WrongDecisions
from pipeline.model.report import SubmissionReport
from pipeline.review.earlier import Earlier
from pipeline.writers.xlsx import xlsx_report
from tests.readers.summary_sheet.sheets import CALL, put, saved
from tests.writers.reports import WORDING, report, submission


def one(path: str, number: str | None = None) -> SubmissionReport:
    return submission(identity=path, path=path, profile=CALL, case=(path, "某某规范"), number=number)


def checked(*paths: str) -> Checked:
    return Checked(report(*(one(path) for path in paths)), WORDING)


def sheet(folder: Path, *paths: str, **cells: object) -> str:
    """Write a 汇总表 of submissions, the first row filled in, and return its path."""
    book = load_workbook(io.BytesIO(xlsx_report(checked(*paths).report, WORDING)))
    put(book, 2, **cells)
    (folder / "汇总表.xlsx").write_bytes(saved(book))
    return str(folder / "汇总表.xlsx")


def test_decisions_bear_the_paths_of_the_report(tmp_path: Path) -> None:
    path = sheet(tmp_path, "收件箱/甲  公司\u200b", "收件箱/乙", 人工结论="受理", 写入通知="是")

    found = decide(checked("收件箱/甲  公司\u200b", "收件箱/乙"), read_sheet(path, Options()), Options())

    assert [(each.path, each.conclusion) for each in found.decisions.cases] == [("收件箱/甲  公司\u200b", "accept"), ("收件箱/乙", None)]
    assert found.notes == ()


def test_paths_are_the_same_on_every_system(tmp_path: Path) -> None:
    path = sheet(tmp_path, "收件箱\\甲", "收件箱\\乙")

    assert [each.path for each in decide(checked("./收件箱/甲", "收件箱/乙"), read_sheet(path, Options()), Options()).decisions.cases] == [
        "./收件箱/甲",
        "收件箱/乙",
    ]


def test_a_sheet_made_from_another_working_folder_is_known_again(tmp_path: Path) -> None:
    path = sheet(tmp_path, "收件箱/甲", "收件箱/乙", 人工结论="受理", 写入通知="是")

    found = decide(checked("D:\\2022\\收件箱\\甲", "D:\\2022\\收件箱\\乙"), read_sheet(path, Options()), Options())

    assert [(each.path, each.conclusion) for each in found.decisions.cases] == [
        ("D:\\2022\\收件箱\\甲", "accept"),
        ("D:\\2022\\收件箱\\乙", None),
    ]
    assert found.notes == ()


def test_numbers_of_the_sheet_are_kept_and_new_ones_go_on(tmp_path: Path) -> None:
    path = sheet(tmp_path, "甲", "乙", 受理编号="TB2022-007")

    found = decide(checked("甲", "乙"), read_sheet(path, Options()), Options()).checked.report

    assert [each.number for each in found.submissions] == ["TB2022-007", "TB2022-008"]


def test_numbers_of_an_earlier_report_are_kept_too(tmp_path: Path) -> None:
    earlier = Earlier(against=report(one("甲", "TB2022-003"), one("乙", "TB2022-004")))

    found = decide(
        checked("甲", "乙"), read_sheet(sheet(tmp_path, "甲", "乙", 受理编号="TB-1"), Options()), Options(), earlier
    ).checked.report

    assert [each.number for each in found.submissions] == ["TB-1", "TB2022-004"]


def test_submissions_without_a_row_and_rows_without_a_submission_are_named(tmp_path: Path) -> None:
    found = decide(checked("甲", "丙"), read_sheet(sheet(tmp_path, "甲", "乙"), Options()), Options())

    assert [note.zh for note in found.notes] == [
        "汇总表里没有这1份申报，不写通知：丙",
        "其中1份的受理编号是新给的，与以前给的可能不同（要沿用，请用 --against 给出上次的报告）：丙（TB2022-002）",
        "汇总表里有1行的申报这次没有：乙（3）",
    ]


def test_a_number_that_an_earlier_report_gave_is_not_new(tmp_path: Path) -> None:
    earlier = Earlier(against=report(one("甲", "TB2022-001"), one("乙", "TB2022-002")))
    found = decide(checked("甲", "乙"), read_sheet(sheet(tmp_path, "甲"), Options()), Options(), earlier)

    assert [each.number for each in found.checked.report.submissions] == ["TB2022-001", "TB2022-002"]
    assert [note.zh for note in found.notes] == ["汇总表里没有这1份申报，不写通知：乙"]


def test_a_sheet_of_another_batch_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WrongDecisions) as refused:
        decide(checked("另一批/甲"), read_sheet(sheet(tmp_path, "收件箱/甲"), Options()), Options())

    assert "收件箱/甲" in refused.value.message.zh
    assert "另一批/甲" in refused.value.message.zh


def test_a_sheet_of_another_batch_in_folders_of_the_same_names_is_refused(tmp_path: Path) -> None:
    path = sheet(tmp_path, "01", "02", "03")
    book = load_workbook(path)
    for row in (2, 3):
        put(book, row, 申报单位="丙公司", 项目名称="另一标准")
    Path(path).write_bytes(saved(book))
    now = Checked(
        report(*(submission(identity=one, path=one, profile=CALL, case=("甲公司", "某某规范")) for one in ("01", "02", "03"))), WORDING
    )

    with pytest.raises(WrongDecisions) as refused:
        decide(now, read_sheet(path, Options()), Options())

    assert "丙公司" in refused.value.message.zh


def test_a_row_about_somebody_else_is_told(tmp_path: Path) -> None:
    path = sheet(tmp_path, "01", "02", "03", 申报单位="丙公司", 项目名称="另一标准")
    now = Checked(
        report(*(submission(identity=one, path=one, profile=CALL, case=("甲公司", "某某规范")) for one in ("01", "02", "03"))), WORDING
    )

    (note,) = decide(now, read_sheet(path, Options()), Options()).notes
    assert note.zh == "汇总表第2行写的是“丙公司”的“另一标准”，与“01”里的建议书都不同，请核对是不是同一份"


@pytest.mark.parametrize("name", ["没有.xlsx", "."])
def test_a_sheet_that_cannot_be_read_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(WrongDecisions, match="cannot be read"):
        read_sheet(str(tmp_path / name), Options())
