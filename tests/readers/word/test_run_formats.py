from __future__ import annotations

import pytest

from pipeline.model.document import RunFormat
from tests.readers.word.reading import first, style
from tests.word_files import paragraph, table

BOLD = "<w:rPr><w:b/></w:rPr>"


def form(properties: str = "", paragraph_properties: str = "", **parts: str) -> RunFormat:
    """The format of the one run of the first paragraph."""
    return first(paragraph("文字", paragraph_properties, properties), **parts).runs[0].format


def test_nothing_said_is_what_word_has_built_in() -> None:
    plain = form()

    assert (plain.size_pt, plain.bold, plain.color, plain.font_ascii, plain.font_east_asia) == (10, False, "auto", "Times New Roman", None)


def test_each_level_lies_over_those_below() -> None:
    """17.7.2: defaults, paragraph style and its base, character style, direct."""
    styles = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsia="宋体" w:ascii="Arial"/><w:sz w:val="20"/>'
        '<w:color w:val="111111"/></w:rPr></w:rPrDefault></w:docDefaults>'
        + style("b", '<w:rPr><w:rFonts w:eastAsia="黑体"/><w:sz w:val="24"/><w:i/></w:rPr>')
        + style("p", '<w:rPr><w:sz w:val="28"/></w:rPr>', based_on="b")
        + style("c", '<w:rPr><w:color w:val="ff0000"/></w:rPr>', kind="character")
    )
    found = form('<w:rStyle w:val="c"/><w:u w:val="single"/>', '<w:pStyle w:val="p"/>', styles=styles)

    assert found == RunFormat(
        font_east_asia="黑体",
        font_ascii="Arial",
        size_pt=14,
        size_ascii_pt=14,
        bold=False,
        italic=True,
        underline="single",
        strike=False,
        color="FF0000",
        hidden=False,
    )
    assert dict(found.origins) == {
        "font_east_asia": "style b",
        "font_ascii": "defaults",
        "size_pt": "style p",
        "italic": "style b",
        "color": "style c",
        "color_theme": "style c",
        "underline": "direct",
    }


@pytest.mark.parametrize(
    ("paragraph_style", "character_style", "direct", "bold"),
    [
        pytest.param(BOLD, "", "", True, id="one-level-is-on"),
        pytest.param(BOLD, BOLD, "", False, id="two-levels-cancel"),
        pytest.param(BOLD, BOLD, "<w:b/>", True, id="direct-says-the-last-word"),
        pytest.param(BOLD, "", '<w:b w:val="0"/>', False, id="direct-off"),
        pytest.param(BOLD, '<w:rPr><w:b w:val="0"/></w:rPr>', "", True, id="off-in-a-style-toggles-nothing"),
    ],
)
def test_toggle_properties_of_styles_are_combined_by_exclusive_or(
    paragraph_style: str, character_style: str, direct: str, bold: bool
) -> None:
    """17.7.3."""
    styles = style("p", paragraph_style) + style("c", character_style, kind="character")

    assert form(f'<w:rStyle w:val="c"/>{direct}', '<w:pStyle w:val="p"/>', styles=styles).bold is bold


def test_a_toggle_of_the_defaults_stays_on() -> None:
    styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>" + style("p", BOLD)

    assert form("", '<w:pStyle w:val="p"/>', styles=styles).bold is True


def test_a_style_based_on_another_does_not_toggle_it() -> None:
    styles = style("b", BOLD) + style("p", BOLD, based_on="b")

    assert form("", '<w:pStyle w:val="p"/>', styles=styles).bold is True


@pytest.mark.parametrize(
    ("fonts", "expected"),
    [
        pytest.param('w:eastAsia="仿宋"', "仿宋", id="named"),
        pytest.param('w:eastAsia="仿宋" w:eastAsiaTheme="minorEastAsia"', "宋体", id="theme-wins-on-one-element"),
        pytest.param('w:eastAsiaTheme="majorEastAsia"', "黑体", id="theme"),
        pytest.param('w:eastAsia="仿宋" w:eastAsiaTheme="otherEastAsia"', "仿宋", id="a-theme-without-the-font-falls-back-on-the-name"),
    ],
)
def test_east_asian_font(fonts: str, expected: str) -> None:
    theme = (
        '<a:fontScheme name="t"><a:majorFont><a:ea typeface=""/><a:font script="Hans" typeface="黑体"/></a:majorFont>'
        '<a:minorFont><a:latin typeface="B"/><a:ea typeface=""/><a:font script="Hans" typeface="宋体"/></a:minorFont></a:fontScheme>'
    )

    assert form(f"<w:rFonts {fonts}/>", theme=theme, settings='<w:themeFontLang w:eastAsia="zh-CN"/>').font_east_asia == expected


def test_a_later_name_wins_over_an_inherited_theme() -> None:
    styles = style("p", '<w:rPr><w:rFonts w:eastAsiaTheme="minorEastAsia"/></w:rPr>')

    assert form('<w:rFonts w:eastAsia="楷体"/>', '<w:pStyle w:val="p"/>', styles=styles).font_east_asia == "楷体"


def test_a_table_style_lies_under_the_paragraph_style() -> None:
    styles = style("t", '<w:rPr><w:sz w:val="18"/><w:color w:val="00FF00"/></w:rPr>', kind="table") + style(
        "p", '<w:rPr><w:color w:val="0000FF"/></w:rPr>'
    )
    body = table((paragraph("文", '<w:pStyle w:val="p"/>'),)).replace("<w:tblPr/>", '<w:tblPr><w:tblStyle w:val="t"/></w:tblPr>')
    found = first(body, styles=styles).runs[0].format

    assert (found.size_pt, found.color, found.origins["size_pt"]) == (9, "0000FF", "table style t")


def test_contents_show_no_hyperlink_style() -> None:
    """Word keeps rStyle Hyperlink on the entries of a table of contents and shows them plain."""
    styles = style("h", '<w:rPr><w:color w:val="0000FF"/></w:rPr>', kind="character", name="Hyperlink")
    linked = '<w:r><w:rPr><w:rStyle w:val="h"/></w:rPr><w:t>范围</w:t></w:r>'
    field = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    contents = (
        field.format("begin") + "<w:r><w:instrText>TOC \\o</w:instrText></w:r>" + field.format("separate") + linked + field.format("end")
    )
    found = first(f"<w:p>{contents}{linked}</w:p>", styles=styles)

    assert [(run.format.color, run.field_code) for run in found.runs] == [("auto", "TOC"), ("0000FF", None)]


def test_equal_formats_are_one_value() -> None:
    one, other = (first(paragraph("文") + paragraph("字")).runs[0].format for _ in range(2))
    document = first(paragraph("文") * 2)

    assert one == other
    assert document.runs[0].format is document.runs[-1].format


def test_other_properties() -> None:
    found = form('<w:strike/><w:vanish/><w:highlight w:val="yellow"/><w:vertAlign w:val="superscript"/><w:rFonts w:hint="eastAsia"/>')

    assert (found.strike, found.hidden, found.highlight, found.vertical, found.font_hint) == (
        True,
        True,
        "yellow",
        "superscript",
        "eastAsia",
    )
    assert form('<w:color w:themeColor="accent1"/>').color_theme == "accent1"
