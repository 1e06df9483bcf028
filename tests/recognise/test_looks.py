"""A stray document is named for what it looks like, by several signs."""

from __future__ import annotations

import pytest

from pipeline.model.document import Document
from pipeline.readers.word.reader import read_word
from pipeline.recognise.looks import LOOKS, is_notice, look_of
from tests.recognise.forms.proposals import VALUES, label_and_value_in_one_cell, own_layout
from tests.word_files import docx, paragraph, paragraphs, table

BLANK = dict.fromkeys(VALUES, "") | {"kind": "制定 □ 修订 □", "patent": "是 □ 否 □"}
NOTICE = paragraphs(
    "某某市质量协会",
    "某质协〔2025〕3号",
    "关于征集2025年度团体标准项目的通知",
    "各有关单位：",
    "为推进团体标准工作，现公开征集项目，具体事宜通知如下：",
    "一、申报要求",
    "申报单位应具备技术基础。",
    "二、联系方式",
    "附件一：《团体标准项目建议书》",
    "附件二：草案示例",
)
DRAFT = paragraphs(
    "某服务规范", "1 范围", "本文件规定了要求。本文件适用于服务。", "2 规范性引用文件", "本文件没有规范性引用文件。", "3 术语和定义"
)
CONTRACT = paragraphs(
    "技术服务合同",
    "甲方：上海样例公司",
    "乙方：上海假名公司",
    "甲乙双方经协商一致，订立本合同。",
    "一、违约责任",
    "本合同一式两份。",
)


def document(body: str) -> Document:
    return read_word(docx(body), "a.docx")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        pytest.param("", "empty", id="nothing"),
        pytest.param(paragraphs("　", " "), "empty", id="blanks"),
        pytest.param(NOTICE, "notice", id="notice"),
        pytest.param(NOTICE + own_layout(BLANK) + DRAFT, "notice", id="notice-with-its-annexes"),
        pytest.param(own_layout(BLANK), "blank-form", id="blank-form"),
        pytest.param(own_layout(), "form", id="filled-form"),
        pytest.param(label_and_value_in_one_cell(), "form", id="filled-form-rebuilt"),
        pytest.param(DRAFT, "standard", id="draft"),
        pytest.param(CONTRACT, "contract", id="contract"),
        pytest.param(paragraphs("甲方：", "乙方：", "双方就下列事项达成协议："), "contract", id="contract-without-a-title"),
        pytest.param(
            paragraphs("2021—2022学年第一学期期末考试试卷（A卷）", "一、选择题（每小题2分，共20分）", "二、填空题"), "exam", id="exam-paper"
        ),
        pytest.param(paragraphs("尊敬的王老师：", "您好！", "材料已寄出。", "此致", "敬礼！"), "letter", id="letter"),
        pytest.param(paragraphs("年度工作总结", "摘要：本文总结工作。", "参考文献"), "report", id="report"),
        pytest.param(paragraphs("《某服务规范》编制说明", "一、工作简况", "二、编制原则"), "companion", id="drafting-report"),
        pytest.param(
            paragraphs(
                "某公司质量管理办法", "第一章 总则", "第一条 制定本办法。", "第二条 适用于各部门。", "第三条 本办法自发布之日起施行。"
            ),
            "regulation",
            id="regulations",
        ),
        pytest.param(
            paragraphs("启动会会议纪要", "时间：2025年3月1日", "参会人员：甲、乙", "会议决定：按期完成。"), "minutes", id="minutes"
        ),
        pytest.param(table(("甲", "12", "3"), ("乙", "15", "4"), ("丙", "17", "5")), "list", id="table-of-data"),
        pytest.param(paragraphs("今天天气很好。"), "other", id="anything-else"),
    ],
)
def test_look_of(body: str, code: str) -> None:
    found, words = look_of(document(body))

    assert found == code
    assert words == LOOKS[code]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(own_layout(), id="filled-form"),
        pytest.param(own_layout(BLANK), id="blank-form"),
        pytest.param(DRAFT, id="draft"),
        pytest.param(
            paragraphs("关于报送团体标准项目建议书的函", "上海样例协会：", "现报送建议书。", "附件：建议书"), id="covering-letter"
        ),
        pytest.param(paragraphs("关于加班的通知"), id="a-title-is-one-sign-only"),
        pytest.param(paragraphs("某报告", "本项目按照《关于加强质量工作的通知》的要求开展。", "联系方式：55550123"), id="a-notice-cited"),
    ],
)
def test_what_is_no_notice(body: str) -> None:
    assert not is_notice(document(body))


def test_title_broken_over_lines() -> None:
    body = NOTICE.replace(paragraph("关于征集2025年度团体标准项目的通知"), paragraphs("关于征集2025年度", "团体标准项目的通知"))

    assert is_notice(document(body))


def test_notice_without_a_number() -> None:
    assert is_notice(document(NOTICE.replace("某质协〔2025〕3号", "")))
