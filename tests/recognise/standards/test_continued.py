from dataclasses import replace

import pytest

from pipeline.model.document import Break, SourceKind
from pipeline.recognise.standards.reading import read_standard
from tests.standards_text import Content, Line, draft

LONG = "寄存单位应在服务场所的显著位置公布收费标准、服务时间和投诉电话，并应"
"""A full line without an end."""


def continued(*content: Content, source: SourceKind = "docx") -> list[int]:
    """Return which of the paragraphs behind chapter 4 continue a sentence, counted from 0."""
    reading = read_standard(replace(draft(*content), source_kind=source))
    assert reading is not None
    return sorted(index - 10 for index in reading.outline.continued)


@pytest.mark.parametrize(
    ("content", "found"),
    [
        pytest.param((), [], id="nothing there"),
        pytest.param((f"{LONG}。", "应登记。"), [], id="the sentence ends"),
        pytest.param((f"{LONG}", "每年更新。"), [], id="an author's slip"),
        pytest.param((f"{LONG}，", "每年更新。"), [1], id="a comma"),
        pytest.param((LONG, Line("每年更新。", page_break=True)), [1], id="a page break"),
        pytest.param((f"{LONG}，", "", "每年更新。"), [2], id="a blank line between"),
        pytest.param((f"{LONG}，", "5　条件"), [], id="a chapter follows"),
        pytest.param((f"{LONG}，", "a) 登记；"), [], id="an item follows"),
        pytest.param((f"{LONG}，", "注：每年更新。"), [], id="a note follows"),
        pytest.param((f"{LONG}，", [["每年", "更新"]]), [], id="a table follows"),
    ],
)
def test_in_a_word_file(content: tuple[Content, ...], found: list[int]) -> None:
    assert continued(*content) == found


def test_a_line_of_a_text_goes_on() -> None:
    assert continued(LONG, "每年更新。", "应登记", "应核对。", source="plain-text") == [1]


def test_a_page_header_between() -> None:
    read = draft(LONG, "12", "每年更新。")
    reading = read_standard(read)

    assert reading is not None
    assert reading.outline.continued == {12}


def test_a_page_that_word_rendered() -> None:
    read = draft(LONG, "每年更新。")
    last = replace(read.paragraphs[-1], breaks=(Break(0, "rendered"),))
    reading = read_standard(replace(read, paragraphs=(*read.paragraphs[:-1], last), blocks=(*read.blocks[:-1], last)))

    assert reading is not None
    assert reading.outline.continued == {last.index}
