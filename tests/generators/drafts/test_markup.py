from __future__ import annotations

import pytest
from lxml import etree

from pipeline.generators.drafts.blocks import Filled, Line, Section
from pipeline.generators.drafts.markup import block_xml, contents, field, paragraph, section
from pipeline.generators.drafts.skeletons import Grid
from pipeline.generators.drafts.styles import TEXT_WIDTH
from pipeline.ooxml.namespaces import NSMAP, W

NAMES = f'xmlns:w="{NSMAP["w"]}" xmlns:r="{NSMAP["r"]}"'


def tree(xml: str) -> etree._Element:
    return etree.fromstring(f"<body {NAMES}>{xml}</body>")


def test_prompts_are_grey_and_the_rest_is_not() -> None:
    found = tree(paragraph(Line("body", "甲【写：乙】丙")))

    assert ["".join(map(str, run.itertext())) for run in found.iter(f"{W}r")] == ["甲", "【写：乙】", "丙"]
    assert [run.find(f"{W}rPr/{W}rStyle") is not None for run in found.iter(f"{W}r")] == [False, True, False]


@pytest.mark.parametrize(
    "text", ["a & b < c > d", "{{ x }}", "=1+1", '"引号"', "甲\x07乙"], ids=["xml", "template", "formula", "quotes", "bell"]
)
def test_text_is_data(text: str) -> None:
    assert "".join(map(str, tree(paragraph(Line("body", text))).itertext())) == text.replace("\x07", "")


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("cover", (None, None, None)), ("front", ("nextPage", "upperRoman", "1")), ("body", ("oddPage", None, "1"))],
)
def test_sections_count_their_pages(kind: Section, expected: tuple[str | None, ...]) -> None:
    found = tree(section(kind, '<w:headerReference w:type="default" r:id="rId1"/>'))
    begins, counted = found.find(f".//{W}type"), found.find(f".//{W}pgNumType")
    values = (
        None if begins is None else begins.get(f"{W}val"),
        None if counted is None else counted.get(f"{W}fmt"),
        None if counted is None else counted.get(f"{W}start"),
    )

    assert values == expected
    assert (found.find(f".//{W}headerReference") is None) == (kind == "cover")


def test_the_contents_are_one_field_that_shows_its_entries() -> None:
    found = tree(contents([("前言", "Ⅱ", "_Toc1"), ("1　范围", "1", "_Toc2")]))
    signs = [sign.get(f"{W}fldCharType") for sign in found.iter(f"{W}fldChar")]

    assert signs == ["begin", "separate", *["begin", "separate", "end"] * 2, "end"]
    assert [link.get(f"{W}anchor") for link in found.iter(f"{W}hyperlink")] == ["_Toc1", "_Toc2"]


def test_a_field_shows_something_before_it_is_counted() -> None:
    assert [text.text for text in tree(f"<p>{field('PAGE', '1')}</p>").iter(f"{W}t")] == ["1"]


def test_a_table_fills_the_line_and_repeats_its_head() -> None:
    found = tree(block_xml(Filled(Grid("甲", ("一", "二"), (1, 2), 3)), None, ""))
    widths = [int(column.get(f"{W}w", "0")) for column in found.iter(f"{W}gridCol")]

    assert widths[1] == pytest.approx(2 * widths[0], abs=2)
    assert TEXT_WIDTH - 2 <= sum(widths) <= TEXT_WIDTH
    assert len(list(found.iter(f"{W}tr"))) == 4
    assert len(list(found.iter(f"{W}tblHeader"))) == 1


def test_a_heading_can_be_found_from_the_contents() -> None:
    found = tree(block_xml(Line("chapter", "范围", "1　范围"), (7, "_Toc7"), ""))

    assert [mark.get(f"{W}name") for mark in found.iter(f"{W}bookmarkStart")] == ["_Toc7"]
