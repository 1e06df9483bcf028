from __future__ import annotations

import pytest

from tests.readers.word.reading import abstract, first, level, number, numbers, read, style
from tests.word_files import paragraph

INDENT = '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>'
LIST = abstract(level(0, "%1.", more=INDENT)) + numbers((1, 0))


def test_a_direct_number_indents_over_the_style_and_under_the_paragraph() -> None:
    """17.9.22: the level's w:pPr comes after the style's and before the paragraph's own."""
    styles = style("a", '<w:pPr><w:ind w:left="100" w:firstLine="40"/></w:pPr>')

    numbered = first(paragraph("文", '<w:pStyle w:val="a"/>' + number()), styles=styles, numbering=LIST).format
    own = first(paragraph("文", '<w:pStyle w:val="a"/>' + number() + '<w:ind w:left="200"/>'), styles=styles, numbering=LIST).format

    assert (numbered.indent_left_pt, numbered.first_line_indent_pt) == (36, -18)
    assert (own.indent_left_pt, own.first_line_indent_pt) == (10, -18)
    assert own.origins["first_line_indent_pt"] == "numbering"


def test_a_style_that_is_numbered_keeps_its_own_indent() -> None:
    styles = style("a", f'<w:pPr>{number()}<w:ind w:left="100"/></w:pPr>')
    form = first(paragraph("文", '<w:pStyle w:val="a"/>'), styles=styles, numbering=LIST).format

    assert (form.indent_left_pt, form.first_line_indent_pt) == (5, -18)


def test_number_zero_takes_a_style_out_of_its_list() -> None:
    styles = style("a", f'<w:pPr><w:ind w:firstLine="40"/>{number()}</w:pPr>')
    taken = first(paragraph("文", '<w:pStyle w:val="a"/><w:numPr><w:numId w:val="0"/></w:numPr>'), styles=styles, numbering=LIST)

    assert taken.label is None
    assert (taken.format.indent_left_pt, taken.format.first_line_indent_pt) == (0, 2)


def test_a_style_takes_itself_out_of_its_base_s_list() -> None:
    styles = style("a", f'<w:pPr><w:ind w:right="20"/>{number()}</w:pPr>') + style(
        "b", '<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>', based_on="a"
    )
    taken = first(paragraph("文", '<w:pStyle w:val="b"/>'), styles=styles, numbering=LIST)

    assert taken.label is None
    assert (taken.format.indent_left_pt, taken.format.first_line_indent_pt, taken.format.indent_right_pt) == (0, 0, 1)


def test_the_level_of_a_style_is_the_one_tied_to_it() -> None:
    """17.9.23: w:pStyle decides, w:ilvl in a style does not."""
    listed = abstract(level(0, "%1"), level(1, "%1.%2", more='<w:pStyle w:val="a"/>')) + numbers((1, 0))
    styles = style("a", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    label = first(paragraph("文", '<w:pStyle w:val="a"/>'), styles=styles, numbering=listed).label

    assert label is not None
    assert (label.text, label.level) == ("1.1", 1)


def test_a_list_may_stand_behind_a_numbering_style() -> None:
    linked = abstract(level(0, "（%1）"), identity=0, more='<w:styleLink w:val="l"/>')
    pointing = abstract(identity=1, more='<w:numStyleLink w:val="l"/>')
    styles = style("l", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', kind="numbering")
    label = first(paragraph("文", number(0, 2)), styles=styles, numbering=linked + pointing + numbers((1, 0), (2, 1))).label

    assert label is not None
    assert label.text == "（1）"


def test_styles_that_link_in_a_circle_end() -> None:
    pointing = abstract(identity=0, more='<w:numStyleLink w:val="l"/>')
    styles = style("l", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', kind="numbering")

    assert first(paragraph("文", number()), styles=styles, numbering=pointing + numbers((1, 0))).label is None


def test_an_override_replaces_a_level() -> None:
    override = f'<w:lvlOverride w:ilvl="0">{level(0, "[%1]", start=3)}</w:lvlOverride>'
    document = read(paragraph("文", number()), numbering=abstract(level(0, "%1.")) + numbers((1, 0), more=override))

    assert document.paragraphs[0].label is not None
    assert document.paragraphs[0].label.text == "[3]"


@pytest.mark.parametrize("index", ["9", "-1", "99999999999", "x"])
def test_levels_that_word_does_not_know_are_passed_over(index: str) -> None:
    listed = abstract(level(0, "%1").replace('w:ilvl="0"', f'w:ilvl="{index}"')) + numbers((1, 0))
    label = first(paragraph("文", number()), numbering=listed).label

    assert label is None
