"""Every form of a document is found, wherever it stands."""

from __future__ import annotations

import pytest

from pipeline.readers.word.reader import read_word
from pipeline.recognise.forms.finding import find_forms
from tests.recognise.forms import proposals
from tests.recognise.forms.stars import (
    LISTED,
    PERSON_TITLE,
    TEAM,
    TEAM_TITLE,
    figures_sheet,
    head,
    list_sheet,
    person_table,
    star_form,
    team_table,
)  # fmt: skip
from tests.word_files import docx, paragraphs, table

FORMS = {identity: star_form(identity) for identity in ("team", "person", "recommendation", "statistics")}
TEAM_FORM, PERSON_FORM = head() + team_table(), head(PERSON_TITLE, "附件 4") + person_table()
PAGES = paragraphs(
    "窗口前的晨光", "——甲公司晨光服务班组", "2021年上海市用户满意服务明星成果申报交流资料", "前言", "一、以情待人", "联系人：张三"
)


def found(body: str) -> list[tuple[str, int, int]]:
    document = read_word(docx(body), "a.docx")
    return [(key, reading.first, reading.last) for key, reading in find_forms(document, FORMS)]


def test_all_annexes_in_one_file() -> None:
    body = TEAM_FORM + PERSON_FORM + list_sheet(*LISTED) + figures_sheet(["1"] * 7, "组织单位联系人：甲 部门 乙 职务 丙")

    assert found(body) == [("team", 0, 4), ("person", 5, 9), ("recommendation", 10, 13), ("statistics", 14, 17)]


def test_a_form_and_pages_behind_it() -> None:
    assert found(TEAM_FORM + PAGES) == [("team", 0, 4)]


def test_a_form_behind_pages() -> None:
    assert found(PAGES + TEAM_FORM) == [("team", 6, 10)]


def test_a_form_without_a_title_behind_one_with_it() -> None:
    bare = list_sheet(*LISTED).replace("2021 年上海市用户满意服务明星成果推荐意见表", "名单")

    assert [key for key, *_ in found(TEAM_FORM + bare)] == ["team", "recommendation"]


def test_a_form_without_a_title_is_told_by_its_labels() -> None:
    assert found(team_table()) == [("team", 0, 0)]


def test_copies_of_one_form_are_all_returned() -> None:
    assert [key for key, *_ in found(TEAM_FORM + TEAM_FORM)] == ["team", "team"]


def test_a_title_in_the_first_row_of_a_table() -> None:
    rows = team_table().replace(
        "</w:tblGrid>", f"</w:tblGrid><w:tr>{proposals.cell('2021年“用户满意服务明星班组”成果申报表', span=8)}</w:tr>", 1
    )

    assert found(paragraphs("甲", "乙") + rows) == [("team", 2, 2)]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("", id="nothing"),
        pytest.param(PAGES, id="material"),
        pytest.param(proposals.own_layout(), id="a-form-of-another-call"),
        pytest.param(
            paragraphs(
                "3、2021年上海市“用户满意服务明星班组”成果申报表", "5、推荐意见表", "联系人：甲　电话：1", "通信地址：乙　邮编：200000"
            ),
            id="a-list-of-annexes",
        ),
        pytest.param(
            paragraphs("组织单位联系人：甲 部门 乙 职务 丙", "联系电话（手机）：1 电子信箱：a@b.c", "联系地址：丁 邮编：200000"),
            id="contacts-without-a-list",
        ),
    ],
)
def test_other_documents_hold_no_form(body: str) -> None:
    assert found(body) == []


def test_the_record_is_that_of_its_own_form() -> None:
    document = read_word(docx(PERSON_FORM + TEAM_FORM), "a.docx")
    (_, person), (_, team) = find_forms(document, FORMS)

    assert (person.record.text("title"), team.record.text("leader_title")) == ("组长", TEAM["leader_title"])
    assert person.titled
    assert team.confidence == pytest.approx(1.0, abs=0.05)


def test_a_title_over_the_second_half_begins_no_other_form() -> None:
    """A table split by hand, with the title typed again over its second half."""
    rows = team_table().split("</w:tr>")
    body = head() + "</w:tr>".join(rows[:10]) + "</w:tr></w:tbl>" + paragraphs(TEAM_TITLE) + table(("主要岗位名称/人员配置", "窗口8人"))
    ((key, reading),) = find_forms(read_word(docx(body), "a.docx"), FORMS)

    assert (key, reading.record.text("company"), reading.record.text("posts")) == ("team", TEAM["company"], "窗口8人")
