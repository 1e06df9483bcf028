from __future__ import annotations

from pipeline.ooxml.package import Package
from pipeline.readers.word.pictures import Drawings
from pipeline.readers.word.surroundings import Surroundings
from tests.word_files import docx, paragraph


def surroundings() -> Surroundings:
    package = Package.open(docx(paragraph("文")), "a.docx")
    return Surroundings("word/document.xml", Drawings(package, "word/document.xml"))


def test_the_innermost_field_that_leads_anywhere() -> None:
    found = surroundings()
    found.begin()
    found.instruct("HYPERLINK \\l ")
    found.instruct('"_Toc1"')
    found.fields.separate()
    found.begin("PAGE", in_result=True)

    assert (found.target(), found.fields.depth()) == ("#_Toc1", 2)


def test_ends_without_a_beginning_are_passed_over() -> None:
    found = surroundings()
    found.end()
    found.instruct("REF a")

    assert (found.target(), found.fields.depth()) == (None, 0)


def test_depth_and_length_have_an_end() -> None:
    found = surroundings()
    for _ in range(1000):
        found.begin("x" * 10_000, in_result=True)
    found.instruct("y" * 10_000)

    assert found.fields.depth() == 256
    assert len(found.fields.code() or "") == 4000
