import pytest

from pipeline.recognise.standards.lines import read_lines
from pipeline.recognise.standards.other_numbers import with_chinese_numbers, without_numbers
from tests.standards_text import Line, document, outline_of

LINES = (
    "范围",
    "本文件规定了样品寄存服务的要求。",
    "规范性引用文件",
    "本文件没有规范性引用文件。",
    "术语和定义",
    "下列术语和定义适用于本文件。",
)


@pytest.mark.parametrize(
    ("text", "number"),
    [("一、范围", "1"), ("十、范围", "10"), ("十二、范围", "12"), ("二十一、范围", "21"), ("第三章　范围", "3"), ("第 12 章　范围", "12")],
)
def test_chinese_numbers(text: str, number: str) -> None:
    read = with_chinese_numbers(read_lines(document(text, "二、规范性引用文件").paragraphs))

    assert read is not None
    assert read[0].mark is not None
    assert (read[0].mark.number, read[0].rest) == (number, "范围")


@pytest.mark.parametrize("lines", [(), ("一、申报原则", "二、申报要求"), ("一、范围", "二、要求")])
def test_chinese_numbers_of_other_papers(lines: tuple[str, ...]) -> None:
    """A notice counts its chapters 一、二、三 as well; it is no standard for that."""
    assert with_chinese_numbers(read_lines(document(*lines).paragraphs)) is None


def test_a_draft_counted_in_chinese() -> None:
    titles = [f"{'一二三四'[place // 2]}、{text}" if place % 2 == 0 else text for place, text in enumerate(LINES)]
    outline = outline_of(document("样品寄存服务规范", *titles, "四、要求", "4.1 应公布。"))

    assert [clause.number for clause in outline.all_clauses()] == ["1", "2", "3", "4", "4.1"]


def test_a_draft_without_numbers() -> None:
    outline = outline_of(document("样品寄存服务规范", *LINES, Line("要求", style="heading 1"), "应公布。"))

    assert [(one.number, one.title) for one in outline.elements if one.kind == "chapter"] == [
        ("", "范围"),
        ("", "规范性引用文件"),
        ("", "术语和定义"),
        ("", "要求"),
    ]


def test_one_title_is_not_enough() -> None:
    assert without_numbers(read_lines(document("范围", "甲").paragraphs)) == []
