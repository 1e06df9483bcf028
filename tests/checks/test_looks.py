"""Judges of the look of text."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.checks.looks import by_blackness, by_boldness, by_font, by_size, line_fault, points_of, space_fault, space_in_points
from pipeline.model.document import LineSpacing, Paragraph, Run
from tests.papers import line, paper


def run(text: str = "甲乙。", **look: Any) -> Run:
    return paper(line(text).but(**look)).paragraphs[0].runs[0]


def paragraph(**look: Any) -> Paragraph:
    return paper(line("甲").but(**look)).paragraphs[0]


def test_points_of() -> None:
    assert (points_of("小四"), points_of(13)) == (12.0, 13.0)


@pytest.mark.parametrize(
    ("font", "nearness", "found"),
    [
        pytest.param("KaiTi_GB2312", "other", None, id="same-by-another-name"),
        pytest.param("SimSun", "other", "宋体", id="another-face"),
        pytest.param("楷体", "other", None, id="near-is-not-other"),
        pytest.param("楷体", "near", "楷体", id="near"),
        pytest.param("STKaiti", "akin", "华文楷体", id="akin"),
        pytest.param(None, "other", "默认字体（没有设置）", id="not-set"),
        pytest.param("MyFont;宋体", "other", "MyFont", id="unlisted"),
    ],
)
def test_fonts_are_judged_by_name(font: str | None, nearness: Any, found: str | None) -> None:
    weight, fault = by_font("楷体_GB2312", nearness)(run(font_east_asia=font))

    assert (weight, fault and fault.zh) == (2, found)


def test_only_han_characters_have_an_east_asian_font() -> None:
    assert by_font("楷体_GB2312", "other")(run("2021 ABC“”", font_east_asia="宋体"))[0] == 0


@pytest.mark.parametrize(
    ("size", "judged"),
    [
        pytest.param(12.0, (3, None), id="as-asked"),
        pytest.param(10.5, (3, "五号（10.5磅）"), id="smaller"),
        pytest.param(12.5, (3, "12.5磅"), id="half-a-point"),
        pytest.param(None, (0, None), id="unknown"),
    ],
)
def test_sizes(size: float | None, judged: tuple[int, str | None]) -> None:
    weight, fault = by_size(12.0)(run(size_pt=size))

    assert (weight, fault and fault.zh) == judged


def test_raised_letters_have_sizes_of_their_own() -> None:
    assert by_size(12.0)(run(size_pt=8.0, vertical="superscript")) == (0, None)


def test_boldness() -> None:
    assert [by_boldness(True)(run("甲 乙", bold=bold))[1] is None for bold in (True, False, None)] == [True, False, False]
    assert by_boldness(False)(run("甲 乙"))[0] == 2


@pytest.mark.parametrize(
    ("look", "found"),
    [
        pytest.param({"color": None}, None, id="not-set"),
        pytest.param({"color": "auto"}, None, id="automatic"),
        pytest.param({"color": "000000"}, None, id="black"),
        pytest.param({"color": "0D0D0D"}, None, id="nearly-black"),
        pytest.param({"color": "404040", "color_theme": "text1"}, None, id="text-of-the-theme"),
        pytest.param({"color": "333333"}, "灰色（#333333）", id="grey"),
        pytest.param({"color": "FF0000"}, "红色", id="red"),
        pytest.param({"color": "odd"}, "odd", id="no-colour"),
    ],
)
def test_blackness(look: dict[str, Any], found: str | None) -> None:
    fault = by_blackness(run(**look))[1]

    assert (fault and fault.zh) == found


def test_links_have_colours_of_their_own() -> None:
    linked = Run(run().address, 0, "甲", run(color="0000FF").format, link="https://example.org")

    assert by_blackness(linked) == (0, None)


def test_line_spacing() -> None:
    assert line_fault(paragraph(), LineSpacing("multiple", 1.5)) is None
    fault = line_fault(paragraph(line_spacing=LineSpacing("exact", 20.0)), LineSpacing("multiple", 1.5))
    assert fault is not None
    assert fault.zh == "固定值20磅"


@pytest.mark.parametrize(
    ("spacing", "said"),
    [
        pytest.param(LineSpacing("exact", 28.0), None, id="exactly-as-asked"),
        pytest.param(LineSpacing("exact", 28.5), None, id="at-the-tolerance"),
        pytest.param(LineSpacing("exact", 29.0), "固定值29磅", id="a-point-more"),
        pytest.param(LineSpacing("atLeast", 28.0), "最小值28磅", id="at-least-is-not-exactly"),
        pytest.param(LineSpacing("multiple", 1.5), "1.5倍行距", id="in-lines"),
    ],
)
def test_line_spacing_in_points(spacing: LineSpacing, said: str | None) -> None:
    fault = line_fault(paragraph(line_spacing=spacing), LineSpacing("exact", 28.0))

    assert (fault and fault.zh) == said


@pytest.mark.parametrize(
    ("look", "wanted", "found"),
    [
        pytest.param({}, 0, None, id="nothing"),
        pytest.param({"space_after_pt": 0.5}, 0, None, id="a-hair"),
        pytest.param({"space_after_pt": 7.8, "space_after_lines": 0.5}, 0, "0.5行", id="half-a-line"),
        pytest.param({"space_after_pt": 6.0}, 0, "6磅", id="points"),
        pytest.param({"space_after_auto": True}, 0, "自动", id="automatic"),
        pytest.param({"space_after_lines": 2.5, "space_after_pt": 30.0}, 2.5, None, id="lines-as-asked"),
        pytest.param({"space_after_lines": 2.6, "space_after_pt": 31.2}, 2.5, "2.6行", id="one-past"),
        pytest.param({"space_after_pt": 30.0}, 2.5, None, id="points-that-come-to-it"),
        pytest.param({"space_after_pt": 39.0}, 2.5, None, id="points-on-a-grid"),
        pytest.param({"space_after_pt": 29.0}, 2.5, "29磅", id="points-too-few"),
        pytest.param({}, 2.5, "0", id="nothing-where-lines-are-asked-for"),
    ],
)
def test_space(look: dict[str, Any], wanted: float, found: str | None) -> None:
    fault = space_fault(paragraph(**look), "after", wanted)

    assert (fault and fault.zh) == found


def test_points_in_place_of_lines_are_told_apart() -> None:
    fault = space_in_points(paragraph(space_after_pt=30.0), "after", 2.5)

    assert fault is not None
    assert fault.zh == "30磅"
    assert space_in_points(paragraph(space_after_lines=2.5), "after", 2.5) is None
    assert space_in_points(paragraph(), "before", 0) is None
