from __future__ import annotations

from typing import Any

import pytest

from pipeline.checks.material.look import material_look
from pipeline.model.correction import SetRun, Together
from pipeline.model.document import LineSpacing
from tests.looking import Outcome, run_check
from tests.papers import STORY, Grid, Line, banner, body, good, heading, line, read, subtitle, title

BODY = {"of": ["body"], "font-of": ["sub-heading", "caption"], "font": "楷体_GB2312", "size": "小四", "line-spacing": 1.5}
SHARES = {"most": 0.8, "nearly": 0.95}
HEAD = (title(), subtitle(), banner(), line("前言：" + STORY), heading("一、甲"))


def looked(settings: dict[str, Any], *lines: Line | Grid) -> Outcome:
    material, document = read(*lines)
    return run_check(material_look, material, settings, document=document)


@pytest.mark.parametrize(
    ("one", "codes"),
    [
        pytest.param(title(), [], id="as-asked"),
        pytest.param(title().but(font_east_asia="STZhongsong"), [], id="another-name"),
        pytest.param(title().but(font_east_asia="黑体"), ["font"], id="font"),
        pytest.param(title().but(font_east_asia="方正小标宋简体"), ["font-akin"], id="akin"),
        pytest.param(title().but(font_east_asia=None), ["font"], id="no-font"),
        pytest.param(title().but(size_pt=18.0), ["size"], id="size"),
        pytest.param(title().but(bold=False), ["bold"], id="not-bold"),
    ],
)
def test_a_title_has_its_look(one: Line, codes: list[str]) -> None:
    settings = {"of": ["title"], "font": "华文中宋", "size": "三号", "bold": True}

    assert looked(settings, one, *HEAD[1:], body()).codes == codes


@pytest.mark.parametrize(
    ("one", "codes"),
    [
        pytest.param(banner(), [], id="as-asked"),
        pytest.param(banner().but(space_after_lines=None, space_after_pt=0.0), ["after"], id="nothing-below"),
        pytest.param(banner().but(space_after_lines=1.0), ["after"], id="one-line-below"),
        pytest.param(banner().but(space_after_lines=None, space_after_pt=30.0), ["in-points"], id="points-for-lines"),
        pytest.param(banner().but(space_before_lines=0.5), ["before"], id="half-a-line-above"),
        pytest.param(banner().but(line_spacing=LineSpacing("multiple", 1.5)), ["line-spacing"], id="spacing"),
        pytest.param(banner().but(font_east_asia="楷体"), ["font-near"], id="near-font"),
    ],
)
def test_a_banner_has_its_look(one: Line, codes: list[str]) -> None:
    settings = {"of": ["banner"], "font": "楷体_GB2312", "size": "小四", "line-spacing": 1, "before-lines": 0, "after-lines": 2.5}

    assert looked(settings, *HEAD[:2], one, *HEAD[3:], body()).codes == codes


def test_lesser_parts_are_told_lightly() -> None:
    settings = {"of": ["banner"], "lesser": ["subtitle"], "font": "楷体_GB2312", "size": "小四", "line-spacing": 1}
    outcome = looked(settings, title(), subtitle().but(font_east_asia="宋体", size_pt=14.0), *HEAD[2:], body())

    assert outcome.codes == ["lesser", "lesser"]
    assert [hit.arguments["property"].zh for hit in outcome.hits] == ["字体", "字号"]  # type: ignore[union-attr]  # Texts


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        pytest.param(0, None, id="none-wrong"),
        pytest.param(1, "font-few", id="exactly-95-percent"),
        pytest.param(2, "font-part", id="one-past"),
        pytest.param(4, "font-part", id="exactly-80-percent"),
        pytest.param(5, "font", id="one-past-that"),
        pytest.param(20, "font", id="all"),
    ],
)
def test_the_share_of_what_is_wrong_weighs(wrong: int, code: str | None) -> None:
    lines = [body().but(font_east_asia="宋体")] * wrong + [body()] * (20 - wrong)
    outcome = looked(BODY | SHARES, *HEAD, *lines)

    assert outcome.codes == ([code] if code else [])
    assert outcome.passed == 60 - wrong


def test_one_finding_has_all_its_places_and_mends_them() -> None:
    wrong = body().but(font_east_asia="宋体")
    material, document = read(*HEAD, wrong, body(), wrong, wrong)
    (hit,) = run_check(material_look, material, BODY, document=document).hits
    spans = [document.paragraphs[index].span() for index in (5, 7, 8)]

    assert (hit.at, hit.arguments["places"].zh) == (spans[0], "第6、8—9段")  # type: ignore[union-attr]  # a Text
    assert (hit.found.zh, hit.expected.zh) == ("宋体", "楷体_GB2312")  # type: ignore[union-attr]  # Texts
    assert hit.correction == Together(tuple(SetRun(span, font_east_asia="楷体_GB2312") for span in spans))


def test_sub_headings_and_captions_share_the_font_alone() -> None:
    below = line("1. 老人优先", "黑体", 14.0, 1.0, bold=True)

    assert looked(BODY, *HEAD, below, body(), body()).codes == ["font"]


def test_a_missing_part_is_told_where_it_is_needed() -> None:
    foreword = {"of": ["foreword"], "font": "楷体_GB2312"}
    lines = (title(), subtitle(), banner(), heading("一、甲"), body())

    assert looked(foreword | {"needed": True}, *lines).codes == ["absent"]
    assert looked(foreword, *lines).skipped == ["not-applicable"]
    assert looked(foreword | {"needed": True}, title(), subtitle(), banner(), *[line("")] * 3).skipped == ["not-applicable"]


def test_what_a_pdf_does_not_say_is_not_judged() -> None:
    lines = [one.but(line_spacing=None, font_east_asia="UKai") for one in good() if isinstance(one, Line)]
    material, document = read(*lines, source_kind="pdf-text")

    assert run_check(material_look, material, {"of": ["body"], "font": "宋体", "line-spacing": 1}, document=document).skipped == ["unknown"]
