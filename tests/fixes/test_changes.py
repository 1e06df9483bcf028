"""The building blocks of tracked changes."""

from __future__ import annotations

from datetime import date

from lxml import etree

from pipeline.fixes.changes import delete_runs, formatting, has_change, inserted_run, last_beside, mark_paragraph, remember
from pipeline.fixes.stamp import Stamp
from pipeline.ooxml.namespaces import W
from tests.word_files import NAMESPACES


def element(xml: str) -> etree._Element:
    """Return the child of a paragraph."""
    return etree.fromstring(f"<w:p {NAMESPACES}>{xml}</w:p>")


def stamp() -> Stamp:
    """Return a fresh stamp."""
    return Stamp("形审", date(2026, 1, 2), [])


def test_neighbours_are_deleted_together_and_others_apart() -> None:
    paragraph = element("<w:r><w:t>一</w:t></w:r><w:r><w:instrText/></w:r><w:bookmarkEnd/><w:r><w:t>二</w:t></w:r>")

    wrappers = delete_runs(list(paragraph.findall(f"{W}r")), stamp())

    assert [child.tag.removeprefix(W) for child in paragraph] == ["del", "bookmarkEnd", "del"]
    assert [child.tag.removeprefix(W) for child in paragraph.iter() if child.tag.endswith("Text")] == ["delText", "delInstrText", "delText"]
    assert last_beside(wrappers) is wrappers[1]


def test_moved_text_stays_text() -> None:
    paragraph = element("<w:r><w:t>一</w:t></w:r>")

    delete_runs([paragraph[0]], stamp(), "moveFrom")

    assert paragraph.find(f"{W}moveFrom/{W}r/{W}t") is not None


def test_inserted_text_has_the_formatting_without_its_marks() -> None:
    properties = element("<w:rPr><w:ins/><w:b/><w:rPrChange/></w:rPr>")[0]

    wrapper = inserted_run("甲", properties, stamp())

    assert [child.tag for child in wrapper[0][0]] == [f"{W}b"]
    assert formatting(None) is None
    assert formatting(element("<w:rPr><w:ins/></w:rPr>")[0]) is None


def test_the_old_properties_are_remembered_once() -> None:
    properties = element("<w:pPr><w:keepNext/><w:rPr/><w:sectPr/></w:pPr>")[0]
    signed = stamp()

    remember(properties, signed)
    properties.insert(0, properties.makeelement(f"{W}pStyle"))
    remember(properties, signed)

    assert has_change(properties)
    assert [child.tag for child in properties[-1][0]] == [f"{W}keepNext"]
    assert len(properties.findall(f"{W}pPrChange")) == 1
    assert not has_change(None)


def test_a_paragraph_mark_is_marked_first_in_its_formatting() -> None:
    properties = element("<w:pPr><w:rPr><w:b/></w:rPr></w:pPr>")[0]

    mark_paragraph(properties, "del", stamp())

    assert [child.tag for child in properties[0]] == [f"{W}del", f"{W}b"]
