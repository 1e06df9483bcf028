from dataclasses import replace

import pytest

from pipeline.model.document import Paragraph, RunFormat
from pipeline.recognise.standards.chapters import find_chapters, has_known_title, looks_like_title
from pipeline.recognise.standards.lines import read_lines
from tests.standards_text import Content, Line, document


def numbers(*content: Content) -> list[str]:
    return [line.mark.number for line in find_chapters(read_lines(document(*content).paragraphs)) if line.mark is not None]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        pytest.param((), [], id="nothing there"),
        pytest.param(("1 范围", "2 规范性引用文件", "3 术语和定义", "4 要求"), ["1", "2", "3", "4"], id="typed"),
        pytest.param(("1. 范围", "2. 引用文件", "3. 要求"), ["1", "2", "3"], id="with points"),
        pytest.param(("1 范围", "2 要求", "2022年发布。", "3 评价"), ["1", "2", "3"], id="a year between"),
        pytest.param(("1 范围", "3 要求", "3.1 人员", "3.2 设施"), ["1", "3"], id="a number left out"),
        pytest.param(("1 范围", "2 要求", "7 天内答复用户的请求"), ["1", "2"], id="a quantity far off the sequence"),
        pytest.param(("1 范围", "2 要求", "3 应公布收费标准。"), ["1", "2"], id="a sentence"),
        pytest.param(("1 范围", "2 要求", "3 应公布下列内容："), ["1", "2"], id="a lead-in"),
    ],
)
def test_typed(lines: tuple[str, ...], found: list[str]) -> None:
    assert numbers(*lines) == found


def test_a_list_does_not_shift_the_chapters() -> None:
    """Items numbered 1, 2, 3 inside a chapter lose against chapters that have clauses."""
    lines = ("1 范围", "2 要求", "2.1 人员", "1 站长", "2 引导员", "3 保洁员", "3 评价", "3.1 方法", "4 改进", "4.1 措施")

    chapters = find_chapters(read_lines(document(*lines).paragraphs))

    assert [line.paragraph.index for line in chapters] == [0, 1, 6, 8]


def test_a_repeated_number_with_clauses_is_still_a_chapter() -> None:
    lines = (
        "1 范围",
        Line("2 要求", outline_level=0),
        "2.1 人员",
        Line("2 评价", outline_level=0),
        "2.1 方法",
        Line("3 改进", outline_level=0),
    )

    assert numbers(*lines) == ["1", "2", "2", "3"]


def test_style_and_level_count() -> None:
    """A heading of a lower level is no chapter, whatever its number."""
    assert numbers("1 范围", "2 要求", Line("3 人员", style="heading 3"), Line("3 评价", style="heading 1")) == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("5 评价", ["1", "2", "3", "5"]),
        ("3 评价", ["1", "2", "3", "3"]),
        ("4 评价。", ["1", "2", "3", "4"]),
        ("5 天内答复", ["1", "2", "3"]),
    ],
)
def test_a_title_that_the_contents_list(line: str, found: list[str]) -> None:
    """A slip in the number or behind the title hides no chapter."""
    lines = read_lines(document("1 范围", "2 要求", "2.1 人员", "3 过程", "3.1 记录", line, "应公布。").paragraphs)

    assert [chapter.mark.number for chapter in find_chapters(lines, {"过程", "评价"}) if chapter.mark is not None] == found


def bold(paragraph: Paragraph) -> Paragraph:
    runs = tuple(replace(run, format=RunFormat(font_east_asia="黑体", size_pt=10.5)) for run in paragraph.runs)
    return replace(paragraph, runs=runs)


def plain(paragraph: Paragraph) -> Paragraph:
    return replace(paragraph, runs=tuple(replace(run, format=RunFormat(font_east_asia="宋体", size_pt=10.5)) for run in paragraph.runs))


@pytest.mark.parametrize(("headings", "found"), [({0, 2, 4, 6}, ["1", "2", "2", "4"]), ({0, 1, 2, 3, 4, 5, 6, 7}, ["1", "2"])])
def test_a_heading_that_looks_like_the_sure_ones(headings: set[int], found: list[str]) -> None:
    """What has the look of 范围, and not that of the text below, is a heading; where all looks alike nothing follows."""
    written = document("1 范围", "本文件。", "2 要求", "应公布。", "2 过程", "应记录。", "4 评价", "应评价。").paragraphs
    looking = [bold(one) if one.index in headings else plain(one) for one in written]

    assert [line.mark.number for line in find_chapters(read_lines(looking)) if line.mark is not None] == found


def test_a_bare_number_that_looks_like_a_heading() -> None:
    """A chapter that lost its title; a page number looks like no heading."""
    written = document("1 范围", "本文件。", "2 要求", "应公布。", " 3", "应记录。", "4", "应评价。").paragraphs
    looking = [bold(one) if one.index in (0, 2, 4) else plain(one) for one in written]

    chapters = find_chapters(read_lines(looking))

    assert [(line.mark.number, line.mark.start, line.rest) for line in chapters if line.mark is not None][2:] == [("3", 1, "")]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("范围", True),
        ("标志、包装和贮存", True),
        ("", False),
        ("应公布。", False),
        ("包括：", False),
        ("长" * 40, True),
        ("长" * 41, False),
    ],
)
def test_looks_like_title(text: str, claim: bool) -> None:
    assert looks_like_title(text) is claim


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("1　范围", True),
        ("1　范围：", True),
        ("2　规 范 性引用文件。", True),
        ("1　要求", False),
        ("1", False),
        ("范围", True),
        ("", False),
    ],
)
def test_titles_that_every_standard_has(text: str, claim: bool) -> None:
    assert has_known_title(read_lines(document(text).paragraphs)[0]) is claim
