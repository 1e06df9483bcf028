from __future__ import annotations

import io
import zipfile

import pytest

from pipeline.errors import UnreadableInput
from pipeline.generators.papers.workbook_texts import workbook_texts
from tests.generators.papers.workbooks import beside
from tests.workbooks import book

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def texts(data: bytes) -> list[tuple[str, str]]:
    return [(where.zh, text) for where, text in workbook_texts(data, "表.xlsx")]


def packed(**parts: str) -> bytes:
    """A zip of XML parts, "__" for "/"."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/") + ".xml", content)
    return written.getvalue()


def test_everything_beside_the_cells_is_there() -> None:
    found = texts(beside("甲"))

    assert ("文档属性“作者”", "甲") in found
    assert ("批注", "请联系 甲") in found
    assert ("批注的作者", "受理") in found
    assert ("工作表名称", "名单 甲") in found
    assert ("定义的名称", "联系") in found
    assert ("定义的名称", '"甲"') in found
    assert [text.strip() for where, text in found if where in ("页眉", "页脚")] == ["甲", "甲"]
    assert "虚设公司" not in {text for _, text in found}


def test_a_plain_workbook_says_the_names_of_its_sheets() -> None:
    assert {where for where, _ in texts(book([["单位"]])) if not where.startswith("文档属性")} == {"工作表名称"}


def test_a_string_that_no_cell_shows_any_more_is_there() -> None:
    strings = f'<sst xmlns="{MAIN}"><si><t>单位</t></si><si><r><t>139</t></r><r><t>00000085</t></r></si></sst>'

    assert texts(packed(xl__sharedStrings=strings)) == [("文件附带的数据", "单位"), ("文件附带的数据", "13900000085")]


@pytest.mark.parametrize(
    ("header", "words"),
    [
        ('&L&"宋体,常规"&10电话 1', "\n电话 1"),
        ("&R13900000085", "\n13900000085"),
        ("139&B0000&B0085", "13900000085"),
        ("&KFF0000甲&K01+000乙", "甲乙"),
        ("甲&&乙", "甲&乙"),
        ("第&P页", "第\n页"),
        ("甲&", "甲&"),
    ],
)
def test_codes_of_a_header_do_not_hide_its_words(header: str, words: str) -> None:
    told = header.replace("&", "&amp;").replace('"', "&quot;")
    sheet = f'<worksheet xmlns="{MAIN}"><headerFooter><evenFooter>{told}</evenFooter></headerFooter></worksheet>'

    assert texts(packed(xl__worksheets__sheet1=sheet)) == [("页脚", words)]


def test_runs_of_a_comment_and_of_a_shape_are_one_text() -> None:
    comments = f'<comments xmlns="{MAIN}"><comment><text><r><t>139</t></r><r><t>00000085</t></r></text></comment></comments>'
    drawing = '<d xmlns:a="urn:a"><a:cNvPr descr="图"/><a:p><a:r><a:t>139</a:t></a:r><a:r><a:t>00000085</a:t></a:r></a:p></d>'

    found = texts(packed(xl__comments1=comments, xl__drawings__drawing1=drawing))

    assert found == [("批注", "13900000085"), ("图形", "图"), ("图形", "13900000085")]


def test_links_prompts_and_persons_are_told() -> None:
    sheet = f'<worksheet xmlns="{MAIN}"><dataValidation prompt="问"/><hyperlink tooltip="看"/></worksheet>'
    written = io.BytesIO(
        packed(xl__persons__person='<p:personList xmlns:p="urn:p"><p:person displayName="张" userId="a"/></p:personList>', xl__s=sheet)
    )
    with zipfile.ZipFile(written, "a") as archive:
        archive.writestr(
            "xl/_rels/s.xml.rels",
            '<Relationships xmlns="urn:r"><Relationship Target="mailto:a@example.org" TargetMode="External"/>'
            '<Relationship Target="tel:60000001" TargetMode="External"/><Relationship Target="styles.xml"/></Relationships>',
        )

    assert texts(written.getvalue()) == [
        ("链接地址", "a@example.org"),
        ("链接地址", "电话:60000001"),
        ("批注的作者", "张"),
        ("批注的作者", "a"),
        ("输入提示", "问"),
        ("链接地址", "看"),
    ]


@pytest.mark.parametrize("data", [b"", b"PK", packed(xl__workbook="<broken")], ids=["nothing", "cut", "no-xml"])
def test_what_cannot_be_looked_through_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableInput):
        texts(data)
