"""Labels are found as labels, and words of the text are not."""

from __future__ import annotations

import pytest

from pipeline.model.profile import Form, FormField
from pipeline.model.text import Text
from pipeline.readers.word.reader import read_word
from pipeline.recognise.forms.labels import find_labels, is_ornament
from pipeline.recognise.forms.slots import slots_of
from tests.recognise.forms.proposals import cell, proposal_form
from tests.recognise.forms.stars import star_form
from tests.word_files import docx, paragraphs, table


def found(body: str) -> list[tuple[str, str]]:
    """Return (key, value behind the label in its slot) of every label."""
    slots = slots_of(read_word(docx(body), "a.docx"))
    return [(match.keys[0], slots[match.slot].text[match.after :].strip()) for match in find_labels(slots, proposal_form())]


@pytest.mark.parametrize(
    ("line", "value"),
    [
        pytest.param("项目名称", "", id="label-alone"),
        pytest.param("项目名称：某规范", "某规范", id="colon"),
        pytest.param("项目名称:某规范", "某规范", id="half-width-colon"),
        pytest.param("项 目 名 称 某规范", "某规范", id="spread-label-and-blank"),
        pytest.param("1. 项目名称　某规范", "某规范", id="numbered"),
        pytest.param("（一）项目名称：某规范", "某规范", id="numbered-in-brackets"),
        pytest.param("*项目名称（全称）：某规范", "某规范", id="starred-with-remark"),
        pytest.param("标准名称：某规范", "某规范", id="alias"),
    ],
)
def test_label(line: str, value: str) -> None:
    assert found(paragraphs(line)) == [("project_name", value)]


@pytest.mark.parametrize(
    ("line", "values"),
    [
        pytest.param(
            "1. 甲方面的满意程度 ★★★★☆；2. 乙方面的满意程度 ★☆☆☆☆", ["★★★★☆；2. 乙方面的满意程度 ★☆☆☆☆", "★☆☆☆☆"], id="in-one-line"
        ),
        pytest.param("1.甲方面的满意程度★★★★☆", ["★★★★☆"], id="stars-right-behind"),
        pytest.param("甲方面的满意程度★", ["★"], id="one-star-alone"),
        pytest.param("1.甲方面的满意程度5星；2.乙方面的满意程度四星", ["5星；2.乙方面的满意程度四星", "四星"], id="numbers-right-behind"),
        pytest.param(f"{'很长的话。' * 80} 3. 问题是否得到了解决 □ 是", ["□ 是"], id="a-question-with-boxes-in-a-long-text"),
        pytest.param("甲方面的满意程度高", [], id="a-word-goes-on"),
    ],
)
def test_a_question_is_known_by_its_stars_and_boxes(line: str, values: list[str]) -> None:
    words = ("甲方面的满意程度", "乙方面的满意程度", "问题是否得到了解决")
    fields = {word: FormField(word, word, "rating", Text(word, word)) for word in words}
    (slot,) = slots_of(read_word(docx(paragraphs(line)), "a.docx"))

    assert [slot.text[match.after :].strip() for match in find_labels([slot], Form("f", "表", fields, (), ()))] == values


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("项目名称应当写全称。", id="word-of-a-sentence"),
        pytest.param("请填写项目名称", id="not-at-the-beginning"),
        pytest.param("注1：项目名称：写全称", id="note"),
        pytest.param("项目", id="half-a-label"),
        pytest.param("", id="nothing"),
    ],
)
def test_no_label(line: str) -> None:
    assert found(paragraphs(line)) == []


def test_several_labels_in_a_line() -> None:
    assert found(paragraphs("项目负责人：王样例 联系电话：55550123")) == [
        ("leader", "王样例 联系电话：55550123"),
        ("leader_phone", "55550123"),
    ]


def test_the_longest_label_wins() -> None:
    assert [key for key, _ in found(paragraphs("申报单位意见", "申报单位名称", "申报单位"))] == [
        "applicant_opinion",
        "applicant",
        "applicant",
    ]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(table(("首期承诺执行", "标准单位", "甲公司")), id="over-two-cells"),
        pytest.param(table(("首期承诺执行", "甲公司"), ("标准单位", "乙公司")), id="over-two-rows"),
        pytest.param(paragraphs("首期承诺执行", "标准单位：甲公司"), id="over-two-lines"),
    ],
)
def test_label_over_two_slots(body: str) -> None:
    assert [key for key, _ in found(body)] == ["first_adopters"]


@pytest.mark.parametrize(
    "label", ["项目负责人*", "项目负责人（必填）", "★项目负责人", "项目负责人及电话：", "（3）项目负责人", "项目负责人/手机"]
)
def test_what_stands_round_a_label_changes_nothing(label: str) -> None:
    assert found(paragraphs(label)) == [("leader", "")]


def test_no_label_in_a_word_that_goes_on() -> None:
    assert found(paragraphs("项目负责人应为正式职工")) == []


@pytest.mark.parametrize(
    ("text", "ornament"), [("3", True), ("（8）", True), ("一、", True), ("★", True), ("", False), ("甲", False), ("2022", False)]
)
def test_ornaments(text: str, ornament: bool) -> None:
    assert is_ornament(text) is ornament


def star_labels(body: str, identity: str = "team") -> list[tuple[str, str]]:
    """Return (label, what stands behind it in its slot) of every label of a star form."""
    slots = slots_of(read_word(docx(body), "a.docx"))
    return [
        (slots[match.slot].text[match.start : match.end], slots[match.slot].text[match.after :].strip())
        for match in find_labels(slots, star_form(identity))
    ]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        pytest.param("管理人员3", [("管理人员", "3")], id="a-number-right-behind"),
        pytest.param("管理人员３人", [("管理人员", "３人")], id="full-width-with-its-unit"),
        pytest.param("平均年龄34.5岁", [("平均年龄", "34.5岁")], id="with-a-decimal"),
        pytest.param("管理人员3人、员工4人", [("管理人员", "3人、员工4人"), ("员工", "4人")], id="listed"),
        pytest.param("员工4人，其中共产党员3人", [("员工", "4人，其中共产党员3人"), ("共产党员", "3人")], id="behind-another-word"),
        pytest.param("管理人员3号楼", [], id="a-word-goes-on"),
        pytest.param("管理人员培训", [], id="another-word"),
        pytest.param(
            "主要岗位名称/人员配置窗口受理八人，咨询四人",
            [("主要岗位名称/人员配置", "窗口受理八人，咨询四人")],
            id="a-long-label-and-its-text",
        ),
        pytest.param("主要岗位名称/人员配置表", [], id="a-long-label-and-a-word"),
    ],
)
def test_values_that_run_on_in_a_cell(text: str, labels: list[tuple[str, str]]) -> None:
    assert star_labels(table((text,))) == labels


def test_a_number_right_behind_a_word_of_the_text_makes_no_label() -> None:
    assert star_labels(paragraphs("管理人员3人")) == []
    assert star_labels(table((f"班组有员工12人。{'很长的话。' * 80}员工12人。",))) == []


def test_a_label_of_the_same_printed_row_needs_no_gap_before_its_colon() -> None:
    assert [label for label, _ in star_labels(paragraphs("联系地址：某路1号邮编：200000"), "statistics")] == ["联系地址", "邮编"]
    lines = "电子信箱：a@example.org联系地址：某路1号邮编：200000"
    assert [label for label, _ in star_labels(paragraphs(lines), "statistics")] == ["电子信箱", "联系地址", "邮编"]
    assert [label for label, _ in star_labels(paragraphs("联系地址：某路1号手机：139"), "statistics")] == ["联系地址"]


def test_underlined_blanks_end_where_a_label_begins() -> None:
    def run(text: str, underlined: str = "") -> str:
        return f'<w:r><w:rPr>{underlined}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'

    ruled = '<w:u w:val="single"/>'
    typed = run("组织单位联系人") + run("郑假名", ruled) + run("部门") + run("综合部", ruled)

    assert [label for label, _ in star_labels(f"<w:p>{typed}</w:p>", "statistics")] == ["组织单位联系人", "部门"]
    assert star_labels(paragraphs("组织单位联系人郑假名部门综合部"), "statistics") == []


@pytest.mark.parametrize(
    ("cells", "labels"),
    [
        pytest.param(("□管理类 服务类（□窗口服务 □现场服务）",), [], id="an-option-among-others"),
        pytest.param(("服务类",), [], id="an-option-left-alone"),
        pytest.param(("服务类", "□窗口服务 □现场服务"), ["服务类"], id="before-its-own-options"),
    ],
)
def test_an_option_that_is_a_label_too(cells: tuple[str, ...], labels: list[str]) -> None:
    assert [label for label, _ in star_labels(table(cells))] == labels


def test_a_match_says_whose_printed_label_it_is() -> None:
    slots = slots_of(read_word(docx(table(("手机", "1"))), "a.docx"))
    (match,) = find_labels(slots, star_form("team"))

    assert match.keys == ("phone", "superior_mobile", "leader_phone")
    assert match.printed == ("superior_mobile",)
    assert not match.alias


def test_labels_told_in_a_long_text_are_none() -> None:
    story = "班组主要工作职责及特色：" + "很长的话。" * 80
    long_cell = f"<w:tc><w:tcPr/>{paragraphs(story, '联系人：张三', '职务：组长')}{table(('姓名', '人数'), ('甲', '3'))}<w:p/></w:tc>"

    assert [label for label, _ in star_labels(table((long_cell,)))] == ["班组主要工作职责及特色"]
    assert [label for label, _ in star_labels(table((cell("班组主要工作职责及特色：略", "联系人：张三"),)))] == [
        "班组主要工作职责及特色",
        "联系人",
    ]


def star_found(body: str) -> list[tuple[str, str]]:
    slots = slots_of(read_word(docx(body), "a.docx"))
    return [(match.keys[0], slots[match.slot].text[match.start : match.after]) for match in find_labels(slots, star_form("team"))]


def test_a_label_behind_the_head_of_its_group() -> None:
    assert star_found(paragraphs("人员构成：管理人员：2 技术人员：3")) == [("managers", "管理人员："), ("technicians", "技术人员：")]
    assert [key for key, _ in star_found(paragraphs("我们说：管理人员 2"))] == []


def test_a_value_is_no_beginning_of_a_label() -> None:
    """班组 ends the team's name, and 人数 is a label of its own behind the blanks."""
    assert star_found(paragraphs("班组名称：晨光班组    人数：3")) == [("team_name", "班组名称："), ("headcount", "人数：")]


def test_numbers_with_blanks_behind_them_in_one_cell() -> None:
    body = table(("人员学历（人）", "研究生（以上）1 大学（含大专）6 高中（中专）4"))

    assert [key for key, _ in star_found(body)] == ["postgraduates", "graduates", "secondary"]


@pytest.mark.parametrize(
    ("cell_text", "value"),
    [
        pytest.param("何时受过何种奖励（附证书复印件）2020年获工人先锋号", "2020年获工人先锋号", id="behind-the-printed-remark"),
        pytest.param("何时受过何种奖励（集体）2020年获工人先锋号", "（集体）2020年获工人先锋号", id="a-remark-of-their-own"),
        pytest.param("何时受过何种奖励（附证书复印件）", "", id="nothing-behind-it"),
    ],
)
def test_a_value_right_behind_the_remark_that_the_form_prints(cell_text: str, value: str) -> None:
    slots = slots_of(read_word(docx(table((cell_text,))), "a.docx"))
    (match,) = find_labels(slots, star_form("team"))

    assert slots[0].text[match.after :] == value
