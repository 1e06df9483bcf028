"""Elements taken out and paragraphs joined."""

from __future__ import annotations

from lxml import etree

from pipeline.fixes.merging import drop_paragraph_mark, following_block, take_out, unwrap
from tests.word_files import NAMESPACES


def body(inside: str) -> etree._Element:
    """Return a body."""
    return etree.fromstring(f"<w:body {NAMESPACES}>{inside}</w:body>")


def names(parent: etree._Element) -> list[str]:
    """Return the names of the children."""
    return [child.tag.partition("}")[2] for child in parent]


def test_half_a_pair_of_markers_stays_behind() -> None:
    paragraph = body('<w:p><w:del><w:commentRangeStart w:id="1"/><w:bookmarkStart w:id="1"/><w:bookmarkEnd w:id="1"/></w:del></w:p>')[0]

    take_out(paragraph[0])

    assert names(paragraph) == ["commentRangeStart"]


def test_unwrap_keeps_the_order() -> None:
    paragraph = body("<w:p><w:r/><w:ins><w:hyperlink/><w:bookmarkEnd/></w:ins><w:t/></w:p>")[0]

    unwrap(paragraph[1])

    assert names(paragraph) == ["r", "hyperlink", "bookmarkEnd", "t"]


def test_the_following_block_passes_over_markers_and_stops_at_the_section() -> None:
    tree = body("<w:p/><w:bookmarkEnd/><!-- x --><w:tbl/><w:p/><w:sectPr/>")

    assert following_block(tree[0]) is tree[3]
    assert following_block(tree[4]) is None


def test_text_before_a_table_cannot_run_into_it() -> None:
    tree = body("<w:p><w:r/></w:p><w:tbl/>")

    drop_paragraph_mark(tree[0])

    assert names(tree) == ["p", "tbl"]


def test_markers_of_an_empty_paragraph_stay_where_it_was() -> None:
    tree = body('<w:p><w:bookmarkEnd w:id="1"/></w:p><w:tbl/>')

    drop_paragraph_mark(tree[0])

    assert names(tree) == ["bookmarkEnd", "tbl"]


def test_the_mark_that_stays_keeps_its_formatting() -> None:
    tree = body("<w:p><w:pPr><w:keepNext/></w:pPr><w:r/></w:p><w:p><w:pPr><w:jc/></w:pPr><w:hyperlink/></w:p>")

    drop_paragraph_mark(tree[0])

    assert names(tree) == ["p"]
    assert names(tree[0]) == ["pPr", "r", "hyperlink"]
    assert names(tree[0][0]) == ["jc"]
