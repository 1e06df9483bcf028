from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.material.title_block import material_title_block
from pipeline.model.correction import InsertParagraph, MoveParagraph, ReplaceText
from pipeline.model.document import LineSpacing
from pipeline.recognise.materials.reading import read_in_form
from tests.looking import Outcome, run_check
from tests.papers import BANNER_TEXT, STORY, Line, banner, body, heading, line, paper, read, subtitle, title

SETTINGS = {"banner": BANNER_TEXT, "font": "楷体_GB2312", "size": "小四", "after-lines": 2.5}
REST = (line("前言：" + STORY), heading("一、甲"), *[body()] * 8)


def looked(*lines: Line) -> Outcome:
    material, document = read(*lines, *REST, name="事迹.docx")
    return run_check(material_title_block, material, SETTINGS, document=document)


@pytest.mark.parametrize(
    ("lines", "codes"),
    [
        pytest.param((title(), subtitle(), banner()), [], id="as-asked"),
        pytest.param((title(), subtitle(), banner("2021 年上海市用户满意服务明星成果申报交流资料")), [], id="blank-in-the-year"),
        pytest.param((title(), subtitle(), banner("2020年上海市用户满意服务明星成果申报交流资料")), [], id="another-year-is-another-rule"),
        pytest.param((title(), subtitle("--某某公司某某班组"), banner()), [], id="two-hyphens"),
        pytest.param((title(), subtitle()), ["banner"], id="no-banner"),
        pytest.param((title(), banner()), ["subtitle"], id="no-unit"),
        pytest.param((subtitle(), banner()), ["title"], id="no-title"),
        pytest.param((), ["title", "subtitle", "banner"], id="nothing"),
        pytest.param((title(), banner(), subtitle()), ["order"], id="unit-below-the-banner"),
        pytest.param((title(), subtitle("上海虚拟餐饮管理有限公司服务班组"), banner()), ["dash"], id="no-dash"),
        pytest.param((title(), subtitle(), banner("2021年上海市服务明星申报资料")), ["wording"], id="other-words"),
    ],
)
def test_three_lines_stand_at_the_top(lines: tuple[Line, ...], codes: list[str]) -> None:
    assert looked(*lines).codes == codes


def test_a_banner_is_put_behind_the_unit_with_its_look() -> None:
    (hit,) = looked(title(), subtitle()).hits

    assert isinstance(hit.correction, InsertParagraph)
    assert (hit.correction.text, hit.correction.font_east_asia, hit.correction.size_pt) == (BANNER_TEXT, "楷体_GB2312", 12.0)
    assert (hit.correction.line_spacing, hit.correction.space_after_lines) == (LineSpacing("multiple", 1.0), 2.5)


def test_a_dash_is_put_in() -> None:
    (hit,) = looked(title(), subtitle(" 上海虚拟餐饮管理有限公司服务班组"), banner()).hits

    assert isinstance(hit.correction, ReplaceText)
    assert (hit.correction.span.start, hit.correction.span.end, hit.correction.text) == (1, 1, "——")


def test_lines_are_put_in_order() -> None:
    (hit,) = looked(title(), banner(), subtitle()).hits

    assert isinstance(hit.correction, MoveParagraph)
    assert (hit.correction.address.path, hit.correction.before.path) == ((0, 2), (0, 1))


def test_the_cell_of_a_form_needs_no_head() -> None:
    """The form names unit, team and call itself; a head that is begun is judged."""
    for lines, expected in (((body(),), ["not-applicable"]), ((title(), subtitle(), body()), [])):
        document = replace(paper(*lines), sections=())
        outcome = run_check(material_title_block, read_in_form(document), SETTINGS, document=document)
        assert (outcome.skipped, bool(outcome.codes)) == (expected, not expected)
