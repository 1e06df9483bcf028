"""What is written back differs from what came in only where it was changed."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from pipeline.ooxml.namespaces import NSMAP, W
from pipeline.ooxml.package import Package
from pipeline.ooxml.writing import NewRelationship, free_identity, write_package
from tests.ooxml.test_package import SMALL, strict_docx
from tests.word_files import docx, paragraphs

COMMENTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"


def contents(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@settings(max_examples=50, deadline=None)
@given(
    st.dictionaries(
        st.text("abcde图/", min_size=1, max_size=12).map(lambda name: f"word/media/{name.strip('/') or 'x'}-.bin".replace("//", "/")),
        st.binary(max_size=300),
        max_size=6,
    )
)
def test_unchanged_parts_come_back_byte_for_byte(parts: dict[str, bytes]) -> None:
    unique = {name.lower(): content for name, content in parts.items()}
    data = docx(paragraphs("正文"), parts=unique)
    written = write_package(Package.open(data, "a.docx"), {})

    assert contents(written) == contents(data)
    assert write_package(Package.open(written, "a.docx"), {}) == written


@settings(max_examples=50, deadline=None)
@given(st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn")), min_size=1, max_size=20), max_size=4))
def test_a_changed_tree_comes_back_as_it_was_set(texts: list[str]) -> None:
    package = Package.open(SMALL, "a.docx")
    root = package.tree("word/document.xml")
    for text in texts:
        etree.SubElement(root[0], f"{W}p").text = text
    again = Package.open(write_package(package, {"word/document.xml": root}), "a.docx")

    assert etree.tostring(again.tree("word/document.xml")) == etree.tostring(root)
    assert again.read("word/document.xml").startswith(b"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>")


def test_content_types_come_first_and_dates_are_fixed() -> None:
    with zipfile.ZipFile(io.BytesIO(write_package(Package.open(SMALL, "a.docx"), {}))) as archive:
        infos = archive.infolist()

    assert infos[0].filename == "[Content_Types].xml"
    assert {info.date_time for info in infos} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("strict", [False, True], ids=["transitional", "strict"])
def test_a_new_part_is_declared_and_pointed_to(*, strict: bool) -> None:
    package = Package.open(strict_docx() if strict else SMALL, "a.docx")
    before = package.relationships(package.main_part)
    identity = free_identity(package, package.main_part)
    root = etree.Element(f"{W}comments", nsmap={"w": NSMAP["w"]})
    added = (
        NewRelationship(package.main_part, "comments", "word/comments.xml", identity),
        NewRelationship(package.main_part, "hyperlink", "https://example.org/", "rId99", external=True),
    )
    written = write_package(package, {"word/comments.xml": root}, {"word/comments.xml": COMMENTS}, added)
    again = Package.open(written, "a.docx")

    assert identity not in before
    assert again.content_type("word/comments.xml") == COMMENTS
    assert again.related(again.main_part, "comments") == "word/comments.xml"
    assert again.relationships(again.main_part)["rId99"].external
    assert again.tree("word/comments.xml").tag == f"{W}comments"
    assert dict(package.relationships(package.main_part)) == dict(before), "the package that was read is not changed"
    assert (b"purl.oclc.org" in again.read("word/comments.xml")) is strict
    assert (b"schemas.openxmlformats.org/officeDocument" in again.read("word/_rels/document.xml.rels")) is not strict


def test_strict_stays_strict_where_it_was() -> None:
    """Word writes some transitional names into strict files; each name comes back as it was."""
    mixed = "http://schemas.openxmlformats.org/schemaLibrary/2006/main"
    body = f'<w:p xmlns:sl="{mixed}"><w:r><w:t>="http://purl.oclc.org/ooxml/wordprocessingml/main"</w:t></w:r></w:p>'
    package = Package.open(strict_docx(), "a.docx")
    data = package.read("word/document.xml").replace(b"<w:p>", body.encode() + b"<w:p>", 1)
    package = Package.open(write_package(package, {"word/document.xml": data}), "a.docx")
    again = Package.open(write_package(package, {"word/document.xml": package.tree("word/document.xml")}), "a.docx")

    assert b'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"' in again.read("word/document.xml")
    assert mixed.encode() in again.read("word/document.xml")
    assert again.tree("word/document.xml").findtext(f".//{W}t") == '="http://purl.oclc.org/ooxml/wordprocessingml/main"'


def test_free_identity_is_free() -> None:
    package = Package.open(SMALL, "a.docx")

    first = free_identity(package, package.main_part)
    assert free_identity(package, package.main_part, {first}) != first
