from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import openpyxl
import pytest

from pipeline.model.report import Wording
from pipeline.model.review_sheet import Collected, SheetFault
from pipeline.model.submission import Trouble
from pipeline.model.text import Text
from pipeline.writers.xlsx_reviews import reviews_book
from tests.generators.sheets.casework import EXPERTS, STAR, case, casework
from tests.review.sheets import score, together, vote
from tests.writers.reports import COLUMNS

A, B, *_ = EXPERTS
WORDING = Wording({}, {}, {}, summaries=COLUMNS, kinds={("saq-2021-star", "team"): Text("班组", "team")})
POINTS = (10, 10, 15, 15, 10, 15, 15, 10)


def voted() -> Collected:
    work = casework(case("TB-1", what="甲规范"), case("TB-2", "上海乙大学", "=1+1"), experts=(A, B))
    opinion = replace(vote(A, "TB-1", "修改后立项", 必要性="不符合"), opinion="=HYPERLINK(1)\n改写")
    return together(work, opinion, vote(B, "TB-1", 必要性="符合"), vote(B, "TB-2", 必要性="符合"))


def scored() -> Collected:
    work = casework(case("MX-1", kind="team"), case("MX-2", kind="team"), profile=STAR, points=POINTS, experts=(A, B))
    return together(work, score(A, "MX-1", 80.5), score(B, "MX-1", 81), score(A, "MX-2", None))


def rows(collected: Collected, sheet: str, language: str = "zh") -> list[tuple[object, ...]]:
    """Return the rows of a sheet below its heads, by openpyxl."""
    book = openpyxl.load_workbook(io.BytesIO(reviews_book(collected, WORDING, language)))  # type: ignore[arg-type]  # a test's own word
    return [row for number, row in enumerate(book[sheet].iter_rows(values_only=True)) if number]


def test_votes_stand_in_a_row_a_case() -> None:
    assert rows(voted(), "汇总") == [
        ("TB-1", "甲规范", "上海子公司", 2, 2, 2, 1, 1, 0, "必要性（不符合1）", "专家甲：=HYPERLINK(1) 改写", None, None),
        ("TB-2", "=1+1", "上海乙大学", 2, 1, 0, 0, 0, 0, None, None, None, None),
    ]


def test_means_and_places_stand_in_a_row_a_case() -> None:
    assert rows(scored(), "汇总") == [
        ("MX-1", "某服务规范", "上海子公司", "班组", 2, 2, 2, 0, 2, 0, 80.75, 81, 80.5, 0.5, 1, None, None),
        ("MX-2", "某服务规范", "上海子公司", "班组", 2, 1, 1, 0, 0, 0, None, None, None, None, None, None, None),
    ]


def test_every_sheet_has_a_row() -> None:
    found = rows(voted(), "每位专家")

    assert [(row[0], row[2], row[4], row[5], row[6], row[8], row[9]) for row in found] == [
        ("专家甲", "TB-1", "不符合", "修改后立项", "无", "是", None),
        ("专家乙", "TB-1", "符合", "建议立项", "无", "是", None),
        ("专家乙", "TB-2", "符合", "建议立项", "无", "否", "有利害关系，未计入"),
    ]


def test_missing_sheets_and_interests_are_listed() -> None:
    assert rows(voted(), "缺少的表") == [("专家甲", "上海甲大学", "TB-2", "=1+1", None)]
    ((number, _, expert, _, ground, done, path, decision),) = rows(voted(), "利害关系")
    assert (number, expert, ground, done, path, decision) == (
        "TB-2", "专家乙", "本人单位是申报单位“上海乙大学”", "这张表没有计入", "专家乙/TB-2.docx", None,
    )  # fmt: skip


def test_what_a_person_must_look_at_is_listed_with_its_row() -> None:
    broken = Trouble("坏.docx", Text("坏了", "broken"), Text("重发", "send it again"))
    found = rows(replace(scored(), unread=(broken,)), "读不出的")

    assert found[0] == ("坏.docx", None, None, None, "坏了", None, None, "重发")
    assert found[1] == ("专家甲/MX-2.docx", "专家甲", "MX-2", "行0", "不是数字", "B", None, "请专家补正这张表，再汇总")


def test_two_sheets_alike_are_told_as_such() -> None:
    found = replace(scored(), faults=((scored().seats[0].sheet, SheetFault("twice", found="a.docx", expected="same")),))

    assert rows(found, "读不出的")[0][4:7] == ("同一专家对同一件交了几份，内容相同，只计一份", "a.docx", None)


@pytest.mark.parametrize("collected", [voted(), scored()], ids=["votes", "points"])
def test_no_text_is_a_formula_and_bytes_are_the_same(collected: Collected) -> None:
    data = reviews_book(collected, WORDING)

    assert data == reviews_book(collected, WORDING)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
    assert not any(b"<f>" in sheet for sheet in sheets)


def test_the_book_speaks_english() -> None:
    book = openpyxl.load_workbook(io.BytesIO(reviews_book(scored(), WORDING, "en")))

    assert book.sheetnames == ["Summary", "Experts", "Missing sheets", "Interests", "Not readable"]
    assert [cell.value for cell in book["Summary"][1]][-3:] == ["Rank", "Verdict", "Remarks"]
    assert book["Summary"]["D2"].value == "team"
