from __future__ import annotations

import pytest
from lxml import etree

from pipeline.readers.word.styles import StyleSheet
from tests.readers.word.reading import first, style
from tests.word_files import NAMESPACES, paragraph


def sheet(inside: str) -> StyleSheet:
    return StyleSheet(etree.fromstring(f"<w:styles {NAMESPACES}>{inside}</w:styles>"))


SIZE = '<w:rPr><w:sz w:val="{}"/></w:rPr>'


def test_the_chain_is_laid_base_first() -> None:
    found = sheet(style("a", SIZE.format(20)) + style("b", SIZE.format(30), based_on="a") + style("c", "", based_on="b"))

    assert found.paragraph_format("c").run == {"size_pt": (15, "style b")}


@pytest.mark.parametrize("base", ["a", "b", "gone"])
def test_chains_that_lead_nowhere_end(base: str) -> None:
    """Circles and missing bases end a chain; Word opens such files."""
    found = sheet(style("a", SIZE.format(20), based_on="b") + style("b", SIZE.format(30), based_on=base))

    assert found.paragraph_format("a").run == {"size_pt": (10, "style a")}


def test_a_chain_without_end_is_cut() -> None:
    links = "".join(style(f"s{n}", "", based_on=f"s{n + 1}") for n in range(5000))
    found = sheet(links)

    start = found.style("s0")
    assert start is not None
    assert len(found.chain(start)) == 100
    assert found.paragraph_format("s0").name == "s0"


def test_unknown_and_wrong_kinds_are_the_default_style() -> None:
    found = sheet(style("n", SIZE.format(24), default=True, name="Normal") + style("c", SIZE.format(9), kind="character"))

    assert [found.paragraph_format(identity).name for identity in (None, "gone", "c")] == ["Normal"] * 3
    assert found.character_format("n") == {}
    assert found.character_format("c") == {"size_pt": (4.5, "style c")}


def test_the_first_of_two_styles_with_one_id_counts() -> None:
    assert sheet(style("a", SIZE.format(20)) + style("a", SIZE.format(30))).paragraph_format("a").run["size_pt"][0] == 10


def test_no_style_sheet_at_all() -> None:
    found = StyleSheet()

    assert (found.paragraph_format("a").name, found.character_format("a")) == (None, {})


def test_paragraphs_name_their_style_as_word_shows_it() -> None:
    found = first(paragraph("文", '<w:pStyle w:val="1"/>'), styles=style("1", "", name="heading 1"))

    assert (found.style, found.style_id) == ("heading 1", "1")
