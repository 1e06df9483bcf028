"""A 汇总表 as people give it back."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from pipeline.errors import WrongDecisions
from pipeline.model.decision import Decisions
from pipeline.writers.arrangement import trouble_fingerprint
from tests.readers.summary_sheet.sheets import PATHS, column, opened, put, read, saved, sheet
from tests.writers.reports import FINDINGS, submission


def mistakes(book: Workbook) -> list[str]:
    with pytest.raises(WrongDecisions) as refused:
        read(book)
    return [one.partition("（")[0] for one in refused.value.mistakes]


def conclusions(found: Decisions) -> dict[str, str | None]:
    return {one.path: one.conclusion for one in found.cases}


def test_an_untouched_sheet_decides_nothing() -> None:
    found = read(sheet())

    assert [(one.path, one.number, one.conclusion, one.write, one.due) for one in found.cases] == [
        (path, f"TB2022-00{place}", None, None, None) for place, path in enumerate(PATHS, 1)
    ]
    assert found.cases[0].facts == {"project": "某某服务规范", "applicant": "甲公司"}
    assert {one.fingerprint: (one.write, one.words) for one in found.cases[0].findings.values()} == {
        trouble_fingerprint(submission().errors[0]): (True, ""),
        **{each.fingerprint: (each.severity != "info", "") for each in FINDINGS},
    }


def test_everything_that_people_fill_in_is_read() -> None:
    book = opened()
    put(
        book,
        2,
        受理编号="TB-7",
        人工结论="补正",
        写入通知="是",
        人工备注="电话联系过",
        补正截止=datetime(2022, 9, 1),
        评审结论="建议立项",
        立项="是",
        推荐单位="某行业协会",
    )
    put(book, 2, "问题", 写入通知="否", 人工补充="另请附说明")

    one = read(book).cases[0]

    assert (one.row, one.number, one.conclusion, one.write, one.remark, one.due) == (
        2,
        "TB-7",
        "supplement",
        True,
        "电话联系过",
        date(2022, 9, 1),
    )
    assert {key: one.facts[key] for key in ("review", "approved", "recommender")} == {
        "review": "建议立项",
        "approved": "是",
        "recommender": "某行业协会",
    }
    first = opened()["问题"].cell(2, column(opened(), "指纹", "问题")).value
    assert (one.findings[first].write, one.findings[first].words) == (False, "另请附说明")


def test_an_english_sheet_says_the_same() -> None:
    book = opened("en")
    put(
        book,
        3,
        **{
            "Office's verdict": "to supplement",
            "Into the letter": "yes",
            "Supplement due": "2022-09-01",
            "Review": "recommended",
            "Approved": "no",
        },
    )

    one = read(book).cases[1]

    assert (one.path, one.conclusion, one.write, one.due) == (PATHS[1], "supplement", True, date(2022, 9, 1))
    assert (one.facts["review"], one.facts["approved"]) == ("建议立项", "否")


def test_rows_may_be_sorted_and_columns_moved() -> None:
    """A row is known by its path, a column by its head, wherever they stand."""
    book = opened()
    put(book, 2, 人工结论="受理")
    table = book.worksheets[0]
    rows = [[cell.value for cell in row] for row in table.iter_rows()]
    other = Workbook()
    for row in [rows[0], *reversed(rows[1:])]:
        other.active.append(row[::-1])

    assert conclusions(read(other)) == {PATHS[2]: None, PATHS[1]: None, PATHS[0]: "accept"}


def test_a_deleted_row_decides_nothing() -> None:
    book = opened()
    book.worksheets[0].delete_rows(3)

    assert [one.path for one in read(book).cases] == [PATHS[0], PATHS[2]]


def test_a_deleted_finding_is_not_decided() -> None:
    book = opened()
    gone = book["问题"].cell(2, column(book, "指纹", "问题")).value
    book["问题"].delete_rows(2)

    assert gone not in read(book).cases[0].findings


def test_lines_above_the_heads_and_below_the_rows_do_no_harm() -> None:
    book = opened()
    book.worksheets[0].insert_rows(1, 2)
    book.worksheets[0]["A1"] = "2022年汇总"
    book.worksheets[0].append(["", "合计", "3家"])

    assert [one.row for one in read(book).cases] == [4, 5, 6]


def test_a_verdict_without_its_submission_is_told() -> None:
    book = opened()
    put(book, 5, 人工结论="受理")

    assert mistakes(book) == ["“项目”第5行“材料所在”是空的，不知道是哪份申报"]


def test_a_row_copied_whole_counts_once() -> None:
    book = opened()
    book.worksheets[0].append([cell.value for cell in book.worksheets[0][2]])

    assert len(read(book).cases) == 3


def test_two_rows_that_differ_on_one_submission_are_told() -> None:
    book = opened()
    book.worksheets[0].append([cell.value for cell in book.worksheets[0][2]])
    put(book, 5, 人工结论="受理")

    assert mistakes(book) == ["“项目”第5行“材料所在”与“项目”第2行是同一份申报，填的不一样"]


def test_every_cell_that_nobody_can_tell_is_named_at_once() -> None:
    book = opened()
    put(book, 2, 人工结论="待定", 补正截止="下周")
    put(book, 3, 写入通知="也许", 人工结论="=A1")
    put(book, 4, "问题", 写入通知="?！再说")

    assert mistakes(book) == [
        "“问题”第4行“写入通知”写的是“?！再说”，应为是、否，或空着",
        "“项目”第2行“人工结论”写的是“待定”，应为受理、补正、不予受理，或空着",
        "“项目”第2行“补正截止”写的是“下周”，应为一个有年月日的日期，如 2022-09-01",
        "“项目”第3行“人工结论”是公式，没有保存结果；请改成文字",
        "“项目”第3行“写入通知”写的是“也许”，应为是、否，或空着",
    ]


def test_yes_and_no_are_told_in_every_column_that_asks_for_them() -> None:
    """立项 decides who stands on the notice of approval: 是的 must not fall out of it unnoticed."""
    book = opened()
    put(book, 2, 评审结论="再议", 立项="也许")

    assert mistakes(book) == ["“项目”第2行“立项”写的是“也许”，应为是、否，或空着"]

    put(book, 2, 立项=1)
    put(book, 3, 评审结论="建议立项。", 立项="是的")
    put(book, 4, 立项="×")
    assert [(one.facts.get("review"), one.facts.get("approved")) for one in read(book).cases] == [
        ("再议", "是"),
        ("建议立项", "是"),
        (None, "否"),
    ]


def test_a_head_that_stands_twice_is_told() -> None:
    book = opened()
    book.worksheets[0].cell(1, 40).value = "人工结论"

    assert mistakes(book) == ["“项目”有两栏都叫“人工结论”"]


def test_numbers_may_be_numbers() -> None:
    book = opened()
    put(book, 2, 受理编号=20220007)

    assert read(book).cases[0].number == "20220007"


@pytest.mark.parametrize("titles", [("材料所在",), ("受理编号", "机器结论")], ids="-".join)
def test_a_workbook_without_its_columns_is_another_one(titles: tuple[str, ...]) -> None:
    book = opened()
    for table in book.worksheets:
        for cell in table[1]:
            cell.value = None if cell.value in titles else cell.value

    with pytest.raises(WrongDecisions, match=r"汇总表\.xlsx"):
        read(book)


@pytest.mark.parametrize("title", ["指纹", "材料所在"])
def test_findings_that_nobody_can_know_again_are_told_once(title: str) -> None:
    book = opened()
    book["问题"].delete_cols(column(book, title, "问题"))

    with pytest.raises(WrongDecisions) as refused:
        read(book)

    assert [mistake.partition("，")[0] for mistake in refused.value.mistakes] == ["“问题”少了“材料所在”或“指纹”栏"]


@pytest.mark.office
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.timeout(180)
def test_libreoffice_may_save_it(tmp_path: Path) -> None:
    book = opened()
    put(book, 2, 人工结论=" 受理。", 写入通知="是", 补正截止="2022年9月1日")
    put(book, 3, 受理编号=7, 补正截止=datetime(2022, 9, 1))
    (tmp_path / "汇总表.xlsx").write_bytes(saved(book))
    command = [
        "soffice",
        f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        str(tmp_path / "out"),
    ]
    subprocess.run([*command, str(tmp_path / "汇总表.xlsx")], check=True, capture_output=True, timeout=150)

    first, second, _ = read((tmp_path / "out" / "汇总表.xlsx").read_bytes()).cases

    assert (first.path, first.conclusion, first.write, first.due) == (PATHS[0], "accept", True, date(2022, 9, 1))
    assert (second.number, second.due, len(second.findings)) == ("7", date(2022, 9, 1), len(first.findings))
