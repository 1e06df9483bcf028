"""Wherever in a Word file it stands, seen or unseen; every number here is made up."""

from dataclasses import replace
from typing import Any

import pytest

from pipeline.checks.text.personal_data import text_personal_data
from pipeline.model.address import Address
from pipeline.model.document import Document
from pipeline.model.observation import Skip
from pipeline.model.unseen import Unseen
from pipeline.readers.word.reader import read_word
from tests.looking import Outcome, run_check
from tests.papers import picture
from tests.word_files import R, docx, paragraph, paragraphs, table

UNKNOWN = Skip(None, "no-provider")


def read(body: str, **more: Any) -> Document:
    return read_word(docx(body, **more), "公示稿.docx")


def look(document: Document, *contacts: str, unseen: tuple[Unseen, ...] = (), **settings: object) -> Outcome:
    return run_check(text_personal_data, document, settings, contacts=contacts, unseen=unseen)


def said(outcome: Outcome) -> list[tuple[str, object, object]]:
    return [(hit.code, hit.arguments["where"].zh, hit.found) for hit in outcome.hits]  # type: ignore[union-attr]


def test_nothing_there() -> None:
    for document in (
        read(""),
        read(paragraphs("关于2022年度团体标准拟立项项目的公示", "公示期：2022年9月1日至9月15日", "T/SAQ 0008—2024")),
    ):
        outcome = look(document)

        assert outcome.codes == []
        assert outcome.passed == 1


def test_what_stands_in_pictures_nobody_reads() -> None:
    """A scan as a whole is one picture: nothing of it has passed."""
    one = picture(address=Address("p", (0,)))
    document = read(paragraph("公示"))

    outcome = look(replace(document, pictures=(one, replace(one, kind="shape"))))
    assert (outcome.codes, outcome.skipped, outcome.passed) == ([], ["unread"], 1)
    outcome = look(replace(document, paragraphs=(), pictures=(one,)))
    assert (outcome.codes, outcome.skipped, outcome.passed) == ([], ["unread"], 0)


def test_the_text() -> None:
    document = read(paragraphs("公示", "联系电话：021－6000　0001，邮箱a@example.org"))

    outcome = look(document)

    assert said(outcome) == [("phone", "正文", "021－6000　0001"), ("email", "正文", "a@example.org")]
    assert outcome.hits[0].at == document.paragraphs[1].span(5, 18)
    assert outcome.passed == 0


def test_tables_are_read_with_their_heads() -> None:
    document = read(table(("姓名", "民族", "政治面貌", "电话"), ("张某", "汉", "群众", "60000001"), ("李某", "—", "", "无")))

    assert said(look(document)) == [("ethnicity", "表格", "汉"), ("politics", "表格", "群众"), ("phone", "表格", "60000001")]


def test_headers_footers_and_comments() -> None:
    section = '<w:sectPr><w:headerReference w:type="default" r:id="rIdT3"/><w:footerReference w:type="default" r:id="rIdT2"/></w:sectPr>'
    comment = f'<w:comment w:id="1" w:author="13900000087">{paragraph("致电13900000088")}</w:comment>'
    document = read(
        paragraph("公示"),
        section=section,
        comments=comment,
        footer1=paragraph("电话13900000086"),
        header1=paragraph("电话13900000085"),
    )

    assert sorted(said(look(document))) == [
        ("phone", "批注", "13900000088"),
        ("phone", "页眉", "13900000085"),
        ("phone", "页脚", "13900000086"),
    ]


def test_hidden_text() -> None:
    outcome = look(read(paragraph("13900000085", run_properties="<w:vanish/>")))

    assert said(outcome) == [("phone", "隐藏文字", "13900000085")]


def test_deleted_text() -> None:
    deleted = (
        '<w:p><w:r><w:t>联系人</w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>电话13900000085</w:delText></w:r></w:del></w:p>'
    )

    assert said(look(read(deleted))) == [("phone", "修订中删去的文字", "13900000085")]


@pytest.mark.parametrize(
    ("one", "where"),
    [
        (Unseen("deleted", "手机13900000085"), "修订中删去的文字"),
        (Unseen("reviser", "13900000085"), "批注或修订的作者"),
        (Unseen("property", "13900000085", "Manager"), "文档属性“Manager”"),
        (Unseen("data", "13900000085"), "文件附带的数据"),
    ],
)
def test_what_no_page_shows(one: Unseen, where: str) -> None:
    assert said(look(read(paragraph("公示")), unseen=(one,))) == [("phone", where, "13900000085")]


def test_what_is_told_in_the_text_is_not_told_again() -> None:
    """The author of the file stands in its properties and beside every revision."""
    document = read(paragraph("13900000085"))

    assert look(document, unseen=(Unseen("reviser", "13900000085"), Unseen("data", "13900000085"))).codes == ["phone"]


def test_links() -> None:
    link = '<w:p><w:hyperlink r:id="rIdL"><w:r><w:t>发邮件给我们</w:t></w:r></w:hyperlink></w:p>'
    target = f'<Relationship Id="rIdL" Type="{R}/hyperlink" Target="mailto:a@example.org" TargetMode="External"/>'

    assert said(look(read(link, relationships=target))) == [("email", "链接地址", "a@example.org")]


@pytest.mark.parametrize(
    ("name", "where"),
    [("creator", "文档属性“作者”"), ("lastModifiedBy", "文档属性“最后一次保存者”"), ("title", "文档属性“title”")],
)
def test_properties(name: str, where: str) -> None:
    document = replace(read(paragraph("公示")), properties={name: "张某13900000085"})

    assert said(look(document)) == [("phone", where, "13900000085")]


@pytest.mark.parametrize("written", ["021-60000001", "（021）6000 0001", "０２１６０００　０００１"])
def test_the_office_s_own_telephone(written: str) -> None:
    """However it is written; another one, and anything but numbers and addresses, is not let pass."""
    document = read(paragraphs(f"监督电话：{written}", "邮箱：Office@Example.org", "手机13900000085", "民族：汉"))

    assert [hit.code for hit in look(document, "021-60000001", "office@example.org", "汉").hits] == ["phone", "ethnicity"]
    assert look(document, "电话：021-60000001、60000002").codes == ["email", "phone", "ethnicity"]
    assert look(document, allowed=["(021)60000001"]).codes == ["email", "phone", "ethnicity"]
    assert run_check(text_personal_data, document, {}, contacts=UNKNOWN, unseen=UNKNOWN).codes == ["phone", "email", "phone", "ethnicity"]
