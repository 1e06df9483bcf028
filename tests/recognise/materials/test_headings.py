"""Which short lines are headings."""

from __future__ import annotations

import pytest

from pipeline.model.document import Label
from pipeline.recognise.materials.headings import find_headings
from pipeline.recognise.materials.lines import own_lines
from tests.papers import KAI, Line, body, heading, line, paper


def found(*lines: Line) -> tuple[list[int], list[int]]:
    headings = find_headings(own_lines(paper(*lines)))
    return sorted(headings.main), sorted(headings.below)


def plain(text: str) -> Line:
    return line(text, KAI, 12.0)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(plain("一、守好窗口"), plain("二、走进家门"), id="han-numbers"),
        pytest.param(plain("一.守好窗口"), plain("二,走进家门"), id="other-marks"),
        pytest.param(plain("1. 守好窗口"), plain("2、走进家门"), id="digits"),
        pytest.param(plain("１．守好窗口"), plain("２．走进家门"), id="full-width-digits"),
        pytest.param(plain("1　守好窗口"), plain("2 走进家门"), id="digits-set-apart"),
        pytest.param(plain("（一）守好窗口"), plain("(二) 走进家门"), id="brackets"),
        pytest.param(plain("第一部分　守好窗口"), plain("第二部分：走进家门"), id="parts"),
        pytest.param(plain("守好窗口").but(style="heading 1"), plain("走进家门").but(style="标题 1"), id="styles"),
        pytest.param(plain("守好窗口").but(outline_level=0), plain("走进家门").but(outline_level=0), id="outline-levels"),
        pytest.param(
            plain("守好窗口").but(label=Label("一、", 0, "1", (1,))),
            plain("走进家门").but(label=Label("二、", 0, "1", (2,))),
            id="automatic",
        ),
        pytest.param(heading("守好窗口"), heading("走进家门"), id="look-alone"),
        pytest.param(line("守好窗口", bold=True), line("走进家门", bold=True), id="bold-alone"),
    ],
)
def test_main_headings_are_known(first: Line, second: Line) -> None:
    assert found(first, body(), second, body(), body()) == ([0, 2], [])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("一、加强学习。班组每个星期学习一次，人人都写心得，三年没有间断过。", id="run-in"),
        pytest.param("一是加强学习", id="counted"),
        pytest.param("2021年，班组成立", id="a-year"),
        pytest.param("她说：", id="lead-in"),
        pytest.param("大家都笑了。", id="short-sentence"),
        pytest.param("三十岁那年", id="a-number-of-years"),
    ],
)
def test_running_text_is_no_heading(text: str) -> None:
    assert found(plain(text), body(), body()) == ([], [])


@pytest.mark.parametrize("end", ["。", "", "，" + "守" * 40])
def test_a_big_numbered_line_is_a_heading_however_long_it_is(end: str) -> None:
    first, second = heading(f"一、守好窗口的每一天{end}"), heading(f"二、走进每一位老人的家门{end}")

    assert found(first, body(), second, body(), body()) == ([0, 2], [])
    assert found(heading("一、" + "守" * 59), body(), body()) == ([], [])


def test_lower_numbers_head_parts_of_parts() -> None:
    lines = (heading("一、守好窗口"), plain("（一）排队"), body(), plain("1. 老人优先"), body(), heading("二、走进家门"), body())

    assert found(*lines) == ([0, 5], [1, 3])


def test_lower_styles_head_parts_of_parts() -> None:
    first, second = plain("守好窗口").but(style="heading 1"), plain("走进家门").but(style="heading 2")

    assert found(first, body(), second, body()) == ([0], [2])


def test_han_numbers_without_the_style_of_their_fellows_are_main() -> None:
    assert found(plain("一、甲").but(style="heading 1"), body(), plain("二、乙"), body()) == ([0, 2], [])


def test_an_unnumbered_heading_that_looks_like_the_others_is_one() -> None:
    assert found(heading("一、守好窗口"), body(), heading("结束语"), body()) == ([0, 2], [])


def test_a_bold_heading_among_big_ones_is_below_them() -> None:
    assert found(heading("守好窗口"), body(), line("老人优先", bold=True), body(), heading("走进家门"), body())[0] == [0, 4]


def test_a_line_in_another_font_alone_is_no_heading_below_them() -> None:
    """Once its font is put right it would be text: it is judged as text at once."""
    other = line("老人优先", "黑体", 12.0)

    assert found(heading("一、守好窗口"), other, body(), heading("二、走进家门"), body()) == ([0, 3], [])
    assert found(heading("一、守好窗口"), other.but(bold=True), body(), heading("二、走进家门"), body()) == ([0, 3], [1])


def test_the_last_line_and_one_at_the_right_are_a_signature() -> None:
    signed = line("上海虚拟餐饮管理有限公司", bold=True)

    assert found(body(), body(), signed.but(align="right"), line("2021年12月", bold=True)) == ([], [])


def test_what_is_known_to_be_something_else_is_left_out() -> None:
    lines = own_lines(paper(heading("一、甲"), body(), heading("二、乙"), body()))

    assert find_headings(lines, frozenset({2})).main == {0}
    assert find_headings(()).main == frozenset()
