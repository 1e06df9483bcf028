"""The standards to be looked up, and the way back: the list filled in is what `--standards` reads."""

import io
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from pipeline.errors import WrongStandards
from pipeline.generators.papers.batch import batch_sheets
from pipeline.generators.papers.plans import PaperPlan
from pipeline.generators.papers.standards import STATUSES, standards_tables
from pipeline.model.citation import CitedStandard
from pipeline.model.standards_list import StandardStatus
from pipeline.profiles.standards_list import read_standards_list
from tests.generators.papers.batches import casework, citing, project

PLAN = PaperPlan("引用标准清单", "standards")
OLD = CitedStandard("GB/T 19001", "2008", "质量管理体系　要求", "normative", ("4.1", "附录A"))
NEW = CitedStandard("GB/T 19001", None, "", None, ("5",))
BATCH = casework(
    citing(project("TB2022-001"), OLD, CitedStandard("JJF 1001", "2011", "通用计量术语", "bibliography")),
    citing(project("TB2022-002"), NEW, OLD, CitedStandard("GB 3095", "2012", "环境空气质量标准", "normative", ("4",))),
)


def test_nothing_cited() -> None:
    (table,) = standards_tables(PLAN, casework(project("TB2022-001")))

    assert list(table.rows) == []


def test_each_edition_once_with_where_it_is_cited() -> None:
    (table,) = standards_tables(PLAN, BATCH)

    assert list(table.rows) == [
        ("GB 3095—2012", "环境空气质量标准", "2012", "是", "TB2022-002（规范性引用文件）4", None, None, None, None),
        ("GB/T 19001", "", "", "否", "TB2022-002（只在文中提到）5", None, None, None, None),
        (
            *("GB/T 19001—2008", "质量管理体系　要求", "2008", "是"),
            *("TB2022-001（规范性引用文件）4.1、附录A；TB2022-002（规范性引用文件）4.1、附录A", None, None, None, None),
        ),
        ("JJF 1001—2011", "通用计量术语", "2011", "是", "TB2022-001（参考文献）", None, None, None, None),
    ]


def test_many_places_are_counted() -> None:
    cited = CitedStandard("GB 1", None, "", None, tuple(f"4.{number}" for number in range(1, 15)))
    (table,) = standards_tables(PLAN, casework(citing(project("1"), cited)))

    assert str(table.rows[0][4]).endswith("、4.12等14处")


def test_the_filled_list_comes_back(tmp_path: Path) -> None:
    """The clerk chooses a status, writes what replaced it and since when, leaves the rest, and sorts by status."""
    (paper,) = batch_sheets(BATCH)
    book = load_workbook(io.BytesIO(paper.data))
    sheet = book.worksheets[0]
    heads = [cell.value for cell in sheet[1]]
    (choices,) = sheet.data_validations.dataValidation
    status, replaced, since = (heads.index(name) + 1 for name in ("现行状态", "替代标准", "日期"))
    for row in range(2, sheet.max_row + 1):
        if sheet.cell(row, 1).value == "GB/T 19001—2008":
            sheet.cell(row, status, "被代替")
            sheet.cell(row, replaced, "GB/T 19001—2016")
            sheet.cell(row, since, date(2017, 7, 1))
        if sheet.cell(row, 1).value == "GB 3095—2012":
            sheet.cell(row, status, "现行")
    path = tmp_path / "引用标准清单.xlsx"
    book.save(path)

    assert paper.name == "批次/引用标准清单.xlsx"
    assert choices.formula1 == '"' + ",".join(STATUSES) + '"'
    assert read_standards_list(str(path)).editions == {
        "GB 3095": (StandardStatus("GB 3095—2012", "2012", "current"),),
        "GB/T 19001": (StandardStatus("GB/T 19001—2008", "2008", "replaced", "GB/T 19001—2016", date(2017, 7, 1)),),
    }


def test_the_list_as_it_was_written_says_that_nothing_is_looked_up(tmp_path: Path) -> None:
    (paper,) = batch_sheets(BATCH)
    path = tmp_path / "引用标准清单.xlsx"
    path.write_bytes(paper.data)

    with pytest.raises(WrongStandards) as caught:
        read_standards_list(str(path))

    assert caught.value.mistakes == ("没有一行填写了状态（no line has a status）",)
