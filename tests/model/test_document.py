from __future__ import annotations

from pipeline.model.address import Span
from pipeline.model.document import paragraphs_of
from pipeline.readers.word.reader import read_word
from tests.documents import document
from tests.word_files import docx, paragraphs, table

MIXED = read_word(docx(paragraphs("前") + table(("甲", "乙"), ("丙", "丁")) + paragraphs("后", "末")), "a.docx")


def test_paragraphs_stand_in_reading_order() -> None:
    assert [one.text for one in paragraphs_of(MIXED.blocks)] == ["前", "甲", "乙", "丙", "丁", "后", "末"]
    assert [one.index for one in MIXED.paragraphs] == list(range(7))


def test_a_cut_keeps_addresses_and_numbers() -> None:
    cut = MIXED.within(1, 2)

    assert [one.text for one in cut.paragraphs] == ["甲", "乙", "丙", "丁", "后"]
    assert [one.address for one in cut.paragraphs] == [one.address for one in MIXED.paragraphs[1:6]]
    assert (len(cut.blocks), len(cut.tables), len(cut.sections)) == (2, 1, 1)


def test_the_whole_is_not_cut() -> None:
    assert MIXED.within(0, len(MIXED.blocks) - 1) is MIXED


def test_a_paragraph_names_its_places() -> None:
    one = document("本标准规定").paragraphs[0]

    assert one.span(0, 3) == Span(one.address, 0, 3)
    assert one.span() == Span(one.address, 0, 5)


def test_a_cells_text_is_its_paragraphs() -> None:
    assert MIXED.tables[0].rows[1].cells[0].text == "丙"
