from itertools import pairwise

import pytest

from tests.standards_text import HEAD, Content, Line, document, draft, outline_of


def kinds(*content: Content) -> list[tuple[str, str, str]]:
    return [(one.kind, one.number, one.title) for one in outline_of(draft(*content)).elements]


def test_what_follows_the_chapters() -> None:
    found = kinds("附录A", "（资料性）", "登记表", "A.1 项目", "参 考 文 献", "[1] GB/T 19001", "索引", "样品……3.1", "________")

    assert found[5:] == [("annex", "A", "登记表"), ("bibliography", "", "参考文献"), ("index", "", "索引"), ("end-line", "", "________")]


def test_elements_cover_the_draft_without_gaps() -> None:
    read = document(
        "团体标准", "目次", "1　范围\t1", "甲乙丙", "前　言", "本文件按照规定起草。", *HEAD, "4　要求", "应公布。", "附录A", "登记"
    )

    elements = outline_of(read).elements

    assert [one.kind for one in elements[:5]] == ["cover", "contents", "undecided", "foreword", "title"]
    assert elements[0].first == 0
    assert elements[-1].last == len(read.paragraphs) - 1
    assert all(one.last + 1 == after.first for one, after in pairwise(elements))


def test_a_safety_notice_belongs_neither_to_the_title_nor_to_the_foreword() -> None:
    elements = outline_of(document("前言", "起草如下。", HEAD[0], "警示——应戴手套。", *HEAD[1:], "4　要求", "应公布。")).elements

    assert [(one.kind, one.title, one.first) for one in elements[:4]] == [
        ("foreword", "前言", 0),
        ("title", HEAD[0], 2),
        ("undecided", "", 3),
        ("chapter", "范围", 4),
    ]


def test_a_number_typed_behind_the_automatic_one() -> None:
    """The chapter is known all the same; its title stays as it is."""
    typed = (
        Line("1 范围", label="1"),
        *HEAD[2:4],
        Line("2、规范性引用文件：", label="2"),
        HEAD[5],
        Line("3 术语和定义", label="3"),
        HEAD[7],
    )
    outline = outline_of(document("前言", "样品寄存服务规范", *typed, Line("4 要求", label="4"), "应公布。"))

    chapters = outline.of_kind("chapter")
    assert [(one.topic, one.title) for one in chapters[:2]] == [("scope", "1 范围"), ("references", "2、规范性引用文件：")]


def test_a_table_of_contents_without_its_title_has_no_heading() -> None:
    (contents, *_) = outline_of(document(Line("1　范围\t1", style="toc 1"), Line("4　要求\t2", style="toc 1"), *HEAD, "4　要求")).elements

    assert (contents.kind, contents.heading, contents.title, contents.last) == ("contents", None, "", 1)


def test_annexes() -> None:
    """An annex's clauses begin at level 1; its root is the annex itself."""
    annex = outline_of(draft("附录B（规范性）方法", "B.1 准备", "B.1.1 应清洁。", "B.2 步骤", "应记录。")).elements[-1]

    assert (annex.number, annex.annex_kind, annex.title) == ("B", "normative", "方法")
    assert annex.clause is not None
    assert [(one.number, one.level) for one in annex.clause.children] == [("B.1", 1), ("B.2", 1)]
    assert annex.clause.children[0].children[0].level == 2


def test_clauses_of_an_introduction() -> None:
    elements = outline_of(document("引言", "0.1 总则", "寄存增多。", "0.2 目的", *HEAD, "4 要求", "应公布。")).elements

    assert elements[0].clause is not None
    assert [one.number for one in elements[0].clause.children] == ["0.1", "0.2"]


def test_an_introduction_without_clauses() -> None:
    assert outline_of(document("引言", "寄存增多。", *HEAD, "4 要求", "应公布。")).elements[0].clause is None


def test_a_chapter_after_the_bibliography_is_none() -> None:
    assert kinds("参考文献", "5 质量管理手册")[-1][0] == "bibliography"


@pytest.mark.parametrize("title", ["术语和定义", "术语", "定义和术语", "名词解释", "名词术语和定义", "术语解释", "术语、定义和缩略语"])
def test_a_chapter_on_terms_by_whatever_name(title: str) -> None:
    assert outline_of(document(*HEAD[:6], f"3　{title}", "下列术语适用。", "4　要求", "应公布。")).elements[3].topic == "terms"


def test_a_prompt_stands_for_a_title() -> None:
    read = outline_of(document("前　言", "本文件按照规定起草。", "【写：标准的对象】服务规范", *HEAD[1:], "4　要求", "应公布。"))

    assert read.title == "【写：标准的对象】服务规范"
