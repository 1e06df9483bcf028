from pipeline.recognise.standards.chapters import find_chapters
from pipeline.recognise.standards.contents import find_contents
from pipeline.recognise.standards.front import Front, read_front
from pipeline.recognise.standards.lines import read_lines
from tests.standards_text import HEAD, Content, document

FORM = [["项目名称", "样品寄存服务规范"], ["申报单位", "甲公司"], ["联系人", "乙"], ["电话", ""]]
COVER = ("ICS 03.080", "团体标准", "样品寄存服务规范", "2026-01-01 发布")
FOREWORD = ("前　言", "本文件按照规定起草。")


def front(*content: Content) -> Front:
    read = document(*content)
    lines = read_lines(read.paragraphs)
    return read_front(read, lines, find_contents(lines), find_chapters(lines)[0].position)


def test_everything() -> None:
    found = front(*COVER, "目次", "1　范围\t1", *FOREWORD, "引　言", "寄存日益增多。", *HEAD)

    assert found == Front(0, (0, 3), 6, 8, (10, 10))


def test_title_alone() -> None:
    assert front(*HEAD) == Front(0, None, None, None, (0, 0))


def test_no_title() -> None:
    """The last sentence of the foreword is no title."""
    assert front(*FOREWORD, *HEAD[1:]) == Front(0, None, 0, None, None)


def test_title_on_two_lines_with_its_stage() -> None:
    assert front("样品寄存服务", "第1部分 规范", "（征求意见稿）", "", *HEAD[1:]).title == (0, 2)


def test_a_safety_notice_stands_below_the_title() -> None:
    assert front(*FOREWORD, HEAD[0], "警示——使用者应有实验室工作的经验。", "操作时应戴手套。", *HEAD[1:]).title == (2, 2)


def test_title_right_below_the_publisher() -> None:
    """Where no 前言 parts them, the publisher is the cover's last line."""
    assert front(*COVER, "某某质量协会", "某某标准化委员会 发布", *HEAD).title == (6, 6)


def test_behind_a_form() -> None:
    """A form before the draft in the same file is no part of it."""
    assert front("项目建议书", FORM, "注：填写说明。", *COVER, *FOREWORD, *HEAD).start == 10
    assert front("项目建议书", FORM, "", *HEAD).start == 10


def test_behind_the_announcement_of_an_attachment() -> None:
    assert front("关于征集的通知", "各单位：", "附件二：", *HEAD).start == 3


def test_the_dates_in_a_table_of_the_cover_are_no_form() -> None:
    assert front(*COVER[:3], [["2026-01-01 发布", "2026-02-01 实施"]], *FOREWORD, *HEAD).cover == (0, 4)


def test_a_cover_laid_out_in_a_table_is_no_form() -> None:
    cover = [["ICS 03.080", ""], ["团体标准", ""], ["样品寄存服务规范", ""], ["2026-01-01 发布", "2026-02-01 实施"], ["某某协会发布", ""]]

    assert front(cover, *FOREWORD, *HEAD).cover == (0, 9)


def test_a_title_that_begins_with_a_digit() -> None:
    """5G基站 is a thing, no chapter 5."""
    assert front(*FOREWORD, "5G基站巡检服务规范", *HEAD[1:]).title == (2, 2)
