"""Font, size, boldness and spacing of the parts of a material."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from pipeline.checks.material.look import material_look
from pipeline.model.correction import SetParagraph, SetRun, Together
from pipeline.model.document import LineSpacing, ParagraphFormat, RunFormat
from pipeline.model.material import MaterialRole
from pipeline.model.text import Text
from tests.checks.material.materials import Line, material, spaced, styled
from tests.looking import Outcome, run_check

TITLE = {"of": ["title"], "font": "华文中宋", "size": "三号", "bold": True}
BANNER = {
    "of": ["banner"],
    "lesser": ["subtitle"],
    "font": "楷体_GB2312",
    "size": "小四",
    "line-spacing": 1,
    "before-lines": 0,
    "after-lines": 2.5,
}
FOREWORD = {"of": ["foreword"], "needed": True, "font": "楷体_GB2312", "size": "小四", "line-spacing": 1.5, "most": 0.8, "nearly": 0.95}
BODY = {
    "of": ["body"],
    "font-of": ["sub-heading", "caption"],
    "font": "楷体_GB2312",
    "size": "小四",
    "line-spacing": 1.5,
    "before-lines": 0,
    "after-lines": 0,
    "most": 0.8,
    "nearly": 0.95,
}
CELL = {"of": ["cell"], "font": "楷体_GB2312", "size": "小四", "bold": False, "line-spacing": 1, "before-lines": 0, "after-lines": 0}
KAI = RunFormat(font_east_asia="楷体_GB2312", size_pt=12.0)
SONG = RunFormat(font_east_asia="宋体", size_pt=12.0)
BIG = RunFormat(font_east_asia="楷体_GB2312", size_pt=14.0)
TITLE_LOOK = RunFormat(font_east_asia="华文中宋", size_pt=16.0, bold=True)


def looked(
    role: MaterialRole,
    settings: Mapping[str, Any],
    *pieces: tuple[str, RunFormat],
    style: ParagraphFormat | None = None,
    kind: str = "docx",
) -> Outcome:
    """Return what the rule says of one line that has these runs."""
    one, read = material((role, "。"))
    read = replace(styled(read, 0, *pieces, style=style), source_kind=kind)  # type: ignore[arg-type]  # a kind of source
    return run_check(material_look, one, settings, document=read)


@pytest.mark.parametrize(
    ("look", "codes"),
    [
        (TITLE_LOOK, []),
        (replace(TITLE_LOOK, font_east_asia="STZhongsong"), []),
        (replace(TITLE_LOOK, font_east_asia="方正小标宋简体"), ["font-akin"]),
        (replace(TITLE_LOOK, font_east_asia="宋体"), ["font"]),
        (replace(TITLE_LOOK, font_east_asia=None), ["font"]),
        (replace(TITLE_LOOK, size_pt=16.2), []),
        (replace(TITLE_LOOK, size_pt=16.5), ["size"]),
        (replace(TITLE_LOOK, size_pt=15.5), ["size"]),
        (replace(TITLE_LOOK, size_pt=None), []),
        (replace(TITLE_LOOK, bold=False), ["bold"]),
        (replace(TITLE_LOOK, bold=None), ["bold"]),
        (RunFormat(font_east_asia="黑体", size_pt=22.0), ["font", "size", "bold"]),
    ],
)
def test_the_title(look: RunFormat, codes: list[str]) -> None:
    assert looked("title", TITLE, ("用心服务", look)).codes == codes


def test_a_near_font_is_left_as_it_is() -> None:
    (hit,) = looked("body", BODY, ("质量", replace(KAI, font_east_asia="楷体")), style=spaced()).hits

    assert (hit.code, hit.correction) == ("font-near", None)


def test_what_a_font_finding_says() -> None:
    (hit,) = looked("title", TITLE, ("用心服务", replace(TITLE_LOOK, font_east_asia="SimSun"))).hits

    assert (hit.found, hit.expected) == (Text("宋体", "宋体"), Text("华文中宋", "华文中宋"))
    assert hit.arguments["what"] == Text("文章标题", "the title")
    assert hit.arguments["share"] == Text("现在是", "it is")
    assert isinstance(hit.correction, SetRun)
    assert (hit.correction.span.start, hit.correction.span.end, hit.correction.font_east_asia) == (0, 4, "华文中宋")


def test_latin_and_full_width_digits_have_no_chinese_font() -> None:
    assert looked("body", BODY, ("质量", KAI), ("Star ２０２１", SONG), style=spaced()).codes == []
    assert looked("body", BODY, ("质量", KAI), ("Star ２０２１", BIG), style=spaced()).codes == ["size"]


@pytest.mark.parametrize(
    ("wrong", "degree", "percent"),
    [(1, "-few", 1), (5, "-few", 5), (6, "-part", 6), (20, "-part", 20), (21, "", 21), (99, "", 99)],
)
def test_how_much_of_the_text_is_wrong(wrong: int, degree: str, percent: int) -> None:
    (font,) = looked("body", BODY, ("质" * (100 - wrong), KAI), ("量" * wrong, SONG), style=spaced()).hits
    (size,) = looked("body", BODY, ("质" * (100 - wrong), KAI), ("量" * wrong, BIG), style=spaced()).hits

    assert (font.code, size.code) == (f"font{degree}", f"size{degree}")
    share = font.arguments["share"]
    assert isinstance(share, Text)
    assert share.zh == f"有{percent}%的字（{wrong}字）是"


def test_a_share_that_rounds_to_nothing_is_less_than_one_percent() -> None:
    (font,) = looked("body", BODY, ("质" * 999, KAI), ("量", SONG), style=spaced()).hits

    assert font.arguments["share"] == Text("有不到1%的字（1字）是", "less than 1 % of it (1 character) is")


def test_without_degrees_any_share_is_alike() -> None:
    assert looked("cell", CELL, ("质" * 99, KAI), ("量", SONG)).codes == ["font"]


@pytest.mark.parametrize(
    ("style", "codes"),
    [
        (spaced(1.5), []),
        (spaced(364 / 240), []),
        (spaced(365 / 240), ["line-spacing"]),
        (spaced(1.0), ["line-spacing"]),
        (ParagraphFormat(line_spacing=LineSpacing("exact", 1.5)), ["line-spacing"]),
        (ParagraphFormat(line_spacing=LineSpacing("exact", 18.0)), ["line-spacing"]),
        (spaced(1.5, before=0.05), []),
        (spaced(1.5, before=0.06), ["before"]),
        (spaced(1.5, after=1), ["after"]),
        (replace(spaced(1.5), space_before_pt=0.6), []),
        (replace(spaced(1.5), space_before_pt=0.7), ["before"]),
        (replace(spaced(1.5), space_after_auto=True), ["after"]),
        (spaced(1.0, before=1, after=1), ["line-spacing", "before", "after"]),
    ],
)
def test_the_spacing_of_the_text(style: ParagraphFormat, codes: list[str]) -> None:
    assert looked("body", BODY, ("质量", KAI), style=style).codes == codes


def test_spacing_that_is_not_known_is_not_judged() -> None:
    assert looked("body", BODY, ("质量", KAI), style=ParagraphFormat(space_before_lines=3)).codes == []


def test_what_mends_the_spacing() -> None:
    line, after = looked("body", BODY, ("质量", KAI), style=spaced(1.0, after=1)).hits
    address = material(("body", "质量"))[1].paragraphs[0].address

    assert line.correction == SetParagraph(address, line_spacing=LineSpacing("multiple", 1.5))
    assert after.correction == SetParagraph(address, space_after_lines=0)
    assert (line.found, line.expected) == (Text("单倍行距", "single spacing"), Text("1.5倍行距", "1.5 lines"))


def test_lines_are_told_together_with_one_correction() -> None:
    one, read = material(("body", "一"), ("body", "二"), ("body", "三"))
    for number in range(3):
        read = styled(read, number, ("质" * 30, SONG), style=spaced())

    (hit,) = run_check(material_look, one, BODY, document=read).hits

    assert isinstance(hit.correction, Together)
    assert len(hit.correction.corrections) == 3
    assert hit.arguments["places"] == Text("第1—3段", "paragraphs 1–3")


@pytest.mark.parametrize(
    ("style", "codes"),
    [
        (spaced(1, after=2.5), []),
        (replace(spaced(1), space_after_pt=30.0), ["in-points"]),
        (replace(spaced(1), space_after_pt=29.4), ["in-points"]),
        (replace(spaced(1), space_after_pt=29.3), ["after"]),
        (replace(spaced(1), space_after_pt=40.6), ["in-points"]),
        (replace(spaced(1), space_after_pt=40.7), ["after"]),
        (spaced(1), ["after"]),
        (spaced(1, after=2), ["after"]),
    ],
)
def test_the_space_below_the_banner(style: ParagraphFormat, codes: list[str]) -> None:
    assert looked("banner", BANNER, ("2021年资料", KAI), style=style).codes == codes


def test_points_become_lines() -> None:
    (hit,) = looked("banner", BANNER, ("2021年资料", KAI), style=replace(spaced(1), space_after_pt=30.0)).hits

    assert (hit.found, hit.expected) == (Text("30磅", "30 pt"), Text("2.5行", "2.5 lines"))
    assert isinstance(hit.correction, SetParagraph)
    assert hit.correction.space_after_lines == 2.5


@pytest.mark.parametrize(("bold", "codes"), [(True, ["regular"]), (False, []), (None, [])])
def test_cells_are_not_bold(bold: bool | None, codes: list[str]) -> None:
    assert looked("cell", CELL, ("质量 ２", replace(KAI, bold=bold)), style=spaced(1)).codes == codes


@pytest.mark.parametrize(
    ("look", "codes"),
    [(KAI, []), (replace(KAI, font_east_asia="楷体"), []), (SONG, ["lesser"]), (replace(SONG, size_pt=14.0), ["lesser", "lesser"])],
)
def test_the_line_beside_the_banner_counts_less(look: RunFormat, codes: list[str]) -> None:
    one, read = material(("subtitle", "某"), ("banner", "资料"))
    read = styled(styled(read, 0, ("——某", look)), 1, ("资料", KAI), style=spaced(1, after=2.5))

    assert run_check(material_look, one, BANNER, document=read).codes == codes


def test_sub_headings_and_captions_share_the_font_only() -> None:
    one, read = material(("sub-heading", "一"), ("body", "二"), ("caption", "三"))
    read = styled(read, 1, ("质" * 18, KAI), style=spaced())
    for number in (0, 2):
        read = styled(read, number, ("质", replace(SONG, size_pt=20.0, bold=True)), style=spaced(3))

    assert run_check(material_look, one, BODY, document=read).codes == ["font-part"]


@pytest.mark.parametrize("kind", ["pdf", "wps"])
def test_other_files_do_not_say_what_font_was_chosen(kind: str) -> None:
    assert looked("title", TITLE, ("用心", RunFormat(font_east_asia="宋体", size_pt=12.0)), kind=kind).codes == ["size"]


def test_raised_and_hidden_text_is_let_be() -> None:
    raised = replace(KAI, size_pt=6.0, vertical="superscript")
    outcome = looked("body", BODY, ("质量", KAI), ("注", raised), ("隐", replace(SONG, hidden=True)), style=spaced())

    assert outcome.codes == []


@pytest.mark.parametrize(
    ("lines", "codes", "skipped"),
    [
        ((("body", "某"),), ["absent"], []),
        ((), [], ["not-applicable"]),
        ((("caption", "图1"),), [], ["not-applicable"]),
    ],
)
def test_a_foreword_is_needed_where_there_is_text(lines: tuple[Line, ...], codes: list[str], skipped: list[str]) -> None:
    one, read = material(*lines)
    outcome = run_check(material_look, one, FOREWORD, document=read)

    assert (outcome.codes, outcome.skipped) == (codes, skipped)


def test_a_title_is_another_rule_s() -> None:
    one, read = material(("body", "某"))

    assert run_check(material_look, one, TITLE, document=read).skipped == ["not-applicable"]


def test_nothing_known() -> None:
    assert looked("foreword", FOREWORD, ("Foreword", RunFormat()), kind="pdf").skipped == ["unknown"]
