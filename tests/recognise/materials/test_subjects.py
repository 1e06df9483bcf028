from __future__ import annotations

import pytest

from pipeline.recognise.materials.subjects import about


@pytest.mark.parametrize(
    "line",
    [
        "——某某公司客户服务班组",
        "—— 某某公司 客服热线",
        "——某某银行城东支行营业厅",
        "——某某医院急诊科",
        "某某公司第一车间",
        "班组：某某公司调度班",
        "——某某公司95598服务台",
        "——ABC公司Service班",
    ],
)
def test_a_line_that_names_a_team(line: str) -> None:
    assert about(line, "材料.docx") == "group"


@pytest.mark.parametrize(
    "line", ["——某某公司 王小明", "——某某医院李明同志", "某某银行：陈静", "姓名：某某公司周敏", "——某某公司客服班　王　芳"]
)
def test_a_line_that_names_a_person(line: str) -> None:
    assert about(line, "材料.docx") == "person"


@pytest.mark.parametrize("line", ["", "　", "——", "——某某公司", "——某某公司服务明", "——某某公司王小明明明", "王小明", "——Service Star"])
def test_a_line_that_tells_nothing(line: str) -> None:
    assert about(line, "材料.docx") is None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("班组事迹材料.docx", "group"),
        ("优秀团队.docx", "group"),
        ("先进集体.docx", "group"),
        ("QC小组.docx", "group"),
        ("个人事迹材料.docx", "person"),
        ("班组和个人事迹材料.docx", None),
        ("", None),
    ],
)
def test_the_name_of_the_file_tells_where_the_line_does_not(name: str, expected: str | None) -> None:
    assert about("", name) == expected


def test_the_line_goes_before_the_name_of_the_file() -> None:
    assert about("——某某公司客服班", "个人事迹.docx") == "group"
    assert about("——某某公司王小明", "班组事迹.docx") == "person"
