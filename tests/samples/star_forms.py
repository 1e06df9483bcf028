"""The forms of the star call, filled in: annex 3 (team), 4 (person), 5 (recommendations) and 6 (figures)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml

from tests.samples.forms import SEAL
from tests.samples.star_entries import Entry, Recommendation
from tests.samples.word import packed, set_normal, set_page, write

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table

FONT, SIZE = "宋体", 10.5
ITEMS = (
    ("参加服务、保障进博活动发动企业数", "个"),
    ("其中一线服务窗口班组总数", "个"),
    ("其中一线服务窗口个人总数", "人"),
    ("开展各类宣传学习、培训活动数", "次"),
    ("开展各类竞赛活动数", "次"),
    ("当年申报服务明星班组成果数", "个"),
    ("当年申报服务明星个人成果数", "人"),
)
Part = tuple[str, int]
"""Text of a cell and how many of the grid's columns it takes."""


def team_form(team: Entry, *, tick: str = "☑", stamped: bool = False) -> bytes:
    """Return annex 3 of a team in the layout of the notice; `stamped` adds the seal that only the printed copy has."""
    document = _document("附件 3", "2021 年上海市“用户满意服务明星班组”成果申报表")
    _above(document, team)
    table, v = _table(document, 8), team.values
    _row(table, ("班组名称", 1), (v["team_name"], 3), ("人数", 1), (v["headcount"], 1), ("其中(女)", 1), (v["women"], 1))
    _matrix(
        table, "人员构成", (("管理人员", 1), ("技术人员", 1), ("员工", 1), ("共产党员", 2), ("共青团员", 2)),
        [v[key] for key in ("managers", "technicians", "staff", "party_members", "league_members")],
    )  # fmt: skip
    _matrix(
        table, "人员学历 (人)", (("研究生(以上)", 1), ("大学(含大专)", 1), ("高中(中专)", 1), ("其他:", 2), ("平均年龄", 2)),
        [v[key] for key in ("postgraduates", "graduates", "secondary", "other_education", "average_age")],
    )  # fmt: skip
    _row(table, ("所在单位", 1), (v["company"], 4), ("单位性质", 1), (v["company_nature"], 2))
    _row(table, ("通信地址", 1), (v["address"], 4), ("邮 编", 1), (v["postcode"], 2))
    _row(table, ("联系人", 1), (v["contact"], 1), ("电话", 1), (v["phone"], 2), ("邮 箱", 1), (v["email"], 2))
    _superior(table, "上级推荐 单位", v)
    boxes = {option: tick if option in team.ticks else "□" for option in ("管理类", "窗口服务", "现场服务", "技术类", "辅助类")}
    inner = " ".join(f"{boxes[option]} {option}" for option in ("窗口服务", "现场服务"))
    outer = [f"{boxes[option]} {option}" for option in ("管理类", "技术类", "辅助类")]
    _row(table, ("班组类别", 1), (f"{outer[0]} 服务类 ({inner}) {outer[1]} {outer[2]}", 7))
    _row(table, ("主要岗位名称/人员配置", 2), (v["posts"], 6))
    leader = ("班组长姓名", "leader_name"), ("性别", "leader_gender"), ("年龄", "leader_age"), ("政治面貌", "leader_political")
    _row(table, *((text, 1) for label, key in leader for text in (label, v[key])))
    _row(table, ("职 务", 1), (v["leader_title"], 1), ("职称", 1), (v["leader_rank"], 1), ("联系电话", 1), (v["leader_phone"], 3))
    _row(table, (f"班组主要工作职责及特色: (200 字内)\n{v['duties']}", 8))
    _ending(table, v, "2500—3000 字, ", "申报班组所在单位评价意见:", stamped=stamped)
    return packed(document)


def person_form(person: Entry, *, stamped: bool = False) -> bytes:
    """Return annex 4 of a person in the layout of the notice."""
    document = _document("附件 4", "2021 年上海市“用户满意服务明星个人”成果申报表")
    _above(document, person)
    table, v = _table(document, 8), person.values
    _row(
        table,
        *(
            (text, 1)
            for label, key in (("姓名", "name"), ("性别", "gender"), ("年龄", "age"), ("民族", "ethnic"))
            for text in (label, v[key])
        ),
    )
    _row(table, ("职务", 1), (v["title"], 1), ("职称", 1), (v["rank"], 1), ("政治面貌", 1), (v["political"], 3))
    _row(table, ("学历", 1), (v["education"], 1), ("所学专业", 1), (v["major"], 1), ("毕业学校", 1), (v["school"], 3))
    for left, one, right, other in (
        ("工作单位", "company", "单位性质", "company_nature"),
        ("通信地址", "address", "邮编", "postcode"),
        ("工作岗位", "post", "电话", "phone"),
    ):
        _row(table, (left, 1), (v[one], 4), (right, 1), (v[other], 2))
    _superior(table, "所在单位 主管部门", v)
    _row(table, (f"主要工作职责及特色：(200 字内)\n{v['duties']}", 8))
    _ending(table, v, "2000—2500 字，", "申报单位评价意见：", stamped=stamped)
    return packed(document)


def recommendation_sheet(of: Recommendation, *, stamped: bool = False) -> bytes:
    """Return annex 5: the list of a recommender, with two rows left blank."""
    document = _document("附件 5:", "2021 年上海市用户满意服务明星成果推荐意见表")
    line = document.add_paragraph()
    write(line, f"推荐行业/各区/集团（盖章）:{of.recommender}", FONT, SIZE)
    if stamped:
        line.add_run()._r.append(parse_xml(SEAL))
    table = _table(document, 3)
    for row in (("序号", "企业名称（以公章为准）", "班组名称/个人姓名"), *of.rows, ("", "", ""), ("", "", "")):
        _row(table, *((text, 1) for text in row))
    write(document.add_paragraph(), "注：此表是推荐单位的正式汇总信息", FONT, SIZE)
    return packed(document)


def statistics_sheet(of: Recommendation) -> bytes:
    """Return annex 6: the seven figures, and the contact on ruled lines below."""
    document = _document("附件 6", "2021 年“用户满意服务明星”活动信息统计表")
    write(document.add_paragraph(), "（由各推荐组织填写）", FONT, SIZE)
    table = _table(document, 4)
    _row(table, *((text, 1) for text in ("序号", "统 计 内 容", "单位", "数量")))
    for number, ((item, unit), quantity) in enumerate(zip(ITEMS, of.quantities, strict=True), 1):
        _row(table, (str(number), 1), (item, 1), (unit, 1), (quantity, 1))
    write(document.add_paragraph(), "注 1. 本年度统计信息起止日期为 2021 年 5 月至 2021 年 12 月。", FONT, SIZE)
    for line in (
        (("组织单位联系人：", "contact"), (" 部门", "department"), (" 职务", "title")),
        (("联系电话（手机）：", "phone"), (" 电子信箱：", "email")),
        (("联系地址：", "address"), (" 邮编：", "postcode")),
    ):
        paragraph = document.add_paragraph()
        for label, key in line:
            write(paragraph, label, FONT, SIZE)
            paragraph.add_run(of.contact[key]).font.underline = True
    return packed(document)


def certificate(lines: Sequence[str]) -> bytes:
    """Return a certificate to be photographed: 荣誉证书, and whom it is given to for what."""
    document = docx.Document()
    set_page(document, top=60, gutter=0)
    for number, line in enumerate(("荣誉证书", *lines)):
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        write(paragraph, line, "宋体", 16 if number else 36)
    return packed(document)


def _document(annex: str, title: str) -> Document:
    document = docx.Document()
    set_page(document, top=20, gutter=0)
    set_normal(document, FONT, SIZE)
    write(document.add_paragraph(), annex, "黑体", 14)
    heading = document.add_paragraph()
    heading.alignment = WD_ALIGN_PARAGRAPH.CENTER
    write(heading, title, "黑体", 16)
    return document


def _above(document: Document, entry: Entry) -> None:
    write(document.add_paragraph(), f"推荐行业/各区/集团:{entry.values['recommender']}", FONT, SIZE)
    date = document.add_paragraph()
    date.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    write(date, entry.values["date"], FONT, SIZE)


def _table(document: Document, columns: int) -> Table:
    table: Table = document.add_table(0, columns)
    table.style = "Table Grid"
    return table


def _row(table: Table, *parts: Part) -> None:
    """Add a row of cells, each over its columns; a line end begins a new paragraph."""
    row = table.add_row()  # type: ignore[no-untyped-call]  # python-docx says nothing of it
    cells = row.cells
    column = 0
    for text, span in parts:
        cell = cells[column] if span == 1 else cells[column].merge(cells[column + span - 1])
        first, *others = text.split("\n")
        write(cell.paragraphs[0], first, FONT, SIZE)
        for line in others:
            write(cell.add_paragraph(), line, FONT, SIZE)
        column += span


def _matrix(table: Table, label: str, heads: Sequence[Part], values: Sequence[str]) -> None:
    """Add a row of labels and the row of their values below, beside one cell over both."""
    _row(table, (label, 1), *heads)
    _row(table, ("", 1), *((value, span) for value, (_, span) in zip(values, heads, strict=True)))
    _join(table)


def _superior(table: Table, label: str, v: Mapping[str, str]) -> None:
    _row(table, (label, 1), ("单位名称", 1), (v["superior_name"], 3), ("联系人", 1), (v["superior_contact"], 2))
    department, title, mobile = (v[f"superior_{key}"] for key in ("department", "title", "mobile"))
    _row(table, ("", 1), ("联系部门", 1), (department, 2), ("职务", 1), (title, 1), ("手 机", 1), (mobile, 1))
    _join(table)


def _join(table: Table) -> None:
    """Make one cell of the first cells of the last two rows."""
    above, below = table.rows[-2].cells[0], table.rows[-1].cells[0]
    merged = above.merge(below)
    for paragraph in merged.paragraphs[1:]:
        paragraph._p.getparent().remove(paragraph._p)


def _ending(table: Table, v: Mapping[str, str], length: str, opinion: str, *, stamped: bool) -> None:
    """Add the rows that both forms end with; without a seal the opinion is as printed but for the name."""
    _row(table, (f"事迹材料 ({length}材料编写格式见附件 2)\n{v['material']}", 8))
    _row(table, (f"何时受过何种奖励 (附证书复印件)\n{v['honours']}", 8))
    _row(table, (f"{opinion}\n{v['opinion']}", 8))
    _row(table, ("", 5), ("单 位 (盖章):", 3))
    if stamped:
        table.rows[-1].cells[-1].paragraphs[0].add_run()._r.append(parse_xml(SEAL))
    _row(table, ("", 5), (v["seal_date"], 3))
