"""The forms of the star call (annexes 3 to 6) as people fill them in; all names and numbers are invented."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence

from pipeline.model.profile import Form, FormCell, FormField, FormRow
from pipeline.model.record import Record, Value
from pipeline.model.text import Text
from pipeline.readers.word.reader import read_word
from pipeline.resources import resource_root
from tests.recognise.forms.filled_copy import read_form
from tests.recognise.forms.proposals import cell
from tests.word_files import docx, paragraphs, table

TEAM_TITLE = "2021 年上海市“用户满意服务明星班组”成果申报表"
PERSON_TITLE = "2021 年上海市“用户满意服务明星个人”成果申报表"
LIST_TITLE = "2021 年上海市用户满意服务明星成果推荐意见表"
FIGURES_TITLE = "2021 年“用户满意服务明星”活动信息统计表"
TICKS = "□管理类  服务类（☑窗口服务 □现场服务）  □技术类  □辅助类"
COMMITMENT = "1、承诺执行团体标准《用户满意服务明星评价指南》(试行)"
TEAM: Mapping[str, str] = {
    "recommender": "样例区质量协会", "date": "2021年12月1日", "team_name": "晨光服务班组", "headcount": "12", "women": "7",
    "managers": "2", "technicians": "3", "staff": "7", "party_members": "4", "league_members": "5", "postgraduates": "1",
    "graduates": "6", "secondary": "4", "other_education": "0", "average_age": "34.5", "company": "上海样例公共服务有限公司",
    "company_nature": "国有企业", "address": "上海市虚构区样例路1号", "postcode": "200000", "contact": "赵假名",
    "phone": "021-55550123", "email": "a.b@example.com", "superior_name": "上海样例集团有限公司", "superior_contact": "钱假名",
    "superior_department": "工会", "superior_title": "副主席", "superior_mobile": "13800001111", "category": "服务类",
    "service_category": "窗口服务", "posts": "窗口受理8人，咨询引导4人", "leader_name": "孙假名", "leader_gender": "女",
    "leader_age": "41", "leader_political": "中共党员", "leader_title": "班组长", "leader_rank": "工程师",
    "leader_phone": "13800002222", "duties": "负责窗口受理和咨询引导。", "material": "见附页。", "honours": "2019年 虚构区文明班组",
    "opinion": f"{COMMITMENT}\n2、同意 晨光服务班组 班组申报", "seal_date": "2021年12月2日",
}  # fmt: skip
COUNTS = ("managers", "technicians", "staff", "party_members", "league_members")
DEGREES = ("postgraduates", "graduates", "secondary", "other_education", "average_age")
COUNT_LABELS = ("管理人员", "技术人员", "员工", "共产党员", "共青团员")
DEGREE_LABELS = ("研究生(以上)", "大学(含大专)", "高中(中专)", "其他:", "平均年龄")
ITEMS = (
    "参加服务、保障进博活动发动企业数", "其中一线服务窗口班组总数", "其中一线服务窗口个人总数", "开展各类宣传学习、培训活动数",
    "开展各类竞赛活动数", "当年申报服务明星班组成果数", "当年申报服务明星个人成果数",
)  # fmt: skip
UNITS = ("个", "个", "人", "次", "次", "个", "人")
CONTACT = {
    "contact": "郑假名", "department": "综合部", "title": "干事", "phone": "13600004444", "email": "c@example.org",
    "address": "上海市虚构区样例路3号", "postcode": "200002",
}  # fmt: skip
LISTED = (("1", "上海样例公共服务有限公司", "晨光服务班组"), ("2", "上海样例物业管理有限公司", "李假名"))


def star_form(identity: str) -> Form:
    """Return a form of the 2021 star call as its profile gives it: team, person, recommendation, statistics."""
    data = tomllib.loads((resource_root("schemas") / f"profiles/saq-2021-star/forms/{identity}.toml").read_text("utf-8"))
    rows = tuple(
        FormRow(tuple(FormCell(one.get("label", ""), one.get("field"), one.get("span", 1)) for one in row["cells"])) for row in data["rows"]
    )
    fields = {key: _field(key, one) for key, one in data["fields"].items()}
    return Form(data["id"], data["title"], fields, rows, tuple(data["columns"]), tuple(data["titles"]), tuple(data.get("notes", ())))


def _field(key: str, one: dict[str, object]) -> FormField:
    columns = one.get("columns", {})
    assert isinstance(columns, dict)
    return FormField(
        key,
        str(one["label"]),
        one["kind"],  # type: ignore[arg-type]  # checked by the schema of forms
        Text("栏目", "field"),
        tuple(one.get("aliases", ())),  # type: ignore[arg-type]  # the same
        tuple(one.get("options", ())),  # type: ignore[arg-type]  # the same
        str(one.get("template", "")),
        str(one.get("hint", "")),
        columns=tuple(_field(inner, column) for inner, column in columns.items()),
    )


def record_of(body: str, identity: str = "team", *, numbering: str = "") -> Record:
    """Return the record of a star form in a Word file with this body."""
    found = read_form(read_word(docx(body, numbering=numbering), "a.docx"), star_form(identity))
    assert found is not None
    return found.record


def values(record: Record) -> dict[str, Value]:
    """Return the values of a record by key."""
    return {key: field.value for key, field in record.fields.items()}


def head(title: str = TEAM_TITLE, annex: str = "附件 3") -> str:
    """Return the lines above a form: annex, title, recommender, date."""
    return paragraphs(annex, title, f"推荐行业/各区/集团:{TEAM['recommender']}", TEAM["date"])


def counts_below() -> list[tuple[str, ...]]:
    """Return the two matrices with the values in the row below."""
    rows: list[tuple[str, ...]] = []
    for name, labels, keys in (("人员构成", COUNT_LABELS, COUNTS), ("人员学历 (人)", DEGREE_LABELS, DEGREES)):
        spans = (1, 1, 1, 2, 2)
        rows.append((cell(name, merge="restart"), *(cell(text, span=span) for text, span in zip(labels, spans, strict=True))))
        rows.append((cell("", merge="continue"), *(cell(TEAM[key], span=span) for key, span in zip(keys, spans, strict=True))))
    return rows


def counts_in_cells(gap: str = " ", unit: str = "") -> list[tuple[str, ...]]:
    """Return the two matrices with label and value in one cell, on a ragged grid."""
    return [
        (name, *(f"{label.rstrip(':') if gap else label}{gap}{TEAM[key]}{unit}" for label, key in zip(labels, keys, strict=True)), "", "")
        for name, labels, keys in (("人员构成", COUNT_LABELS, COUNTS), ("人员学历 (人)", DEGREE_LABELS, DEGREES))
    ]


def team_table(
    values: Mapping[str, str] = TEAM, *, counts: Sequence[tuple[str, ...]] = (), ticks: str = TICKS, ending: Sequence[tuple[str, ...]] = ()
) -> str:
    """Return the table of annex 3 as the notice prints it, filled in."""
    v = values
    return table(
        ("班组名称", cell(v["team_name"], span=3), "人数", v["headcount"], "其中(女)", v["women"]),
        *(counts or counts_below()),
        ("所在单位", cell(v["company"], span=4), "单位性质", cell(v["company_nature"], span=2)),
        ("通信地址", cell(v["address"], span=4), "邮 编", cell(v["postcode"], span=2)),
        ("联系人", cell(v["contact"], span=2), "电话", cell(v["phone"], span=2), "邮 箱", v["email"]),
        (
            cell("上级推荐 单位", merge="restart"),
            "单位名称",
            cell(v["superior_name"], span=3),
            "联系人",
            cell(v["superior_contact"], span=2),
        ),
        (
            cell("", merge="continue"),
            "联系部门",
            cell(v["superior_department"], span=2),
            "职务",
            v["superior_title"],
            "手 机",
            v["superior_mobile"],
        ),
        ("班组类别", cell(ticks, span=7)),
        (cell("主要岗位名称/人员配置", span=2), cell(v["posts"], span=6)),
        ("班组长姓名", v["leader_name"], "性别", v["leader_gender"], "年龄", v["leader_age"], "政治面貌", v["leader_political"]),
        ("职 务", v["leader_title"], "职称", v["leader_rank"], "联系电话", cell(v["leader_phone"], span=3)),
        *(ending or rows_at_the_end(v)),
    )


def rows_at_the_end(v: Mapping[str, str] = TEAM) -> list[tuple[str, ...]]:
    """Return the rows of annex 3 that take the whole width, seal and date in rows of their own."""
    return [
        (cell("班组主要工作职责及特色: (200 字内)", v["duties"], span=8),),
        (cell("事迹材料 (2500—3000 字, 材料编写格式见附件 2)", v["material"], span=8),),
        (cell("何时受过何种奖励 (附证书复印件)", v["honours"], span=8),),
        (cell("申报班组所在单位评价意见:", *v["opinion"].split("\n"), span=8),),
        ("", "", "", "", "", "", "单 位 (盖章):", ""),
        ("", "", "", "", "", "", v["seal_date"], ""),
    ]


def person_table() -> str:
    """Return the first rows of annex 4, filled in."""
    return table(
        ("姓名", "李假名", "性别", "男", "年龄", "36", "民族", "汉族"),
        ("职务", "组长", "职称", "高级工", "政治面貌", cell("群众", span=3)),
        ("学历", "大专", "所学专业", "旅游管理", "毕业学校", cell("上海样例职业学院", span=3)),
        ("工作单位", cell("上海样例物业管理有限公司", span=4), "单位性质", cell("民营企业", span=2)),
        (cell("申报单位评价意见：", COMMITMENT, "2、同意 李假名 个人申报", span=8),),
    )


def list_sheet(*rows: tuple[str, ...], heading: tuple[str, ...] = ("序号", "企业名称（以公章为准）", "班组名称/个人姓名")) -> str:
    """Return annex 5 with these rows."""
    return paragraphs("附件 5:", LIST_TITLE, "推荐行业/各区/集团（盖章）:样例区质量协会") + table(heading, *rows)


def figures_sheet(quantities: Sequence[str], *lines: str) -> str:
    """Return annex 6 with these quantities, and these lines below the table."""
    rows = [(str(number), *row) for number, row in enumerate(zip(ITEMS, UNITS, quantities, strict=True), 1)]
    return paragraphs("附件 6", FIGURES_TITLE) + table(("序号", "统 计 内 容", "单位", "数量"), *rows) + paragraphs(*lines)
