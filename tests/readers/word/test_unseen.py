"""What no page shows is found wherever Word keeps it."""

import pytest

from pipeline.errors import UnreadableInput
from pipeline.model.unseen import Unseen
from pipeline.readers.word.unseen import read_unseen
from tests.word_files import docx, paragraph, table

GONE = '<w:del w:id="1" w:author="甲"><w:r><w:delText>手机</w:delText></w:r><w:r><w:delText>号</w:delText></w:r></w:del>'


def unseen(body: str, **more: object) -> list[Unseen]:
    return list(read_unseen(docx(body, **more), "文.docx"))  # type: ignore[arg-type]


def test_nothing_there() -> None:
    assert unseen(paragraph("公示")) == []


def test_deleted_text_by_the_paragraph() -> None:
    whole = f'<w:p><w:pPr><w:rPr><w:del w:id="2" w:author="甲"/></w:rPr></w:pPr>{GONE}</w:p>'

    assert unseen(whole + f"<w:p><w:r><w:t>留下</w:t></w:r>{GONE}</w:p>") == [Unseen("reviser", "甲"), Unseen("deleted", "手机号")]


def test_moved_text_and_deleted_rows() -> None:
    moved = '<w:p><w:moveFrom w:id="3" w:author="乙"><w:r><w:t>移走</w:t></w:r></w:moveFrom><w:r><w:t>留下</w:t></w:r></w:p>'
    cell = f"<w:tc><w:tcPr/><w:p>{GONE}</w:p></w:tc>"

    found = unseen(moved + table((cell,)))

    assert Unseen("deleted", "移走") in found
    assert Unseen("deleted", "手机号") in found


def test_comments_are_of_somebody() -> None:
    assert unseen(paragraph("公示"), comments=f'<w:comment w:id="1" w:author="丙">{paragraph("批")}</w:comment>') == [
        Unseen("reviser", "丙")
    ]


def test_properties_and_data() -> None:
    parts = {
        "docProps/app.xml": "<Properties><Manager>丁</Manager><Pages>3</Pages></Properties>",
        "docProps/custom.xml": '<Properties><property name="电话"><lpwstr>戊</lpwstr></property></Properties>',
        "customXml/item1.xml": '<root mail="己"><phone>庚</phone></root>',
        "customXml/item2.xml": "<broken",
    }

    assert unseen(paragraph("公示"), parts=parts) == [
        Unseen("data", "己"),
        Unseen("data", "庚"),
        Unseen("property", "丁", "Manager"),
        Unseen("property", "3", "Pages"),
        Unseen("property", "戊", "电话"),
    ]


def test_codes_of_fields_and_variables() -> None:
    code = '<w:p><w:r><w:instrText xml:space="preserve"> HYPERLINK "mailto:a@example.org" </w:instrText></w:r></w:p>'

    assert unseen(code, settings='<w:docVars><w:docVar w:name="电话" w:val="60000001"/></w:docVars>') == [
        Unseen("data", ' HYPERLINK "mailto:a@example.org" '),
        Unseen("data", "60000001"),
    ]


def test_no_word_file() -> None:
    with pytest.raises(UnreadableInput):
        read_unseen(b"PK", "文.docx")
