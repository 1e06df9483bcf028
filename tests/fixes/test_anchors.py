"""What a comment's range opens before and closes behind."""

from __future__ import annotations

import pytest
from lxml import etree

from pipeline.fixes.anchors import anchors, reference_anchor, stands_before
from pipeline.fixes.places import Ground
from pipeline.fixes.stretches import cut
from pipeline.ooxml.accepted import paragraph_runs
from pipeline.ooxml.namespaces import W
from tests.word_files import NAMESPACES

CHARACTER = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
BEGIN, SEPARATE, END = (CHARACTER.format(kind) for kind in ("begin", "separate", "end"))
CODE = "<w:r><w:instrText> {} </w:instrText></w:r>"
RUN = "<w:r><w:t>甲</w:t></w:r>"


def found(inside: str, start: int, end: int) -> tuple[int, int]:
    """Return the child positions of the two anchors."""
    paragraph = etree.fromstring(f"<w:p {NAMESPACES}>{inside}</w:p>")
    pair = anchors(Ground(paragraph, start, end), cut(paragraph_runs(paragraph), {start, end}))
    assert pair is not None
    return paragraph.index(pair[0]), paragraph.index(pair[1])


@pytest.mark.parametrize(
    ("inside", "start", "end", "positions"),
    [
        pytest.param(RUN * 3, 1, 2, (1, 1), id="one-run"),
        pytest.param(RUN * 3, 0, 3, (0, 2), id="three-runs"),
        pytest.param(RUN + BEGIN + CODE.format("REF a") + SEPARATE + RUN + END, 1, 2, (1, 5), id="a-computed-field"),
        pytest.param(RUN + BEGIN + CODE.format("HYPERLINK a") + SEPARATE + RUN + END, 1, 2, (4, 4), id="a-typed-field"),
        pytest.param(
            BEGIN + CODE.format("IF") + BEGIN + CODE.format("REF") + SEPARATE + RUN + END + SEPARATE + RUN + END,
            0,
            1,
            (0, 9),
            id="nested-fields",
        ),
        pytest.param(BEGIN + CODE.format("TOC") + SEPARATE + RUN, 0, 1, (0, 3), id="a-field-that-ends-elsewhere"),
    ],
)
def test_anchors(inside: str, start: int, end: int, positions: tuple[int, int]) -> None:
    assert found(inside, start, end) == positions


def test_a_paragraph_without_text_has_none() -> None:
    paragraph = etree.fromstring(f"<w:p {NAMESPACES}/>")

    assert anchors(Ground(paragraph), ()) is None


def test_a_reference_climbs_out_of_links_within_insertions() -> None:
    paragraph = etree.fromstring(f"<w:p {NAMESPACES}><w:ins><w:hyperlink>{RUN}</w:hyperlink></w:ins></w:p>")

    assert reference_anchor(paragraph[0][0][0], paragraph) is paragraph[0]
    assert reference_anchor(paragraph[0], paragraph) is paragraph[0]


@pytest.mark.parametrize(("properties", "before"), [("", True), ("<w:text/>", True), ("<w:docPartObj/>", False)])
def test_a_comment_stands_before_the_first_paragraph_of_a_control(properties: str, before: bool) -> None:
    control = etree.fromstring(f"<w:sdt {NAMESPACES}><w:sdtPr>{properties}</w:sdtPr><w:sdtContent><w:p/><w:p/></w:sdtContent></w:sdt>")
    first, second = control.iter(f"{W}p")

    assert stands_before(Ground(first)) is before
    assert stands_before(Ground(second)) is False
    assert stands_before(Ground(second, opening=True)) is True
