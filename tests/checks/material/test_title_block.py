"""The lines at the top of a material."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.checks.material.title_block import material_title_block
from pipeline.model.correction import DeleteParagraph, InsertParagraph, MoveParagraph, ReplaceText, Together
from pipeline.model.document import LineSpacing
from pipeline.model.text import Text
from tests.checks.material.materials import Line, material
from tests.looking import Outcome, run_check

NAME = "2021年上海市用户满意服务明星成果申报交流资料"
SETTINGS = {"banner": NAME, "font": "楷体_GB2312", "size": "小四", "after-lines": 2.5}
TITLE: Line = ("title", "用心服务 Star")
UNIT: Line = ("subtitle", "——某公司 某班组")
BANNER: Line = ("banner", NAME)
BODY: Line = ("body", "正文。")


def looked(*lines: Line, sections: bool = True) -> Outcome:
    """Return what the rule says of a material of these lines; one in a cell of a form has no sections."""
    one, read = material(*lines)
    return run_check(material_title_block, one, SETTINGS, document=read if sections else replace(read, sections=()))


def test_all_three() -> None:
    outcome = looked(TITLE, UNIT, BANNER, BODY)

    assert (outcome.codes, outcome.passed) == ([], 3)


@pytest.mark.parametrize(
    ("lines", "codes"),
    [
        ((UNIT, BANNER), ["title"]),
        ((TITLE, BANNER), ["subtitle"]),
        ((TITLE, UNIT), ["banner"]),
        ((TITLE,), ["subtitle", "banner"]),
        ((BANNER,), ["title", "subtitle"]),
        ((), ["title", "subtitle", "banner"]),
    ],
)
def test_a_line_is_not_there(lines: tuple[Line, ...], codes: list[str]) -> None:
    outcome = looked(*lines, BODY)

    assert outcome.codes == codes
    assert outcome.passed == 3 - len(codes)
    assert all(hit.at is None for hit in outcome.hits)


@pytest.mark.parametrize(("lines", "above"), [((TITLE, UNIT, BODY), 1), ((TITLE, BODY), 0), ((UNIT, TITLE, BODY), 1)])
def test_the_name_of_the_papers_goes_below_the_others(lines: tuple[Line, ...], above: int) -> None:
    hit = next(hit for hit in looked(*lines).hits if hit.code == "banner")

    assert hit.correction == InsertParagraph(
        material(*lines)[1].paragraphs[above].address,
        NAME,
        line_spacing=LineSpacing("multiple", 1.0),
        space_before_lines=0,
        space_after_lines=2.5,
        font_east_asia="楷体_GB2312",
        size_pt=12.0,
        bold=False,
        color="000000",
    )


def test_it_goes_nowhere_without_a_line_above() -> None:
    assert [hit.correction for hit in looked(BODY).hits] == [None, None, None]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"　{NAME} ", id="blanks-around"),
        pytest.param(f"２０２１年{NAME[5:]}", id="full-width-digits"),
        pytest.param(f"二〇二一年{NAME[5:]}", id="digits-in-words"),
        pytest.param(f"2019 年{NAME[5:]}", id="another-year"),
        pytest.param(f"2021年度{NAME[5:]}", id="a-year-with-度"),
        pytest.param(NAME[5:], id="no-year"),
    ],
)
def test_the_year_is_another_rule_s(text: str) -> None:
    assert looked(TITLE, UNIT, ("banner", text)).codes == []


def test_full_width_letters_and_blanks_are_the_same_wording() -> None:
    one, read = material(TITLE, UNIT, ("banner", "２０２１年 第１０届ＱＣ　小组交流资料"))

    assert run_check(material_title_block, one, SETTINGS | {"banner": "2021年第10届QC小组交流资料"}, document=read).codes == []


@pytest.mark.parametrize("text", [NAME[:-2], f"{NAME}。", f"{NAME}X", NAME.replace("明星", "Star")])
def test_the_wording(text: str) -> None:
    (hit,) = looked(TITLE, UNIT, ("banner", f" {text}")).hits

    assert (hit.code, hit.found, hit.expected) == ("wording", text, NAME)
    assert isinstance(hit.correction, ReplaceText)
    # the year is mended by its own rule
    assert (hit.correction.span.start, hit.correction.span.end, hit.correction.text) == (6, len(text) + 1, NAME[5:])


@pytest.mark.parametrize("text", [f"上海市2021年{NAME[8:]}", f"（2021年）{NAME[5:]}", f"《{NAME}》"])
def test_a_year_at_another_place_is_replaced_with_the_rest(text: str) -> None:
    (hit,) = looked(TITLE, UNIT, ("banner", f" {text}")).hits

    assert hit.code == "wording"
    assert isinstance(hit.correction, ReplaceText)
    assert (hit.correction.span.start, hit.correction.span.end, hit.correction.text) == (1, len(text) + 1, NAME)


def test_another_wording_without_a_year_stays_without() -> None:
    """The year is put before it by its own rule."""
    (hit,) = looked(TITLE, UNIT, ("banner", NAME[5:-2])).hits

    assert isinstance(hit.correction, ReplaceText)
    assert (hit.correction.span.start, hit.correction.text) == (0, NAME[5:])


@pytest.mark.parametrize("year", ["2O21", "2020～2021", "二0二一", "20××"])
def test_a_year_written_amiss_is_told_once(year: str) -> None:
    assert looked(TITLE, UNIT, ("banner", f"{year}年{NAME[5:]}")).codes == []


def test_a_call_may_name_its_year_within() -> None:
    one, read = material(TITLE, UNIT, ("banner", "上海市2021年优秀成果资料"))

    assert run_check(material_title_block, one, SETTINGS | {"banner": "上海市2022年优秀成果资料"}, document=read).codes == []


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ((BANNER, TITLE, UNIT), "资料名称、文章标题、单位和班组（个人）名称行"),
        ((TITLE, BANNER, UNIT), "文章标题、资料名称、单位和班组（个人）名称行"),
        ((UNIT, TITLE, BANNER), "单位和班组（个人）名称行、文章标题、资料名称"),
    ],
)
def test_the_order(lines: tuple[Line, ...], found: str) -> None:
    (hit,) = looked(*lines, BODY).hits

    assert hit.code == "order"
    assert isinstance(hit.found, Text)
    assert hit.found.zh == found
    assert hit.at == material(*lines)[1].paragraphs[0].span()


@pytest.mark.parametrize(
    ("lines", "moves"),
    [
        pytest.param((BANNER, TITLE, UNIT), ((1, 0), (2, 0)), id="the-banner-first"),
        pytest.param((TITLE, BANNER, UNIT), ((2, 1),), id="the-banner-second"),
        pytest.param((UNIT, TITLE, BANNER), ((1, 0),), id="the-unit-first"),
        pytest.param((BANNER, UNIT, TITLE), ((2, 0), (1, 0)), id="upside-down"),
        pytest.param((BANNER, TITLE), ((1, 0),), id="two-lines"),
        pytest.param((BANNER, TITLE, TITLE, UNIT), ((1, 0), (2, 0), (3, 0)), id="a-title-of-two-lines"),
    ],
)
def test_the_lines_are_moved(lines: tuple[Line, ...], moves: tuple[tuple[int, int], ...]) -> None:
    places = [one.address for one in material(*lines)[1].paragraphs]
    made = [MoveParagraph(places[line], before=places[before]) for line, before in moves]

    (hit,) = (hit for hit in looked(*lines, BODY).hits if hit.code == "order")

    assert hit.correction == (Together(tuple(made)) if len(made) > 1 else made[0])


@pytest.mark.parametrize("dash", ["——", "—", "－－", "--", "　—— ", "──"])
def test_any_dash_will_do(dash: str) -> None:
    assert looked(TITLE, ("subtitle", f"{dash}某公司 QC Team"), BANNER).codes == []


@pytest.mark.parametrize(("text", "start"), [("某公司 某班组", 0), ("　QC Team", 1), ("某公司——某班组", 0), ("一某公司", 0)])
def test_no_dash(text: str, start: int) -> None:
    (hit,) = looked(TITLE, ("subtitle", text), BANNER).hits

    assert hit.code == "dash"
    assert isinstance(hit.correction, ReplaceText)
    assert (hit.correction.span.start, hit.correction.span.end, hit.correction.text) == (start, start, "——")


def test_only_the_first_of_two_lines_has_a_dash() -> None:
    assert looked(TITLE, UNIT, ("subtitle", "某班组"), BANNER).codes == []


@pytest.mark.parametrize(
    ("lines", "sections"),
    [
        pytest.param((), True, id="nothing"),
        pytest.param((("caption", "图1"),), True, id="pictures-alone"),
        pytest.param((BODY,), False, id="in-the-cell-of-a-form"),
    ],
)
def test_no_such_lines_are_asked_for(lines: tuple[Line, ...], sections: bool) -> None:
    outcome = looked(*lines, sections=sections)

    assert (outcome.codes, outcome.skipped) == ([], ["not-applicable"])


@pytest.mark.parametrize(
    ("lines", "codes"),
    [
        pytest.param((BANNER, TITLE), [], id="as-this-call-asks"),
        pytest.param((BANNER, TITLE, UNIT), [], id="a-line-more-is-no-matter"),
        pytest.param((TITLE, BANNER), ["order"], id="the-other-way-about"),
        pytest.param((TITLE,), ["banner"], id="no-banner"),
        pytest.param((BANNER,), ["title"], id="no-title"),
    ],
)
def test_a_call_may_ask_for_other_lines_in_another_order(lines: tuple[Line, ...], codes: list[str]) -> None:
    one, read = material(*lines)

    assert run_check(material_title_block, one, SETTINGS | {"lines": ["banner", "title"]}, document=read).codes == codes


def test_a_banner_that_should_stand_first_goes_nowhere_by_itself() -> None:
    one, read = material(TITLE)
    (hit,) = run_check(material_title_block, one, SETTINGS | {"lines": ["banner", "title"]}, document=read).hits

    assert hit.correction is None


def test_lines_in_one_paragraph_are_told_once() -> None:
    one, read = material(TITLE, ("undecided", f"——某公司\n{NAME}"), BODY)
    outcome = run_check(material_title_block, replace(one, merged=1), SETTINGS, document=read)

    assert (outcome.codes, outcome.passed, outcome.hits[0].at) == (["merged"], 1, read.paragraphs[1].span())
    assert outcome.hits[0].expected == Text(
        "单位和班组（个人）名称行、资料名称", "the line with unit and team or person, the name of the papers"
    )


def test_a_title_in_a_text_box_is_told_as_such() -> None:
    one, read = material(("undecided", "用心服务"), UNIT, BANNER, BODY)
    outcome = run_check(material_title_block, replace(one, boxed_title=0), SETTINGS, document=read)

    assert (outcome.codes, outcome.hits[0].found) == (["boxed"], "用心服务")


def test_a_name_over_two_paragraphs_is_joined() -> None:
    """Behind its first half; the space after the line is the last paragraph's."""
    one, read = material(TITLE, UNIT, ("undecided", f"{NAME[:16]} "), ("banner", f"　{NAME[16:]}"), BODY)
    outcome = run_check(material_title_block, replace(one, banner_above=(2,)), SETTINGS, document=read)
    above, last = read.paragraphs[2:4]

    assert (outcome.codes, outcome.hits[0].found, outcome.hits[0].arguments) == (["broken"], NAME, {"count": 2})
    assert outcome.hits[0].correction == Together((ReplaceText(last.span(1, 1), NAME[:16]), DeleteParagraph(above.address)))


def test_the_wording_of_a_name_over_two_paragraphs() -> None:
    one, read = material(TITLE, UNIT, ("undecided", "2019年上海市用户满意"), ("banner", "服务班组交流资料"), BODY)
    outcome = run_check(material_title_block, replace(one, banner_above=(2,)), SETTINGS, document=read)

    assert (outcome.codes, outcome.hits[1].found) == (["broken", "wording"], "2019年上海市用户满意服务班组交流资料")
