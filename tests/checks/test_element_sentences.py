from dataclasses import replace

import pytest

from pipeline.checks.element_sentences import sentences_of
from pipeline.language.text_index import TextIndex
from tests.checks.standard.front_rules import standard
from tests.standards_text import Content, outline_of


def said(*foreword: Content) -> list[str]:
    read = standard(foreword=foreword)
    outline = outline_of(read)
    return [one.text for one in sentences_of(TextIndex(read.paragraphs), outline, outline.of_kind("foreword")[0])]


@pytest.mark.parametrize(
    ("lines", "sentences"),
    [
        pytest.param((), [], id="nothing there"),
        pytest.param(("本文件由甲提出。",), ["本文件由甲提出。"], id="one"),
        pytest.param((" 本文件由甲提出。本文件由乙归口。 ",), ["本文件由甲提出。", "本文件由乙归口。"], id="two in a paragraph"),
        pytest.param(("本文件由", "甲提出。"), ["本文件由甲提出。"], id="broken over lines"),
        pytest.param(("本文件由甲提", "出。本文件由乙归口。"), ["本文件由甲提出。", "本文件由乙归口。"], id="broken in the first of two"),
        pytest.param(("本文件由甲提出", "本文件由乙归口。"), ["本文件由甲提出", "本文件由乙归口。"], id="no full stop, a new beginning"),
        pytest.param(("变化如下：", "a) 甲；", "——乙。"), ["变化如下：", "a) 甲；", "——乙。"], id="a list"),
        pytest.param(("按照GB/T", "1.1—2020起草。"), ["按照GB/T1.1—2020起草。"], id="a number broken over lines"),
        pytest.param(("甲。", "注1：乙。", "示例：丙。"), ["甲。"], id="notes and examples"),
        pytest.param(("甲。", [["乙。"]], "丙。"), ["甲。", "丙。"], id="tables"),
        pytest.param(("", "　", "甲。"), ["甲。"], id="blank lines"),
    ],
)
def test_sentences(lines: tuple[Content, ...], sentences: list[str]) -> None:
    assert said(*lines) == sentences


def test_pieces() -> None:
    """A sentence in one piece can be replaced, a broken one cannot."""
    read = standard(foreword=("本文件由", "甲提出。本文件由乙归口。"))
    outline = outline_of(read)
    broken, whole = sentences_of(TextIndex(read.paragraphs), outline, outline.of_kind("foreword")[0])

    assert (broken.whole, len(broken.pieces), broken.paragraphs) == (None, 2, (1, 2))
    assert whole.whole == whole.span == read.paragraphs[2].span(4, 12)


def test_clauses_of_a_chapter() -> None:
    """The number of an untitled clause is no part of its sentence, a title is none."""
    read = standard(chapters=("4　要求", "应公布。", "4.1　场所", "4.1.1　场所应清洁。", "4.1.2　场所应安静。"))
    outline = outline_of(read)
    chapter = outline.of_kind("chapter")[3]

    found = sentences_of(TextIndex(read.paragraphs), outline, chapter)

    assert [one.text for one in found] == ["应公布。", "场所应清洁。", "场所应安静。"]


def test_what_is_no_text_by_its_role() -> None:
    read = standard(foreword=("甲。", "T/SAQ 0910—2022", "乙。"))
    outline = replace(outline_of(read), roles={2: "running-head"})

    assert [one.text for one in sentences_of(TextIndex(read.paragraphs), outline, outline.of_kind("foreword")[0])] == ["甲。", "乙。"]
