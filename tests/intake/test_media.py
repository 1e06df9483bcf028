"""What a file is, told by its content alone."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.intake.media import extension_lies, sniff
from pipeline.model.submission import Media
from tests.hostile_files import compound_file, legacy_doc, locked_docx, raw_zip
from tests.word_files import docx, paragraphs, zipped

SMALL = docx(paragraphs("正文"))


@pytest.mark.parametrize(
    ("data", "media"),
    [
        pytest.param(b"", "empty", id="empty"),
        pytest.param(SMALL, "docx", id="docx"),
        pytest.param(SMALL[:-40], "docx", id="docx-cut-short"),
        pytest.param(docx("", parts={"xl/workbook.xml": "<a/>"}), "docx", id="docx-with-a-sheet-inside"),
        pytest.param(zipped({"[Content_Types].xml": "<a/>", "xl/workbook.xml": "<a/>"}), "xlsx", id="xlsx"),
        pytest.param(zipped({"[Content_Types].xml": "<a/>", "ppt/presentation.xml": "<a/>"}), "pptx", id="pptx"),
        pytest.param(
            zipped({"[Content_Types].xml": "wordprocessingml.document.main", "doc.xml": "<a/>"}), "docx", id="docx-in-odd-folders"
        ),
        pytest.param(zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), "odt", id="odt"),
        pytest.param(zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), "unknown", id="ods"),
        pytest.param(zipped({"OFD.xml": "<a/>", "Doc_0/Document.xml": "<a/>"}), "ofd", id="ofd"),
        pytest.param(zipped({"word/a.docx": "x"}), "zip", id="zip-with-a-folder-called-word"),
        pytest.param(raw_zip(), "zip", id="empty-zip"),
        pytest.param(b"PK\x03\x04", "zip", id="zip-cut-short"),
        pytest.param(legacy_doc(), "doc", id="doc"),
        pytest.param(locked_docx(), "encrypted-office", id="locked"),
        pytest.param(legacy_doc(locked=True), "encrypted-office", id="locked-doc"),
        pytest.param(compound_file(("Workbook", b"")), "xlsx", id="xls"),
        pytest.param(compound_file(("__properties_version1.0", b"")), "msg", id="msg"),
        pytest.param(legacy_doc()[:2000], "doc", id="doc-cut-short"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "unknown", id="compound-file-cut-short"),
        pytest.param(b"%PDF-1.4", "pdf", id="pdf"),
        pytest.param(b"\xef\xbb\xbf\r\n%PDF-1.4", "pdf", id="pdf-after-rubbish"),
        pytest.param(b"\xff\xd8\xff\xe0", "jpeg", id="jpeg"),
        pytest.param(b"\x89PNG\r\n\x1a\n", "png", id="png"),
        pytest.param(b"II*\0", "tiff", id="tiff"),
        pytest.param(b"BM" + bytes(12) + b"\x28\0\0\0", "bmp", id="bmp"),
        pytest.param("BMI 是身体质量指数".encode(), "text", id="text-that-begins-like-a-bitmap"),
        pytest.param(b"Rar!\x1a\x07\x01\0", "rar", id="rar"),
        pytest.param(b"7z\xbc\xaf\x27\x1c", "7z", id="7z"),
        pytest.param(b"{\\rtf1", "rtf", id="rtf"),
        pytest.param(b"<!DOCTYPE html><p>", "html", id="html"),
        pytest.param(b"\xef\xbb\xbf  <HTML>", "html", id="html-with-a-mark"),
        pytest.param(b"Received: x\r\nFrom: a@b.cn\r\n\r\n", "eml", id="mail"),
        pytest.param(b"\xef\xbb\xbf\r\nThread-Topic: x\r\nReply-To: a@b.cn\r\n\r\n", "eml", id="mail-after-a-mark"),
        pytest.param(b"From a@b.cn Mon Aug 15\nFrom: a@b.cn\nTo: b\n\n", "eml", id="mail-of-a-mailbox-file"),
        pytest.param(b"From: a@b.cn\nTo: b\n\n%PDF-1.7", "eml", id="mail-with-a-bare-pdf-in-it"),
        pytest.param(b"X-A: " + b"x" * 9000 + b"\r\nFrom: a@b.cn\r\n\r\n", "eml", id="mail-with-long-headers"),
        pytest.param(compound_file(("__properties_version1.0", b""))[:1800], "msg", id="msg-cut-short"),
        pytest.param(b"Subject: a line of text\n\nFrom: nobody", "text", id="one-header-is-no-mail"),
        pytest.param("范围".encode(), "text", id="utf-8"),
        pytest.param("范围".encode("gb18030"), "text", id="gb18030"),
        pytest.param("范围".encode("utf-16"), "text", id="utf-16"),
        pytest.param(("范" * 30_000).encode(), "text", id="text-cut-inside-a-character"),
        pytest.param(b"<?xml version='1.0'?><pkg:package/>", "unknown", id="xml"),
        pytest.param(bytes(range(256)), "unknown", id="anything"),
        pytest.param(bytes(100), "unknown", id="zeros"),
    ],
)
def test_sniff(data: bytes, media: Media) -> None:
    assert sniff(io.BytesIO(data)) == media


def test_only_the_name_tells_wps_from_doc() -> None:
    assert sniff(io.BytesIO(legacy_doc()), "申报表.wps") == "wps"


def test_only_the_name_tells_what_a_few_bytes_of_a_mail_are() -> None:
    assert sniff(io.BytesIO(legacy_doc()[:300]), "A.MSG") == "msg"
    assert sniff(io.BytesIO(legacy_doc()[:300]), "a.doc") == "unknown"


@given(
    st.binary(max_size=400), st.sampled_from([b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xff\xfe", b"From: a\nTo: b\n"])
)
def test_sniffing_never_fails(data: bytes, start: bytes) -> None:
    sniff(io.BytesIO(start + data))


@pytest.mark.parametrize(
    ("name", "media", "lies"),
    [
        pytest.param("a.docx", "docx", False, id="true"),
        pytest.param("a.DOCX", "docx", False, id="true-in-capitals"),
        pytest.param("a.docx", "encrypted-office", False, id="locked-is-no-lie"),
        pytest.param("a.docx", "doc", True, id="an-old-file-renamed"),
        pytest.param("a.pdf", "jpeg", True, id="a-picture-renamed"),
        pytest.param("a.docx", "empty", False, id="empty-is-no-lie"),
        pytest.param("a", "docx", False, id="no-extension"),
        pytest.param("a.备份", "docx", False, id="unknown-extension"),
    ],
)
def test_extension_lies(name: str, media: Media, lies: bool) -> None:
    assert extension_lies(name, media) is lies
