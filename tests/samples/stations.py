"""The forms of a quality service station, filled in: table B.1 (an enterprise's standards) and table C.1 (a service and its rating)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH

from tests.samples.word import packed, set_normal, set_page, write

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table

FONT, SIZE = "宋体", 10.5
QUESTIONS = (
    "您对本次服务站的服务的满意程度",
    "您对本次服务站的及时性的满意程度",
    "您对本次服务站的专业性的满意程度",
    "您对本次服务站的文明性的满意程度",
    "您的问题是否得到了解决",
    "您对本次服务的技术人员专业性的满意程度",
    "您对本次服务的技术人员的及时性的满意程度",
    "您对本次服务的技术人员的文明性的满意程度",
    "您对本次服务的技术设施的满意程度",
    "您对本次服务总体评价",
)
CATEGORIES = (
    "质量教育和培训服务", "质量管理", "标准化服务", "计量检测服务", "产品检验检测服务", "特种设备检验检测服务", "认证服务", "其他服务",
)  # fmt: skip
SOLVED, OVERALL = ("是", "否"), ("非常满意", "满意", "一般", "不满意")
HOLLOW = "☆☆☆☆☆"
_TIMES = (
    ("企业名称", "company", "联系人", "contact", "联系电话", "phone"),
    ("请求发起时间", "requested", "服务站人员", "staff", "接收要求时间", "received"),
    ("收到答复时间", "replied", "现场处理时间", "on_site", "服务结束时间", "finished"),
)
_TEXTS = (
    ("质量服务机构", "provider"),
    ("技术服务人员", "technicians"),
    ("技术服务项目及预计技术服务时间", "project"),
    ("技术服务解决过程", "process"),
)


@dataclass(frozen=True)
class Survey:
    """What an enterprise says in table B.1; five cells a product, three a patent."""

    values: Mapping[str, str] = field(default_factory=dict)
    products: Sequence[Sequence[str]] = ()
    award: str = ""
    patents: Sequence[Sequence[str]] = ()


@dataclass(frozen=True)
class Service:
    """What table C.1 says of one service; `answers` are those to the ten questions as written."""

    values: Mapping[str, str] = field(default_factory=dict)
    categories: Sequence[str] = ()
    answers: Sequence[str] = (*(HOLLOW,) * 4, "", *(HOLLOW,) * 4, "")


def survey(of: Survey) -> bytes:
    """Return table B.1 in the layout of the standard, its boxes and rows filled in."""
    document = _document("表 B.1 《企业标准化情况及需求调查表》")
    for label, key in (("编号：", "number"), ("填表日期：", "date")):
        write(document.add_paragraph(), label + of.values.get(key, ""), FONT, SIZE)
    table = document.add_table(0, 6)
    table.style = "Table Grid"
    _row(table, ("一、企业基本信息", 6))
    for left, one, right, other in (
        ("企业名称", "company", "企业法人", "legal_person"),
        ("联系人", "contact", "电话", "phone"),
        ("企业地址", "address", "电子邮箱", "email"),
    ):
        _row(table, (left, 2), (of.values.get(one, ""), 2), (right, 1), (of.values.get(other, ""), 1))
    _row(table, ("二、企业产品执行标准情况", 6))
    _row(table, *((head, 1) for head in ("序号", "产品名称", "执行标准编号", "执行标准名称", "采标情况", "自我声明公开")))
    for number in range(max(5, len(of.products))):
        cells = of.products[number] if number < len(of.products) else ("",) * 5
        _row(table, (str(number + 1), 1), *((cell, 1) for cell in cells))
    _row(table, ("三、企业标准水平及提升情况", 6))
    printed = "企业获国家、省、市、区标准创新贡献奖或资助情况：A. 国家；B. 省级；C. 市级；D. 区级；E. 无"
    _row(table, ("1.", 1), (printed, 3), (of.award, 2))
    pair = [of.values.get(key, "") for key in ("benchmark_product", "benchmark_standard")]
    _row(table, ("2.", 1), ("对标达标提升产品及对标标准", 1), ("产品", 1), (pair[0], 1), ("对标标准", 1), (pair[1], 1))
    first = len(table.rows)
    _row(table, ("3.", 1), ("转化为企业标准的专利号及企业标准编号、名称", 1), ("企业专利号", 2), ("转化为企业标准编号", 1), ("标准名称", 1))
    for cells in of.patents or [("", "", "")]:
        _row(table, ("", 1), ("", 1), (cells[0], 2), (cells[1], 1), (cells[2], 1))
    for column in (0, 1):
        merged = table.cell(first, column).merge(table.cell(len(table.rows) - 1, column))
        for spare in merged.paragraphs[1:]:
            spare._p.getparent().remove(spare._p)
    return packed(document)


def record(of: Service, *, boxes: tuple[str, str] = ("☐", "☑")) -> bytes:
    """Return table C.1 in the layout of the standard; `boxes` are the empty and the ticked one."""
    document = _document("表 C.1 服务记录表")
    table = document.add_table(0, 6)
    table.style = "Table Grid"
    for labels in _TIMES:
        _row(table, *((text if place % 2 == 0 else of.values.get(text, ""), 1) for place, text in enumerate(labels)))
    kinds = "　".join(f"{boxes[name in of.categories]} {name}" for name in CATEGORIES)
    _row(table, ("企业申请服务内容", 1), (f"服务类别：\n{kinds}\n具体要求：{of.values.get('requirement', '')}", 5))
    for label, key in _TEXTS:
        _row(table, (label, 1), (of.values.get(key, ""), 5))
    _row(table, ("服务满意度评价", 6))
    _row(table, ("\n".join(("尊敬的企业，", *_questions(of, boxes), f"您的意见或建议：{of.values.get('comments', '')}")), 6))
    signed = f"企业负责人：{of.values.get('signature', '')}　　　　日期：{of.values.get('signed_date', '')}"
    _row(table, (f"{signed}\n(签字或盖章)", 6))
    return packed(document)


def _questions(of: Service, boxes: tuple[str, str]) -> list[str]:
    lines = []
    for number, (question, answer) in enumerate(zip(QUESTIONS, of.answers, strict=True), 1):
        options = {5: SOLVED, 10: OVERALL}.get(number)
        said = f" {answer}；" if options is None else "".join(f" {boxes[option == answer]} {option}" for option in options)
        lines.append(f"{number}. {question}{'：' if number == 10 else ''}{said}")
    return lines


def _document(title: str) -> Document:
    document = docx.Document()
    set_page(document, top=25, gutter=0)
    set_normal(document, FONT, SIZE)
    head = document.add_paragraph()
    head.alignment = WD_ALIGN_PARAGRAPH.CENTER
    write(head, title, "黑体", 14)
    return document


def _row(table: Table, *cells: tuple[str, int]) -> None:
    """Add a row of (text, columns it spans); a line end begins a new paragraph."""
    row = table.add_row()  # type: ignore[no-untyped-call]  # python-docx says nothing of it
    column = 0
    for text, span in cells:
        place = row.cells[column] if span == 1 else row.cells[column].merge(row.cells[column + span - 1])
        for number, line in enumerate(text.split("\n")):
            write(place.paragraphs[0] if number == 0 else place.add_paragraph(), line, FONT, SIZE)
        column += span


CUPS = Survey(
    values={
        "number": "BZ2023-001",
        "date": "2023年5月4日",
        "company": "武汉虚拟杯业有限公司",
        "legal_person": "钱样例",
        "contact": "孙示范",
        "phone": "027-50000001",
        "address": "武汉市样本区设例路1号",
        "email": "biaozhun@example.com",
        "benchmark_product": "真空杯系列",
        "benchmark_standard": "EN 12546-1:2000",
    },
    products=(
        ("不锈钢真空杯", "GB/T 29606—2013", "不锈钢真空杯", "未采标", "已公开"),
        ("儿童吸管杯", "Q/XNBY 001—2021", "儿童吸管杯", "未采标", "2021年3月1日"),
    ),
    award="C、D",
    patents=(("ZL202010000001.X", "Q/XNBY 002—2022", "防漏旋盖"),),
)
CLEANERS = Survey(
    values={
        "number": "BZ2023-002",
        "date": "2023.5.9",
        "company": "武汉举例清洗服务有限公司",
        "legal_person": "李某例",
        "contact": "周举隅",
        "phone": "139 0000 0002",
        "address": "武汉市样本区虚构街2号",
        "email": "kefu@example.org",
    },
    award="E",
)
ADVICE = Service(
    values={
        "company": "武汉虚拟杯业有限公司",
        "contact": "孙示范",
        "phone": "027-50000001",
        "requested": "2023年5月6日 9:30",
        "staff": "吴样张",
        "received": "2023年5月6日 9:45",
        "replied": "2023年5月6日 14:00",
        "on_site": "2023年5月8日 9:00",
        "finished": "2023年5月8日 16:00",
        "requirement": "查新儿童吸管杯的标准，修改企业标准",
        "provider": "武汉设例标准化研究院",
        "technicians": "郑某样、王某例",
        "project": "标准查新和企业标准修改，预计2天",
        "process": "查到有效标准3项，逐条比对后修改企业标准，并在平台上声明公开。",
        "comments": "无",
        "signature": "钱样例",
        "signed_date": "2023年5月8日",
    },
    categories=("标准化服务",),
    answers=("★★★★★", "★★★★☆", "★★★★★", "★★★★★", "是", "★★★★★", "★★★★☆", "★★★★★", "★★★★☆", "非常满意"),
)
COURSE = Service(
    values={
        "company": "武汉举例清洗服务有限公司",
        "contact": "周举隅",
        "phone": "13900000002",
        "requested": "2023-05-09",
        "staff": "吴样张",
        "received": "2023-05-09",
        "replied": "2023-05-10",
        "finished": "2023-05-12",
        "requirement": "给保洁班长讲一次服务质量的课，并咨询项目申报政策",
        "provider": "武汉假定质量协会",
        "technicians": "冯某例",
        "project": "线上培训半天",
        "process": "线上讲课2小时，答疑1小时；申报政策已转告主管部门的电话。",
        "comments": "申报政策没有讲清楚，希望再安排一次。",
    },
    categories=("质量教育和培训服务", "其他服务"),
    answers=("4星", "3星", "4星", "5星", "否", "4星", "4星", "5星", "3星", "一般"),
)
