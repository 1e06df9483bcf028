from __future__ import annotations

import io
import zipfile

from pipeline.ooxml.content_types import WORD
from pipeline.ooxml.fresh import FreshPart, fresh_package
from pipeline.ooxml.package import Package
from tests.word_files import document_xml, paragraphs

BODY = document_xml(paragraphs("甲")).partition("?>")[2]
PARTS = (
    FreshPart("word/document.xml", f"{WORD}.document.main+xml", BODY, "officeDocument"),
    FreshPart("word/styles.xml", f"{WORD}.styles+xml", f'<w:styles xmlns:w="{"http://x"}"/>', "styles", "word/document.xml"),
    FreshPart("a & b.xml", "application/xml", "<x/>", "http://甲.cn/own?a=1&b=2"),
)


def test_the_package_opens_under_guard_with_its_types_and_relationships() -> None:
    package = Package.open(fresh_package(PARTS), "甲.docx")

    assert (package.main_part, package.kind) == ("word/document.xml", "docx")
    assert package.related("word/document.xml", "styles") == "word/styles.xml"
    assert package.content_type("word/styles.xml") == f"{WORD}.styles+xml"
    assert package.read("a & b.xml").endswith(b"<x/>")


def test_the_same_parts_give_the_same_bytes() -> None:
    made = fresh_package(PARTS)

    assert made == fresh_package(PARTS)
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert archive.namelist()[0] == "[Content_Types].xml"
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_part_may_be_bytes_as_they_are() -> None:
    picture = FreshPart("word/media/image1.png", "image/png", b"\x89PNG\r\n\x1a\n", "image", "word/document.xml")

    package = Package.open(fresh_package((*PARTS, picture)), "甲.docx")

    assert package.read("word/media/image1.png") == b"\x89PNG\r\n\x1a\n"
    assert package.related("word/document.xml", "image") == "word/media/image1.png"
    assert package.content_type("word/media/image1.png") == "image/png"
