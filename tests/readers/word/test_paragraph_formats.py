from __future__ import annotations

import pytest

from pipeline.model.document import LineSpacing, ParagraphFormat
from tests.readers.word.reading import SIZE, first, style
from tests.word_files import paragraph, table

LINES = SIZE.format('<w:docGrid w:type="lines" w:linePitch="312"/>')
PITCH_ONLY = SIZE.format('<w:docGrid w:linePitch="312"/>')


def form(properties: str, run: str = '<w:sz w:val="21"/>', **parts: str) -> ParagraphFormat:
    """The format of the first paragraph."""
    return first(paragraph("文字", properties, run), **parts).format


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        pytest.param("", LineSpacing("multiple", 1), id="single"),
        pytest.param('w:line="360"', LineSpacing("multiple", 1.5), id="a-missing-rule-is-auto"),
        pytest.param('w:line="360" w:lineRule="exact"', LineSpacing("exact", 18), id="exact"),
        pytest.param('w:line="360" w:lineRule="atLeast"', LineSpacing("atLeast", 18), id="least"),
        pytest.param('w:line="-360" w:lineRule="auto"', LineSpacing("exact", 18), id="negative-is-exact"),
        pytest.param('w:lineRule="exact"', LineSpacing("multiple", 1), id="a-rule-alone-says-nothing"),
    ],
)
def test_line_spacing(attributes: str, expected: LineSpacing) -> None:
    """17.3.1.33."""
    assert form(f"<w:spacing {attributes}/>").line_spacing == expected


@pytest.mark.parametrize(
    ("attributes", "section", "points", "lines"),
    [
        pytest.param('w:before="100"', LINES, 5, None, id="points"),
        pytest.param('w:before="100" w:beforeLines="50"', LINES, 7.8, 0.5, id="lines-before-points-at-the-grid's-pitch"),
        pytest.param('w:before="100" w:beforeLines="50"', PITCH_ONLY, 6, 0.5, id="twelve-points-without-a-grid-of-lines"),
        pytest.param('w:before="100" w:beforeLines="0"', LINES, 5, None, id="no-lines-leave-the-points"),
        pytest.param('w:before="100" w:beforeAutospacing="1"', LINES, 14, None, id="automatic-before-all"),
        pytest.param('w:before="100" w:beforeAutospacing="0"', LINES, 5, None, id="not-automatic"),
    ],
)
def test_space_before(attributes: str, section: str, points: float, lines: float | None) -> None:
    """17.3.1.33: automatic spacing supersedes lines, lines supersede points."""
    found = form(f"<w:spacing {attributes}/>", section=section)

    assert (found.space_before_pt, found.space_before_lines) == (pytest.approx(points), lines)
    assert found.space_before_auto is ('Autospacing="1"' in attributes)


def test_lines_of_a_style_stand_over_direct_points() -> None:
    styles = style("a", '<w:pPr><w:spacing w:afterLines="100" w:after="312"/></w:pPr>')
    found = form('<w:pStyle w:val="a"/><w:spacing w:after="0"/>', styles=styles, section=LINES)

    assert (found.space_after_lines, found.space_after_pt) == (1, pytest.approx(15.6))


@pytest.mark.parametrize(
    ("attributes", "run", "points", "characters"),
    [
        pytest.param('w:firstLine="420"', "", 21, None, id="points"),
        pytest.param('w:firstLineChars="200"', '<w:sz w:val="21"/>', 21, 2, id="characters-of-the-text's-size"),
        pytest.param('w:firstLineChars="200"', '<w:sz w:val="32"/>', 32, 2, id="of-a-larger-size"),
        pytest.param('w:firstLineChars="200" w:firstLine="720"', '<w:sz w:val="21"/>', 21, 2, id="characters-supersede-points"),
        pytest.param('w:firstLineChars="200" w:firstLine="422"', '<w:sz w:val="21"/>', 21.1, 2, id="points-that-Word-laid-out-are-finer"),
        pytest.param('w:hangingChars="100" w:hanging="210"', '<w:sz w:val="21"/>', -10.5, -1, id="hanging"),
        pytest.param('w:firstLine="420" w:hanging="210"', "", -10.5, None, id="hanging-supersedes-first-line"),
        pytest.param('w:firstLineChars="0" w:firstLine="420"', "", 21, None, id="no-characters-leave-the-points-beside-them"),
    ],
)
def test_first_line_indent(attributes: str, run: str, points: float, characters: float | None) -> None:
    """17.3.1.12: a character unit supersedes the measure in twips."""
    found = form(f"<w:ind {attributes}/>", run)

    assert (found.first_line_indent_pt, found.first_line_indent_chars) == (pytest.approx(points), characters)


def test_no_characters_cancel_the_indent_of_a_style() -> None:
    styles = style("a", '<w:pPr><w:ind w:firstLineChars="200" w:firstLine="420"/></w:pPr>')
    found = form('<w:pStyle w:val="a"/><w:ind w:firstLineChars="0"/>', styles=styles)

    assert (found.first_line_indent_pt, found.first_line_indent_chars) == (0, None)


def test_characters_of_a_style_stand_over_direct_points() -> None:
    """python-docx and WPS write w:firstLine="0" alone; Word still shows the style's two characters."""
    styles = style("a", '<w:pPr><w:ind w:firstLineChars="200" w:firstLine="420"/></w:pPr>')

    assert form('<w:pStyle w:val="a"/><w:ind w:firstLine="0"/>', styles=styles).first_line_indent_chars == 2


def test_points_word_never_laid_out_are_marked() -> None:
    found = form('<w:ind w:firstLineChars="150" w:firstLine="31680"/>')

    assert (found.first_line_indent_pt, found.origins["first_line_indent_pt"]) == (pytest.approx(15.75), "characters")


def test_left_characters_measure_with_the_default_style() -> None:
    styles = style("n", '<w:rPr><w:sz w:val="24"/></w:rPr>', default=True)

    assert form('<w:ind w:leftChars="200"/>', '<w:sz w:val="40"/>', styles=styles).indent_left_pt == 24


@pytest.mark.parametrize(
    ("properties", "expected"),
    [
        ("", "left"),
        ('<w:jc w:val="start"/>', "left"),
        ('<w:jc w:val="end"/>', "right"),
        ('<w:jc w:val="both"/>', "both"),
        ('<w:jc w:val="thaiDistribute"/>', "distribute"),
        ('<w:jc w:val="nonsense"/>', "left"),
        ("<w:bidi/>", "right"),
        ('<w:bidi/><w:jc w:val="right"/>', "left"),
        ('<w:bidi/><w:jc w:val="center"/>', "center"),
    ],
)
def test_alignment(properties: str, expected: str) -> None:
    """In a right-to-left paragraph left and right change sides (17.3.1.13)."""
    assert form(properties).align == expected


def test_a_table_style_stands_over_the_defaults_and_under_the_style() -> None:
    styles = (
        '<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="200" w:line="276"/></w:pPr></w:pPrDefault></w:docDefaults>'
        + style("b", '<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>', kind="table")
        + style("t", "", kind="table", based_on="b")
        + style("a", '<w:pPr><w:spacing w:after="60"/></w:pPr>')
    )
    cell = paragraph("一", '<w:pStyle w:val="a"/>')
    found = first(table((cell,)).replace("<w:tblPr/>", '<w:tblPr><w:tblStyle w:val="t"/></w:tblPr>'), styles=styles).format

    assert (found.space_after_pt, found.line_spacing) == (3, LineSpacing("multiple", 1))
    assert found.origins["line_spacing"] == "table style b"


def test_switches_and_outline() -> None:
    found = form('<w:keepNext/><w:pageBreakBefore w:val="0"/><w:outlineLvl w:val="2"/><w:snapToGrid w:val="0"/><w:contextualSpacing/>')

    assert (found.keep_next, found.page_break_before, found.outline_level, found.snap_to_grid) == (True, False, 2, False)
    assert found.contextual_spacing is True
    assert form('<w:outlineLvl w:val="9"/>').outline_level is None
