import pytest

from pipeline.checks.own_title import english_on_cover, is_vocabulary, own_title, separators, title_of_body, title_on_cover
from pipeline.language.text_index import TextIndex
from pipeline.model.outline import Outline
from tests.standards_text import HEAD, Content, document, outline_of

COVER = (
    "ICS 03.080.01",
    "CCS A 16",
    "团体标准",
    "T/SAQ 0001—2026",
    "样品寄存服务规范",
    "Specification for sample storage",
    "某某协会　发布",
)
FOREWORD = ("前言", "本文件由某某协会提出并归口。")


def looked_at(*lines: Content) -> tuple[Outline, TextIndex]:
    read = document(*lines)
    return outline_of(read, None), TextIndex(read.paragraphs)


def test_titles_on_cover_and_body() -> None:
    outline, text = looked_at(*COVER, *FOREWORD, *HEAD, "4　要求", "应公布。")
    cover, body, english = title_on_cover(outline, text), title_of_body(outline, text), english_on_cover(outline, text)

    assert cover is not None
    assert body is not None
    assert english is not None
    assert (cover.text, body.text, english.text) == ("样品寄存服务规范", "样品寄存服务规范", "Specification for sample storage")
    assert own_title(outline, text) == body
    assert text.quote(cover.at) == cover.text


def test_no_cover() -> None:
    outline, text = looked_at(*HEAD, "4　要求", "应公布。")

    assert title_on_cover(outline, text) is None
    assert english_on_cover(outline, text) is None


def test_the_cover_stands_in_for_a_body_without_title() -> None:
    outline, text = looked_at(*COVER, *FOREWORD, *HEAD[1:], "4　要求", "应公布。")

    assert title_of_body(outline, text) is None
    assert own_title(outline, text) == title_on_cover(outline, text) is not None


def test_a_title_on_two_lines() -> None:
    outline, text = looked_at(*FOREWORD, "样品寄存服务", "第1部分：收样", "（送审稿）", *HEAD[1:], "4　要求", "应公布。")
    title = own_title(outline, text)

    assert title is not None
    assert title.elements == ("样品寄存服务", "第1部分：收样")
    assert title.text == "样品寄存服务 第1部分：收样"


@pytest.mark.parametrize(
    ("line", "found"),
    [
        pytest.param("样品寄存服务规范", [], id="one element"),
        pytest.param("质量管理体系　基础和术语", [(6, 7)], id="a full-width blank"),
        pytest.param("质量管理体系 基础和术语", [(6, 7)], id="a half-width blank"),
        pytest.param("质量管理体系   基础和术语", [(6, 9)], id="several blanks"),
        pytest.param("样 品 寄 存 规 范", [], id="a title set wide"),
        pytest.param("基于 5G 的样品寄存", [], id="round Latin letters"),
        pytest.param("样品 和 样架", [], id="round a single sign"),
        pytest.param("　样品寄存　", [], id="at the ends"),
        pytest.param("", [], id="nothing there"),
    ],
)
def test_separators(line: str, found: list[tuple[int, int]]) -> None:
    assert list(separators(line)) == found


def test_a_prompt_stands_for_a_title() -> None:
    outline, text = looked_at(*FOREWORD, "【写：标准的对象】服务规范", *HEAD[1:], "4　要求", "应公布。")
    body = title_of_body(outline, text)

    assert body is not None
    assert body.text == "【写：标准的对象】服务规范"


@pytest.mark.parametrize(("title", "claim"), [("质量术语", True), ("质量术语和定义", True), ("术语管理规范", False), ("", False)])
def test_vocabularies_are_told_by_their_end(title: str, claim: bool) -> None:
    assert is_vocabulary(title) == claim
