"""The list of standards and their status: any common encoding, Chinese or English columns, every bad line named."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pipeline.errors import WrongStandards
from pipeline.model.standards_list import StandardsList, StandardStatus
from pipeline.profiles.standards_list import LARGEST_FILE, read_standards_list
from tests.workbooks import book

ENGLISH = (
    "number,status,replaced_by,date\nGB/T 19001—2008,replaced,GB/T 19001—2016,2017-07-01\n"
    "GB 3101-93,withdrawn,,\nGB/T 19001-2016,current,,\n"
)
CHINESE = "序号,标准编号,标准名称,标准状态,替代标准,废止日期\n1,GB/T 19001—2008,质量管理体系,被代替,GB/T 19001—2016,2017年7月1日\n"
REPLACED = StandardStatus("GB/T 19001—2008", "2008", "replaced", "GB/T 19001—2016", date(2017, 7, 1))


def read(folder: Path, content: bytes) -> StandardsList:
    path = folder / "状态.csv"
    path.write_bytes(content)
    return read_standards_list(str(path))


def mistakes(folder: Path, text: str) -> tuple[str, ...]:
    with pytest.raises(WrongStandards) as caught:
        read(folder, text.encode())
    return caught.value.mistakes


def test_everything_is_read(tmp_path: Path) -> None:
    found = read(tmp_path, ENGLISH.encode())

    assert found.path == str(tmp_path / "状态.csv")
    assert found.editions == {
        "GB/T 19001": (REPLACED, StandardStatus("GB/T 19001-2016", "2016", "current")),
        "GB 3101": (StandardStatus("GB 3101-93", "1993", "withdrawn"),),
    }


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    assert read(tmp_path, CHINESE.encode(encoding)).editions == {"GB/T 19001": (REPLACED,)}


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "，"])
def test_delimiters(tmp_path: Path, delimiter: str) -> None:
    assert read(tmp_path, CHINESE.replace(",", delimiter).encode()).editions == {"GB/T 19001": (REPLACED,)}


def test_blank_lines_and_short_ones(tmp_path: Path) -> None:
    assert len(read(tmp_path, b"\n\nnumber,status,date\n\n,,\nGB 1,current\n").editions["GB 1"]) == 1


def test_codes_that_cannot_be_asked_for_are_passed_over(tmp_path: Path) -> None:
    assert read(tmp_path, "number,status\nCECS 242:2008,废止\n".encode()).editions == {}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("", "第1行：没有列名", id="empty"),
        pytest.param("GB 1,current\n", "第1行：列名中没有number（标准编号）、status（状态），有的是：GB 1、current", id="no-header"),
        pytest.param("标准编号,名称\nGB 1,甲\n", "第1行：列名中没有status（状态），有的是：标准编号、名称", id="no-status"),
        pytest.param("number,status\nGB 1,现行\n质量手册,废止\n", "第3行：“质量手册”不是标准编号", id="no-number"),
        pytest.param("number,status\nGB 1,不详\n", "第2行：状态“不详”应为现行、废止或被代替", id="no-known-status"),
        pytest.param("number,status,date\nGB 1,废止,2023-02-30\n", "第2行：“2023-02-30”不是日期，应如2023-07-01", id="no-such-day"),
        pytest.param("number,status,date\nGB 1,废止,去年\n", "第2行：“去年”不是日期，应如2023-07-01", id="no-date"),
        pytest.param(f"number,status\n{'9' * 200000},废止\n", "第2行：不是CSV", id="no-csv"),
    ],
)
def test_bad_lines_are_named(tmp_path: Path, text: str, said: str) -> None:
    (mistake,) = mistakes(tmp_path, text)

    assert mistake.partition("（line")[0] == said


def test_every_bad_line_is_named_up_to_twenty(tmp_path: Path) -> None:
    assert len(mistakes(tmp_path, "number,status\n" + "GB 1,?\n" * 20)) == 20
    assert mistakes(tmp_path, "number,status\n" + "GB 1,?\n" * 21)[-1] == "……"


@pytest.mark.parametrize("content", [b"\xff\x00\xff\x81", b"x" * (LARGEST_FILE + 1)], ids=["no-text", "too-large"])
def test_other_files(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(WrongStandards):
        read(tmp_path, content)


def test_no_such_file(tmp_path: Path) -> None:
    with pytest.raises(WrongStandards) as caught:
        read_standards_list(str(tmp_path / "没有.csv"))

    assert "没有.csv" in caught.value.message.zh


def test_a_workbook(tmp_path: Path) -> None:
    """The sheet with the columns is found among others; what nobody has looked up yet is left out."""
    data = book(
        [["说明"], ["填好现行状态"]],
        [
            ["标准编号", "标准名称", "现行状态", "替代标准", "日期"],
            ["GB/T 19001—2008", "质量管理体系", "被代替", "GB/T 19001—2016", date(2017, 7, 1)],
            ["GB 3101—1993", "量和单位", None, None, None],
            [None, None, None, None, None],
        ],
    )

    assert read(tmp_path, data).editions == {"GB/T 19001": (REPLACED,)}


def test_a_bad_line_of_a_workbook_is_named_by_its_row(tmp_path: Path) -> None:
    with pytest.raises(WrongStandards) as caught:
        read(tmp_path, book([["标准编号", "现行状态"], [], ["GB 1", "不详"]]))

    assert caught.value.mistakes[0].startswith("第3行：状态“不详”应为")


def test_nothing_looked_up_yet(tmp_path: Path) -> None:
    assert mistakes(tmp_path, "标准编号,现行状态\nGB 1,\n") == ("没有一行填写了状态（no line has a status）",)
    assert read(tmp_path, "标准编号,现行状态\nGB 1,\nGB 2,现行\n".encode()).editions.keys() == {"GB 2"}


@pytest.mark.parametrize("content", [b"PK\x03\x04", book([]), book([["甲"]])], ids=["cut", "empty-sheet", "no-columns"])
def test_other_workbooks(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(WrongStandards):
        read(tmp_path, content)
