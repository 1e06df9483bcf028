"""Choices with letters are answered by letter, by word, by tick, or by leaving one."""

from __future__ import annotations

import pytest

from pipeline.model.profile import FormField
from pipeline.model.text import Text
from pipeline.readers.word.reader import read_word
from pipeline.recognise.forms.letters import read_lettered
from pipeline.recognise.forms.owners import Piece
from pipeline.recognise.forms.slots import slots_of
from tests.word_files import docx, paragraphs

OPTIONS = ("国家", "省级", "市级", "区级", "无")
AWARD = FormField("award", "奖励", "choice", Text("奖励", "award"), options=OPTIONS, letters=tuple("ABCDE"))
PRINTED = "A. 国家；B. 省级；C. 市级；D. 区级；E. 无"


def read(*lines: str) -> str:
    pieces = [Piece(slot, 0, len(slot.text)) for slot in slots_of(read_word(docx(paragraphs(*lines)), "a.docx"))]
    field, choices = read_lettered("award", AWARD, pieces, None)
    ticked = [option for option, on, _ in choices if on]
    assert not ticked or field.value == "、".join(ticked)
    return str(field.value)


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param("____", "", id="a-ruled-line"),
        pytest.param("C", "市级", id="a-letter"),
        pytest.param("Ｃ", "市级", id="a-full-width-letter"),
        pytest.param("a、c", "国家、市级", id="small-letters"),
        pytest.param("BD", "省级、区级", id="letters-together"),
        pytest.param("选 E。", "无", id="letter-in-words"),
        pytest.param("市级", "市级", id="a-word"),
        pytest.param("2021年获市级标准创新贡献奖", "市级", id="a-word-in-a-sentence"),
        pytest.param("C. 市级", "市级", id="letter-and-word"),
        pytest.param("A、E", "国家、无", id="a-contradiction-is-read-as-it-stands"),
        pytest.param("正在申报", "正在申报", id="words-that-name-none"),
        pytest.param("ABF公司资助", "ABF公司资助", id="letters-of-a-name"),
    ],
)
def test_the_answer_stands_beside_the_printed_options(answer: str, value: str) -> None:
    assert read(PRINTED, answer) == value
    assert read(f"{PRINTED}　{answer}") == value


@pytest.mark.parametrize(
    ("line", "value"),
    [
        pytest.param("A. 国家；B. 省级；√C. 市级；D. 区级；E. 无", "市级", id="a-tick"),
        pytest.param("☐A. 国家；☑B. 省级；☑C. 市级；☐D. 区级；☐E. 无", "省级、市级", id="boxes"),
        pytest.param("☐A ☐B ☑C ☐D ☐E", "市级", id="boxes-beside-letters-alone"),
        pytest.param("C．市级", "市级", id="the-others-were-deleted"),
        pytest.param("Ａ、国家 Ｂ、省级 Ｃ、市级 Ｄ、区级 Ｅ、无", "", id="printed-otherwise"),
    ],
)
def test_the_printed_options_themselves_are_marked(line: str, value: str) -> None:
    assert read(line) == value


def test_nothing_at_all() -> None:
    field, choices = read_lettered("award", AWARD, (), None)

    assert (field.value, field.span) == ("", None)
    assert [option for option, _, _ in choices] == list(OPTIONS)
