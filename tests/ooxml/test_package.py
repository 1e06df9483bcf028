"""A Word file is opened whole, or refused in a sentence; nothing in between."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.errors import (
    DamagedDocument,
    HostileDocument,
    LimitReached,
    LockedDocument,
    UnreadableInput,
    UnsupportedFormat,
)
from pipeline.ooxml import parsing
from pipeline.ooxml.archives import Limits
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.package import Package
from tests.hostile_files import (
    DEFLATED,
    ENCRYPTED,
    Member,
    bomb,
    compound_file,
    docx_with_dtd,
    legacy_doc,
    locked_docx,
    lying_bomb,
    raw_zip,
    text_member,
)
from tests.word_files import docx, paragraphs, zipped

SMALL = docx(paragraphs("第一段", "第二段"), styles="<w:style/>")


def opened(data: bytes) -> Package:
    return Package.open(data, "申报表.docx")


def main_tree(data: bytes) -> None:
    package = opened(data)
    package.tree(package.main_part)


def test_parts_types_and_relationships() -> None:
    package = opened(SMALL)

    assert package.main_part == "word/document.xml"
    assert package.kind == "docx"
    assert package.related(package.main_part, "styles") == "word/styles.xml"
    assert (package.content_type("word/styles.xml") or "").endswith("styles+xml")
    assert package.content_type("word/unheard-of.bin") is None
    assert [element.text for element in package.tree("word/document.xml").iter(f"{W}t")] == ["第一段", "第二段"]


def test_a_tree_is_parsed_once() -> None:
    package = opened(SMALL)

    assert package.tree("word/document.xml") is package.tree("word/document.xml")


def test_part_names_differ_not_by_case() -> None:
    package = opened(SMALL)

    assert package.has("Word/Document.XML")
    assert package.read("Word/Document.XML") == package.read("word/document.xml")


def test_an_external_target_stays_what_it_is() -> None:
    link = '<Relationship Id="rId9" Type="http://x/hyperlink" Target="http://example.org/a?b#c" TargetMode="External"/>'
    relationship = opened(docx("", relationships=link)).relationships("word/document.xml")["rId9"]

    assert relationship == ("rId9", "hyperlink", "http://example.org/a?b#c", True)


@pytest.mark.parametrize(
    ("target", "part"),
    [
        pytest.param("styles.xml", "word/styles.xml", id="relative"),
        pytest.param("/word/styles.xml", "word/styles.xml", id="absolute"),
        pytest.param("../word/./styles.xml", "word/styles.xml", id="up-and-down"),
        pytest.param("../../../etc/passwd", "etc/passwd", id="never-out-of-the-package"),
        pytest.param("media/%E5%9B%BE.png", "word/media/图.png", id="percent-encoded"),
        pytest.param("WORD/../STYLES.xml", "word/styles.xml", id="as-the-file-calls-it"),
    ],
)
def test_targets_become_part_names(target: str, part: str) -> None:
    link = f'<Relationship Id="rId9" Type="http://x/some" Target="{target}"/>'
    package = opened(docx("", styles="", relationships=link))

    assert package.relationships("word/document.xml")["rId9"].target == part


STRICT = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "http://purl.oclc.org/ooxml/officeDocument/relationships",
}


def strict_docx() -> bytes:
    package = opened(SMALL)
    parts = {part: package.read(part).decode() for part in package.parts}
    for transitional, strict in STRICT.items():
        parts = {part: text.replace(transitional, strict) for part, text in parts.items()}
    return zipped(parts)


def test_strict_files_are_read_in_one_vocabulary() -> None:
    package = opened(strict_docx())

    assert package.strict
    assert package.related(package.main_part, "styles") == "word/styles.xml"
    assert len(package.tree("word/document.xml").findall(f"{W}body/{W}p")) == 2


def test_templates_with_macros_are_told() -> None:
    main = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
    override = f'<Override PartName="/word/document.xml" ContentType="{main}"/>'
    types = f'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{override}</Types>'
    package = opened(docx("", parts={"[Content_Types].xml": types, "word/vbaProject.bin": b"?"}))

    assert package.kind == "dotm"


@pytest.mark.parametrize(
    ("data", "error"),
    [
        pytest.param(b"", DamagedDocument, id="empty"),
        pytest.param(b"PK", DamagedDocument, id="two-bytes"),
        pytest.param(SMALL[:-30], DamagedDocument, id="cut-short"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), DamagedDocument, id="broken-compound-file"),
        pytest.param(b"%PDF-1.7", UnsupportedFormat, id="a-pdf"),
        pytest.param(b"just text", UnsupportedFormat, id="text"),
        pytest.param(locked_docx(), LockedDocument, id="password"),
        pytest.param(legacy_doc(), UnsupportedFormat, id="doc"),
        pytest.param(legacy_doc(locked=True), LockedDocument, id="doc-with-password"),
        pytest.param(compound_file(("Workbook", b"")), UnsupportedFormat, id="xls"),
        pytest.param(zipped({"a.txt": "a"}), UnsupportedFormat, id="a-plain-zip"),
        pytest.param(zipped({"word/document.xml": "<a/>"}), DamagedDocument, id="no-content-types"),
        pytest.param(docx("", parts={"word/document.xml": "<w:document>"}), DamagedDocument, id="not-well-formed"),
        pytest.param(docx("", parts={"_rels/.rels": "<a"}), DamagedDocument, id="broken-relationships"),
        pytest.param(bomb(), HostileDocument, id="bomb"),
        pytest.param(lying_bomb(), HostileDocument, id="bomb-that-lies"),
        pytest.param(docx_with_dtd(), HostileDocument, id="billion-laughs"),
        pytest.param(docx_with_dtd('<!DOCTYPE w:styles SYSTEM "file:///etc/passwd">'), HostileDocument, id="external-dtd"),
        pytest.param(docx_with_dtd(coding="utf-16-le"), HostileDocument, id="dtd-in-utf-16"),
        pytest.param(docx_with_dtd(coding="utf-16-be", part="docProps/app.xml"), HostileDocument, id="dtd-in-a-part-nobody-reads"),
        pytest.param(docx(paragraphs("x"), parts={"../evil.xml": "<a/>"}), HostileDocument, id="traversal"),
        pytest.param(docx(paragraphs("x"), parts={"/etc/x.xml": "<a/>"}), HostileDocument, id="absolute"),
        pytest.param(docx(paragraphs("x"), parts={"C:/x.xml": "<a/>"}), HostileDocument, id="drive"),
        pytest.param(docx(paragraphs("x"), parts={"word\\x.xml": "<a/>"}), HostileDocument, id="backslash"),
        pytest.param(raw_zip(text_member("a\0b")), HostileDocument, id="nul"),
        pytest.param(raw_zip(text_member("word/a.xml"), text_member("word/A.xml")), HostileDocument, id="twice-by-case"),
        pytest.param(raw_zip(Member(b"[Content_Types].xml", b"?", flags=ENCRYPTED)), LockedDocument, id="encrypted-entry"),
        pytest.param(raw_zip(Member(b"[Content_Types].xml", b"<a/>", local_name=b"[Content_Types].xm!")), DamagedDocument, id="two-names"),
        pytest.param(raw_zip(Member(b"[Content_Types].xml", b"<a/>", crc=1)), DamagedDocument, id="wrong-crc"),
        pytest.param(raw_zip(Member(b"[Content_Types].xml", b"<a/>", declared=99)), DamagedDocument, id="less-than-declared"),
        pytest.param(raw_zip(Member(b"[Content_Types].xml", b"<a/>", method=99)), UnsupportedFormat, id="unknown-packing"),
        pytest.param(docx("<w:p>" * 500 + "</w:p>" * 500), HostileDocument, id="nested-without-end"),
    ],
)
def test_what_is_refused(data: bytes, error: type[UnreadableInput]) -> None:
    """A refusal names the file as the user called it and the way out, in both languages."""
    with pytest.raises(error) as caught:
        main_tree(data)

    assert type(caught.value) is error
    assert "申报表.docx" in caught.value.message.zh
    assert "申报表.docx" in caught.value.message.en
    assert caught.value.hint.zh
    assert caught.value.hint.en


def test_nothing_is_expanded_or_fetched() -> None:
    """Even where the guard were passed by, an entity stays an unresolved name."""
    quoted = docx(paragraphs("x"), parts={"word/note.xml": "<a><![CDATA[<!DOCTYPE html>]]></a>"})

    assert opened(quoted).tree("word/note.xml").text == "<!DOCTYPE html>"


def test_more_elements_than_memory_bears(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "NODES", 1000)
    package = opened(docx("<w:p/>" * 1000))

    with pytest.raises(LimitReached):
        package.tree("word/document.xml")


@pytest.mark.parametrize(
    ("limits", "error"),
    [
        pytest.param(Limits(entries=3), LimitReached, id="entries"),
        pytest.param(Limits(entry=100), LimitReached, id="one-entry"),
        pytest.param(Limits(total=1000), LimitReached, id="all-entries"),
        pytest.param(Limits(ratio=1, ratio_from=10), HostileDocument, id="ratio"),
        pytest.param(Limits(directory=10), LimitReached, id="directory"),
    ],
)
def test_limits_are_limits(limits: Limits, error: type[UnreadableInput]) -> None:
    with pytest.raises(error):
        Package.open(SMALL, "a.docx", limits)


def test_an_entry_name_cannot_write_on_the_terminal() -> None:
    with pytest.raises(HostileDocument) as caught:
        opened(raw_zip(text_member("../\x1b[31m\n\u202egpj.exe")))

    assert "\x1b" not in caught.value.message.zh
    assert "\n" not in caught.value.message.zh
    assert "\u202e" not in caught.value.message.zh


def read_everything(data: bytes) -> None:
    """Do all a reader could; only the errors of the tree may come out."""
    try:
        package = opened(data)
        for part in package.parts:
            package.read(part)
            if part.endswith((".xml", ".rels")):
                package.tree(part)
            package.relationships(part)
    except UnreadableInput:
        return


@settings(max_examples=150, deadline=None)
@given(st.integers(min_value=0, max_value=len(SMALL)))
def test_a_file_cut_anywhere_is_refused_cleanly(length: int) -> None:
    read_everything(SMALL[:length])


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(SMALL) - 1), st.integers(0, 255)), min_size=1, max_size=8))
def test_a_file_with_flipped_bytes_is_refused_cleanly(changes: list[tuple[int, int]]) -> None:
    data = bytearray(SMALL)
    for position, value in changes:
        data[position] = value
    read_everything(bytes(data))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 255)), min_size=1, max_size=8))
def test_a_compound_file_with_flipped_bytes_is_refused_cleanly(changes: list[tuple[int, int]]) -> None:
    data = bytearray(locked_docx())
    for position, value in changes:
        data[position] = value
    read_everything(bytes(data))


def test_a_stored_entry_is_read_too() -> None:
    package = opened(SMALL)
    members = [Member(part.encode(), package.read(part), method=0 if part.startswith("word") else DEFLATED) for part in package.parts]

    assert opened(raw_zip(*members)).tree("word/document.xml") is not None
