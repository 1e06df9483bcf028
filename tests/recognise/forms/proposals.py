"""Proposal forms in the layouts people make of them; all names and numbers are invented."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping

from pipeline.model.profile import Form, FormCell, FormField, FormRow
from pipeline.model.record import Record
from pipeline.model.text import Text
from pipeline.readers.word.reader import read_word
from pipeline.recognise.forms import FormReading
from pipeline.resources import resource_root
from tests.recognise.forms.filled_copy import read_form
from tests.word_files import docx, paragraph, paragraphs, table

TITLE = "上海市质量协会团体标准项目建议书"
VALUES: Mapping[str, str] = {
    "project_name": "图书漂流点运行服务规范",
    "applicant": "上海样例书业（集团）有限公司",
    "participants": "上海甲例文化有限公司、上海乙例研究院、上海丙例（连锁）书店",
    "first_adopters": "上海样例书业（集团）有限公司、上海甲例文化有限公司",
    "leader": "王样例",
    "leader_phone": "13800001234",
    "contact": "赵假名",
    "contact_phone": "021-55550123",
    "address": "上海市虚构区样例路1号",
    "email": "a.b@example.com",
    "kind": "制定 ☑   修订 ☐",
    "revised_number": "",
    "patent": "是 ☐  否 ☑",
    "plan_period": "2022年9月—2023年8月",
    "purpose": "方便市民借阅，已有三年经验，具备条件，迫切需要统一。",
    "scope": "规定了图书漂流点的要求。",
    "related": "与 GB/T 28220—2023 协调，国外未检索到同类标准。",
    "assurance": "团队六人，经费自筹，资源齐备。",
    "applicant_opinion": "",
    "saq_opinion": "",
}
LABELS: Mapping[str, str] = {
    "project_name": "项目名称",
    "applicant": "申报单位名称",
    "participants": "参与起草单位",
    "first_adopters": "首期承诺执行标准单位",
    "leader": "项目负责人",
    "leader_phone": "联系电话",
    "contact": "项目联系人",
    "contact_phone": "联系电话",
    "address": "单位地址",
    "email": "电子邮箱",
    "kind": "",
    "revised_number": "被修订标准号",
    "patent": "是否涉及专利",
    "plan_period": "计划起止时间",
    "purpose": "项目的目的意义、必要性和可行性",
    "scope": "项目的范围和主要技术内容",
    "related": "相关标准及法律法规情况，与国内外相关标准的内容比对",
    "assurance": "项目的保障措施（包括研究基础、项目团队、工作经费、技术资源等）",
    "applicant_opinion": "申报单位意见",
    "saq_opinion": "上海市质量协会意见",
}
STAMP = "(签字、公章)"
DATE = "　　年　　月　　日"
EXPECTED = {
    **{key: value for key, value in VALUES.items() if key not in ("participants", "first_adopters", "kind", "patent")},
    "participants": ("上海甲例文化有限公司", "上海乙例研究院", "上海丙例（连锁）书店"),
    "first_adopters": ("上海样例书业（集团）有限公司", "上海甲例文化有限公司"),
    "kind": "制定",
    "patent": "否",
}
LONG = ("purpose", "scope", "related", "assurance")
PAIRS = (
    ("leader", "leader_phone"),
    ("contact", "contact_phone"),
    ("address", "email"),
    ("kind", "revised_number"),
    ("patent", "plan_period"),
)


def proposal_form() -> Form:
    """Return the form of the 2022 call as its profile gives it."""
    data = tomllib.loads((resource_root("schemas") / "profiles/saq-2022-group-standard/forms/proposal.toml").read_text("utf-8"))
    fields = {
        key: FormField(
            key,
            one["label"],
            one["kind"],
            Text(**one["title"]),
            tuple(one.get("aliases", ())),
            tuple(one.get("options", ())),
            one.get("template", ""),
            one.get("hint", ""),
        )
        for key, one in data["fields"].items()
    }
    rows = tuple(FormRow(tuple(FormCell(**cell) for cell in row["cells"]), row.get("height", 0)) for row in data["rows"])
    return Form(data["id"], data["title"], fields, rows, tuple(data["columns"]), tuple(data["titles"]), tuple(data["notes"]))


def read(body: str) -> FormReading | None:
    """Return what is read from a Word file with this body."""
    return read_form(read_word(docx(body), "表.docx"), proposal_form())


def record_of(body: str) -> Record:
    """Return the record of a Word file that holds a form."""
    found = read(body)
    assert found is not None
    return found.record


def cell(*texts: str, span: int = 1, merge: str = "") -> str:
    """Return a w:tc with a paragraph for each text, over `span` columns; `merge` is "restart" or "continue"."""
    width = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    down = f'<w:vMerge w:val="{merge}"/>' if merge else ""
    return f"<w:tc><w:tcPr>{width}{down}</w:tcPr>{paragraphs(*(texts or ('',)))}</w:tc>"


def own_layout(values: Mapping[str, str] = VALUES, labels: Mapping[str, str] = LABELS) -> str:
    """Return the form as the call prints it: four columns, wide rows for names and long texts."""
    rows: list[tuple[str, ...]] = [(cell(labels[key]), cell(values[key], span=3)) for key in list(VALUES)[:4]]
    for left, right in PAIRS[:3]:
        rows.append(tuple(cell(text) for key in (left, right) for text in (labels[key], values[key])))
    rows.append((cell(values["kind"], span=2), cell(labels["revised_number"]), cell(values["revised_number"])))
    rows.append(tuple(cell(text) for key in PAIRS[4] for text in (labels[key], values[key])))
    rows += [(cell(f"{labels[key]}：", values[key], span=4),) for key in LONG]
    rows.append(
        tuple(
            one
            for key in ("applicant_opinion", "saq_opinion")
            for one in (cell(labels[key].removesuffix("意见"), "意见"), cell(values[key], "", STAMP, DATE))
        )
    )
    rows.append((cell("注 1：填写制定或修订项目时，若选择修订则必须填写被修订的标准编号。", span=4),))
    return paragraph("附件一：") + paragraph(TITLE) + table(*rows)


def one_field_a_row() -> str:
    """Return the form with each field on a row of its own."""
    return paragraph(TITLE) + table(*((LABELS[key], VALUES[key]) for key in VALUES))


def label_and_value_in_one_cell() -> str:
    """Return the form with 项目名称：… in single cells, two a row for short fields."""
    rows: list[tuple[str, ...]] = [(f"{LABELS[key]}：{VALUES[key]}",) for key in list(VALUES)[:4]]
    rows += [tuple(f"{LABELS[key]}：{VALUES[key]}".lstrip("：") for key in pair) for pair in PAIRS]
    rows += [(f"{LABELS[key]}：{VALUES[key]}",) for key in (*LONG, "applicant_opinion", "saq_opinion")]
    return paragraph(TITLE) + table(*rows)


def values_below() -> str:
    """Return the form with each row of labels above its row of values."""
    rows: list[tuple[str, ...]] = []
    for key in list(VALUES)[:4]:
        rows += [(cell(LABELS[key], span=4),), (cell(VALUES[key], span=4),)]
    four = ("leader", "leader_phone", "contact", "contact_phone")
    rows += [tuple(LABELS[key] for key in four), tuple(VALUES[key] for key in four)]
    four = ("address", "email", "patent", "plan_period")
    rows += [tuple(LABELS[key] for key in four), tuple(VALUES[key] for key in four)]
    rows += [(cell(VALUES["kind"], span=2), LABELS["revised_number"], VALUES["revised_number"])]
    for key in (*LONG, "applicant_opinion", "saq_opinion"):
        rows += [(cell(LABELS[key], span=4),), (cell(VALUES[key], span=4),)]
    return paragraph(TITLE) + table(*rows)


def lines_with_colons() -> str:
    """Return the form as plain lines, 项目名称：… and so on."""
    return paragraphs(TITLE, *(f"{LABELS[key]}：{VALUES[key]}".lstrip("：") for key in VALUES))


def label_lines_and_value_lines() -> str:
    """Return the form as plain lines, each label above its value, as a table pasted as text."""
    return paragraphs(TITLE, *(line for key in VALUES for line in (LABELS[key], VALUES[key]) if line))


def tabbed_lines() -> str:
    """Return the form as lines whose cells became tabs."""
    lines = [f"{LABELS[key]}\t{VALUES[key]}" for key in list(VALUES)[:4]]
    lines += ["\t".join(text for key in pair for text in (LABELS[key], VALUES[key])).lstrip("\t") for pair in PAIRS]
    lines += [f"{LABELS[key]}：\t{VALUES[key]}" for key in (*LONG, "applicant_opinion", "saq_opinion")]
    return paragraphs(TITLE, *lines)


def nested_tables() -> str:
    """Return the form with the pairs of short fields in tables inside cells."""

    def inner(content: str) -> str:
        return f"<w:tc><w:tcPr/>{content}<w:p/></w:tc>"

    rows = [(LABELS[key], inner(table((VALUES[key],)))) for key in list(VALUES)[:4]]
    rows += [(inner(table(tuple(text for key in pair for text in (LABELS[key], VALUES[key]) if text))), "") for pair in PAIRS]
    rows += [(LABELS[key], inner(paragraph(VALUES[key]))) for key in (*LONG, "applicant_opinion", "saq_opinion")]
    return paragraph(TITLE) + table(*rows)


def spaced_labels() -> str:
    """Return the form with labels spread by blanks, numbered, starred, with remarks and colons."""
    spread = {key: "　".join(label) for key, label in LABELS.items()}
    spread |= {"project_name": "*1. 项目名称（全称）：", "applicant": "二、申报单位名称（盖章）", "leader": "（3）项目负责人:"}
    spread |= {key: LABELS[key] for key in ("applicant_opinion", "saq_opinion")}
    return own_layout(labels=spread)


def broken_labels() -> str:
    """Return the form with labels broken by line breaks, paragraphs and cells."""
    broken = paragraph(TITLE) + table(
        (cell("项目", "名称"), cell(VALUES["project_name"], span=2)),
        ("申报单位", "名称", VALUES["applicant"]),
        (cell("参与起草"), cell("上海甲例文化有限公司、上海乙例研究院", span=2)),
        (cell("单位"), cell("上海丙例（连锁）书店", span=2)),
        (cell(f"首期承诺\n执行标准单位：{VALUES['first_adopters']}", span=3),),
    )
    rest = [(LABELS[key], VALUES[key]) for key in list(VALUES)[4:]]
    return broken.replace("\n", '</w:t><w:br/><w:t xml:space="preserve">') + table(*rest)
