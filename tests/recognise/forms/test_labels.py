"""Labels are found as labels, and words of the text are not."""

from __future__ import annotations

import pytest

from pipeline.readers.word.reader import read_word
from pipeline.recognise.forms.labels import find_labels, settle
from pipeline.recognise.forms.slots import slots_of
from tests.recognise.forms.proposals import cell, proposal_form
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
    ("lines", "keys"),
    [
        pytest.param(("联系电话：1", "联系电话：2"), ["leader_phone", "contact_phone"], id="two-in-order"),
        pytest.param(("项目负责人：甲", "联系电话：1"), ["leader", "leader_phone"], id="after-the-leader"),
        pytest.param(("项目联系人：乙", "联系电话：2"), ["contact", "contact_phone"], id="after-the-contact"),
        pytest.param(("负责人电话：1", "联系电话：2"), ["leader_phone", "contact_phone"], id="one-by-its-own-name"),
    ],
)
def test_fields_with_one_label(lines: tuple[str, ...], keys: list[str]) -> None:
    slots = slots_of(read_word(docx(paragraphs(*lines)), "a.docx"))
    form = proposal_form()
    settled = settle(find_labels(slots, form), form, slots)

    assert sorted(settled, key=lambda key: settled[key].slot) == keys


def test_printed_label_wins_over_alias_and_table_over_text() -> None:
    slots = slots_of(read_word(docx(paragraphs("项目名称：甲", "标准名称：乙") + table(("项目名称", "丙"))), "a.docx"))
    form = proposal_form()

    assert slots[settle(find_labels(slots, form), form, slots)["project_name"].slot].table == 0


def test_a_label_inside_a_long_text_gives_way_to_the_one_at_a_beginning() -> None:
    first = cell("项目的目的意义、必要性和可行性：", "项目的范围和主要技术内容：见下")
    slots = slots_of(read_word(docx(table((first, "项目的范围和主要技术内容：丙"))), "a"))
    settled = settle(find_labels(slots, proposal_form()), proposal_form(), slots)

    assert (settled["scope"].slot, settled["scope"].start) == (1, 0)


def test_a_mobile_beside_both_printed_telephones_is_nobodys() -> None:
    lines = (("项目负责人", "甲", "手机", "1"), ("联系电话", "2", "", ""), ("项目联系人", "乙", "联系电话", "3"))
    slots = slots_of(read_word(docx(table(*lines)), "a"))
    settled = settle(find_labels(slots, proposal_form()), proposal_form(), slots)

    assert [slots[settled[key].slot].text for key in ("leader_phone", "contact_phone")] == ["联系电话", "联系电话"]
