# ruff: noqa: E501 - a line of XML is read as one
"""Places found before the first change."""

from __future__ import annotations

from datetime import date

from pipeline.fixes.mark import Mark
from pipeline.fixes.site import Site, addresses_of
from pipeline.fixes.stamp import Stamp
from pipeline.model.correction import DeleteParagraph, MoveParagraph, ReplaceText, SetRun, Single
from pipeline.ooxml.package import Package
from tests.fixes.marking import at, span
from tests.word_files import docx, paragraphs

STYLES = '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:type="character" w:styleId="2"><w:name w:val="强调"/></w:style>'


def site(*corrections: Single) -> Site:
    """Return the site of a small document."""
    package = Package.open(docx(paragraphs("一二三四", "五"), styles=STYLES), "a.docx")
    return Site(package, [Mark(span(0, 1), "注", correction) for correction in corrections], Stamp("形审", date(2026, 1, 2), []))


def test_every_mark_cuts_at_its_own_edges() -> None:
    stretches = site(ReplaceText(span(1, 2), "甲"), SetRun(span(2, 4), bold=True)).stretches
    element = site().element(at(0), "p")

    assert element is None  # no correction speaks of it
    one = site(ReplaceText(span(1, 2), "甲"), SetRun(span(2, 4), bold=True))
    paragraph = one.element(at(0), "p")
    assert paragraph is not None
    assert [(s.start, s.end) for s in one.stretches(paragraph)] == [(0, 1), (1, 2), (2, 4)]
    assert stretches(paragraph) == ()  # a paragraph of another tree


def test_addresses_stay_good_after_changes() -> None:
    one = site(DeleteParagraph(at(1)))
    found = one.element(at(1), "p")
    assert found is not None
    parent = found.getparent()
    assert parent is not None
    parent.insert(0, parent.makeelement("x"))

    assert one.element(at(1), "p") is found
    assert one.element(at(1), "tr") is None


def test_styles_are_found_by_name_and_id() -> None:
    one = site()

    assert [one.style_id(name) for name in ("heading 1", "1", "强调", "无")] == ["1", "1", None, None]


def test_addresses_of() -> None:
    assert addresses_of(None) == ()
    assert addresses_of(MoveParagraph(at(0), at(1))) == (at(0), at(1))
    assert addresses_of(ReplaceText(span(0, 1), "")) == (at(0),)
