"""Runs cut at offsets."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from pipeline.fixes.stretches import cut, shown_runs, within
from pipeline.ooxml.accepted import paragraph_runs, paragraph_text
from pipeline.ooxml.namespaces import W
from tests.word_files import NAMESPACES


def paragraph(inside: str) -> etree._Element:
    """Return a w:p."""
    return etree.fromstring(f"<w:p {NAMESPACES}>{inside}</w:p>")


def shown(element: etree._Element, *offsets: int, apart: tuple[tuple[int, int], ...] = ()) -> list[str]:
    """Cut the paragraph and return what each stretch shows."""
    text = paragraph_text(element)
    return [text[s.start : s.end] for s in cut(paragraph_runs(element), set(offsets), apart)]


def test_formatting_goes_with_both_halves() -> None:
    element = paragraph('<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t>一二三</w:t></w:r>')

    assert shown(element, 1, 2) == ["一", "二", "三"]
    assert [run.find(f"{W}rPr/{W}b") is not None for run in element] == [True, True, True]
    assert {run.get(f"{W}rsidR") for run in element} == {"1"}


def test_no_offset_inside_means_no_cut() -> None:
    element = paragraph("<w:r><w:t>一</w:t></w:r><w:r/><w:r><w:t>二</w:t></w:r>")
    before = etree.tostring(element)

    assert shown(element, 0, 1, 2) == ["一", "", "二"]
    assert etree.tostring(element) == before


def test_tabs_and_formulas_stay_whole() -> None:
    element = paragraph("<w:r><w:tab/><w:t>一</w:t></w:r><m:oMath><m:r><m:t>xyz</m:t></m:r></m:oMath>")

    assert shown(element, 1, 3) == ["\t", "一", "xyz"]


def test_pictures_get_a_run_of_their_own_where_they_must_stay() -> None:
    element = paragraph("<w:r><w:t>一</w:t><w:drawing/><w:t>二</w:t></w:r>")

    stretches = cut(paragraph_runs(element), {0, 2}, [(0, 2)])

    assert [s.textual for s in stretches] == [True, False, True]
    assert len(element) == 3


def test_within_takes_what_overlaps_and_what_lies_between() -> None:
    element = paragraph("<w:r><w:t>一</w:t></w:r><w:r/><w:r><w:t>二</w:t></w:r><w:r/><w:r><w:t>三</w:t></w:r>")
    stretches = cut(paragraph_runs(element), set())

    assert [(s.start, s.end) for s in within(stretches, 0, 2)] == [(0, 1), (1, 1), (1, 2)]
    assert within(stretches, 1, 1) == ()


def test_fields_are_followed_from_paragraph_to_paragraph() -> None:
    """The result of a table of contents is many paragraphs long."""
    field = '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>'
    body = etree.fromstring(f"<w:body {NAMESPACES}><w:p>{field}</w:p><w:p><w:r><w:t>1 范围</w:t></w:r></w:p></w:body>")

    runs = shown_runs(body, {body[1]})

    assert list(runs) == [body[1]]
    assert runs[body[1]][0].generated


@given(st.lists(st.text(alphabet="一二a \t", max_size=6), max_size=5), st.sets(st.integers(0, 30), max_size=6))
def test_cutting_changes_nothing_that_is_read(texts: list[str], offsets: set[int]) -> None:
    element = paragraph("".join(f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>' for text in texts))
    before = paragraph_text(element)

    stretches = cut(paragraph_runs(element), offsets)

    assert paragraph_text(element) == before
    assert [run.element for run in paragraph_runs(element)] == [s.element for s in stretches]
    assert {offset for offset in offsets if offset <= len(before)} <= {0, len(before), *(s.start for s in stretches)}
