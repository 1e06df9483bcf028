from __future__ import annotations

from pipeline.ooxml.package import Package
from pipeline.readers.word.source import Source
from tests.word_files import docx, paragraph


def source(settings: str = "") -> Source:
    return Source(Package.open(docx(paragraph("文"), settings=settings), "a.docx"))


def test_looks_are_shared() -> None:
    found = source()

    assert found.looks(None, (), None) is found.looks(None, (), None)
    assert found.looks(None, (), None) is not found.looks(None, (), 15.6)
    assert found.drawings("word/document.xml") is found.drawings("word/document.xml")


def test_settings() -> None:
    found = source(settings='<w:evenAndOddHeaders/><w:mirrorMargins w:val="0"/>')

    assert [found.setting(name) for name in ("evenAndOddHeaders", "mirrorMargins", "trackRevisions")] == [True, False, False]
    assert source().setting("evenAndOddHeaders") is False
