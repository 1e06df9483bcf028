"""Media types by part and by extension."""

from __future__ import annotations

import pytest
from lxml import etree

from pipeline.ooxml.content_types import WORD, ContentTypes, word_kind

TYPES = ContentTypes.read(
    etree.fromstring(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><!-- c -->'
        '<Default Extension="XML" ContentType="application/xml"/><Default Extension="rels" ContentType="r"/>'
        '<Override PartName="/word/Document.xml" ContentType="main"/><Override PartName="/word/document.xml" ContentType="second"/></Types>'
    )
)


@pytest.mark.parametrize(
    ("part", "expected"), [("word/document.xml", "main"), ("word/other.xml", "application/xml"), ("_rels/.rels", "r"), ("a.b/none", None)]
)
def test_of(part: str, expected: str | None) -> None:
    assert TYPES.of(part) == expected


@pytest.mark.parametrize(
    ("content_type", "kind"),
    [
        (f"{WORD}.document.main+xml", "docx"),
        (f"{WORD}.Document.Main+xml; charset=utf-8", "docx"),
        (f"{WORD}.template.main+xml", "dotx"),
        ("application/vnd.ms-word.document.macroEnabled.main+xml", "docm"),
        ("application/xml", None),
        (None, None),
    ],
)
def test_word_kind(content_type: str | None, kind: str | None) -> None:
    assert word_kind(content_type) == kind
