from pipeline.checks.table_labels import labels_of
from pipeline.model.document import Document
from pipeline.readers.word.reader import read_word
from tests.word_files import docx, paragraph, table


def read(*rows: tuple[str, ...]) -> Document:
    return read_word(docx(table(*rows)), "表.docx")


def told(document: Document) -> dict[str, str]:
    labels = labels_of(document.tables)
    return {paragraph.text: labels.get(paragraph.address, "") for paragraph in document.paragraphs}


def test_heads_over_the_columns_and_labels_at_the_left() -> None:
    said = told(read(("序号", "姓名", "民族"), ("1", "张某", "汉"), ("2", "李某", "回")))

    assert said["张某"] == "姓名"
    assert said["汉"] == "民族 张某"
    assert said["回"].startswith("民族")
    assert said["序号"] == ""


def test_a_title_over_the_heads() -> None:
    title = '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>评审专家名单</w:t></w:r></w:p></w:tc>'

    assert told(read((title,), ("姓名", "民族"), ("张某", "汉")))["汉"] == "评审专家名单 民族 张某"


def test_a_form_with_labels_beside_the_values() -> None:
    assert told(read(("姓 名", "张某", "联系电话", "60000001")))["60000001"] == "联系电话"


def test_content_labels_nothing() -> None:
    """A long text or one with digits is no head."""
    said = told(read(("本表由各推荐组织如实填写，并对填写的内容负责任地确认。", "甲"), ("2021", "乙")))

    assert said["甲"] == ""
    assert said["乙"] == "甲"


def test_no_table() -> None:
    assert labels_of(read_word(docx(paragraph("无")), "文.docx").tables) == {}
