"""The lines a material begins with."""

from __future__ import annotations

import pytest

from pipeline.model.document import Break
from pipeline.recognise.materials.heads import find_head, is_label, is_title
from pipeline.recognise.materials.lines import own_lines
from tests.papers import BANNER_TEXT, Line, banner, blank, body, heading, line, paper, subtitle, title

UNIT = "上海虚拟餐饮管理有限公司暖食窗口服务班组"


def head(*lines: Line) -> tuple[list[int], list[int], int | None, int]:
    found = find_head(own_lines(paper(*lines)))
    return list(found.title), list(found.subtitle), found.banner, found.length


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param((), ([], [], None, 0), id="nothing-there"),
        pytest.param((title(), subtitle(), banner(), body()), ([0], [1], 2, 3), id="as-asked"),
        pytest.param((blank(), title(), blank(), subtitle(), banner(), body()), ([1], [3], 4, 3), id="blank-lines-between"),
        pytest.param((title("记暖食窗口"), title("服务班组的七年"), subtitle(), banner()), ([0, 1], [2], 3, 4), id="title-over-two-lines"),
        pytest.param(
            (title(), subtitle("——" + UNIT[:12]), subtitle("暖食窗口服务班组"), banner()), ([0], [1, 2], 3, 4), id="second-line-runs-on"
        ),
        pytest.param((title(), subtitle("--" + UNIT), banner()), ([0], [1], 2, 3), id="two-hyphens"),
        pytest.param((title(), subtitle(UNIT), banner()), ([0], [1], 2, 3), id="no-dash"),
        pytest.param((title(), subtitle("单位：" + UNIT), banner()), ([0], [1], 2, 3), id="label-instead-of-dash"),
        pytest.param((subtitle(), banner(), title(), body()), ([2], [0], 1, 3), id="title-below"),
        pytest.param((title(), banner(), subtitle(), body()), ([0], [2], 1, 3), id="banner-above-the-unit"),
        pytest.param((title(), body()), ([0], [], None, 1), id="title-alone"),
        pytest.param((title(), subtitle()), ([0], [1], None, 2), id="no-banner"),
        pytest.param((line("附件2"), line("事迹材料"), title(), subtitle(), banner()), ([2], [3], 4, 5), id="labels-above"),
        pytest.param((title(), subtitle(), banner(), line("2021年12月"), body()), ([0], [1], 2, 4), id="date-below"),
        pytest.param((heading("一、守好窗口"), body()), ([], [], None, 0), id="a-heading-first"),
        pytest.param((line("前言：甲"), title()), ([], [], None, 0), id="a-foreword-first"),
        pytest.param((body(), title()), ([], [], None, 0), id="a-sentence-first"),
    ],
)
def test_the_head_is_found(lines: tuple[Line, ...], expected: tuple[list[int], list[int], int | None, int]) -> None:
    assert head(*lines) == expected


@pytest.mark.parametrize(
    "cover",
    [
        pytest.param((title("用户满意服务明星"), line("申报材料").but(breaks=(Break(4, "page"),))), id="break-behind"),
        pytest.param((title("用户满意服务明星"), line("").but(breaks=(Break(0, "page"),))), id="break-on-a-blank-line"),
    ],
)
def test_the_lines_of_a_cover_are_no_title(cover: tuple[Line, ...]) -> None:
    assert head(*cover, title(), subtitle(), banner())[:3] == ([2], [3], 4)


def test_a_head_parted_from_its_text_is_no_cover() -> None:
    assert head(title(), subtitle(), banner(), line("服务班组").but(page_break_before=True))[2] == 2


@pytest.mark.parametrize(
    "text", ["（2021年12月）", "事迹材料另附。", "详见附件2", "2021年12月8日", "推荐单位：样本区质量协会", "联系人：某某"]
)
def test_a_label_below_the_head_belongs_to_it(text: str) -> None:
    """It is no foreword."""
    assert head(title(), subtitle(), banner(), line(text), body())[3] == 4


@pytest.mark.parametrize(
    ("text", "so"), [("前言", True), ("引言：", True), ("[前言]", True), ("前言：班组成立于2014年", False), ("前言不搭", False)]
)
def test_a_label_stands_alone(text: str, so: bool) -> None:
    assert is_label(text) is so


@pytest.mark.parametrize(("text", "so"), [("一扇窗口的温度", True), ("附件2", False), (BANNER_TEXT, False), ("甲" * 46, False)])
def test_what_may_be_a_title(text: str, so: bool) -> None:
    assert is_title(text) is so


def test_a_banner_over_two_paragraphs_is_one_line_of_the_head() -> None:
    lines = (title(), subtitle(), banner(BANNER_TEXT[:16]), banner(BANNER_TEXT[16:]), body())
    found = find_head(own_lines(paper(*lines)))

    assert (found.title, found.subtitle, found.banner, found.banner_above, found.length) == ((0,), (1,), 3, (2,), 4)


def test_the_first_half_of_a_banner_is_no_title() -> None:
    lines = (banner(BANNER_TEXT[:16]), banner(BANNER_TEXT[16:]), title(), subtitle(), body())
    found = find_head(own_lines(paper(*lines)))

    assert (found.title, found.banner, found.banner_above, found.length) == ((2,), 1, (0,), 4)
