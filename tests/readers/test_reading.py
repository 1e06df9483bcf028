from __future__ import annotations

import pytest

from pipeline.errors import DamagedDocument, LockedDocument, UnsupportedFormat, XingshenError
from pipeline.model.submission import File, Media
from pipeline.readers.reading import read_document
from tests.word_files import docx, paragraphs


def file(media: Media) -> File:
    return File("材料/a", "/材料/a", (), media, 1, "0" * 64)


def test_a_word_file_is_read_whatever_its_name() -> None:
    found = read_document(file("docx"), docx(paragraphs("甲")))

    assert found is not None
    assert [one.text for one in found.paragraphs] == ["甲"]


def test_a_text_is_read() -> None:
    found = read_document(file("text"), "1　范围".encode("gb18030"))

    assert found is not None
    assert (found.source_kind, [one.text for one in found.paragraphs]) == ("plain-text", ["1　范围"])


def test_a_text_in_no_known_coding_says_so() -> None:
    with pytest.raises(UnsupportedFormat) as caught:
        read_document(File("a.TXT", "/a.TXT", (), "unknown", 1, "0" * 64, extension_lies=True), b"\xff\xff")

    assert "UTF-8" in caught.value.message.zh


@pytest.mark.parametrize("media", ["jpeg", "png", "tiff", "unknown", "xlsx"])
def test_what_holds_no_text_to_read_is_left_alone(media: Media) -> None:
    assert read_document(file(media), b"") is None


@pytest.mark.parametrize(
    ("media", "kind"),
    [
        ("doc", UnsupportedFormat),
        ("wps", UnsupportedFormat),
        ("rar", UnsupportedFormat),
        ("encrypted-office", LockedDocument),
        ("empty", DamagedDocument),
    ],
)
def test_what_ought_to_be_readable_says_the_way_out(media: Media, kind: type[XingshenError]) -> None:
    with pytest.raises(kind) as caught:
        read_document(file(media), b"")

    assert "材料/a" in caught.value.message.zh
    assert caught.value.hint.zh.startswith("请")
