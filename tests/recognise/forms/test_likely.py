"""A quick look spares the reading, and loses no form."""

from __future__ import annotations

import pytest

from pipeline.readers.word.reader import read_word
from pipeline.recognise.forms.likely import may_hold, words_of
from tests.recognise.forms.proposals import own_layout, proposal_form
from tests.recognise.forms.stars import star_form
from tests.recognise.forms.test_station_forms import form
from tests.samples.stations import ADVICE, record
from tests.samples.wps import as_wps
from tests.word_files import docx, paragraphs


def test_the_words_are_those_of_the_document_without_blanks() -> None:
    assert words_of(read_word(docx(paragraphs("项 目　名称", "某规范")), "a.docx")) == "项目名称某规范"


@pytest.mark.parametrize("word", [record(ADVICE), as_wps(record(ADVICE))], ids=["word", "wps"])
def test_a_form_is_likely_where_it_stands(word: bytes) -> None:
    assert may_hold(words_of(read_word(word, "a.docx")), form("service-record-c1"))


def test_brackets_and_blanks_make_no_difference() -> None:
    assert may_hold(words_of(read_word(docx(own_layout()), "a.docx")), proposal_form())


@pytest.mark.parametrize("words", ["", "1范围本文件规定了服务的要求，联系人应在场。"])
def test_a_text_holds_no_form(words: str) -> None:
    assert not may_hold(words, proposal_form())


def test_a_list_is_likely_by_its_headings_alone() -> None:
    assert may_hold("序号统计内容单位数量", star_form("statistics"))
    assert not may_hold("序号内容单位数量", star_form("statistics"))
