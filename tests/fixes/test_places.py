"""Where marks stand."""

from __future__ import annotations

import pytest

from pipeline.fixes.places import element_of, first_paragraph, ground_of, story_of
from pipeline.model.address import Address
from pipeline.ooxml.accepted import paragraph_text
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.package import Package
from tests.fixes.marking import at, span
from tests.word_files import docx, paragraph, paragraphs, table

PACKAGE = Package.open(docx(paragraphs("甲乙", "") + table(("丙", "丁")) + paragraph("末"), header1=paragraph("眉")), "a.docx")


@pytest.mark.parametrize(
    ("start", "end", "ground"),
    [((0), 1, (0, 1)), (1, 2, (1, 2)), (2, 2, (1, 2)), (1, 1, (0, 1)), (0, 0, (0, 2)), (0, 3, (0, 2)), (3, 3, (0, 2))],
)
def test_characters(start: int, end: int, ground: tuple[int, int]) -> None:
    found = ground_of(PACKAGE, span(start, end))

    assert found is not None
    assert (found.start, found.end) == ground


@pytest.mark.parametrize(
    ("path", "text"),
    [((0,), "甲乙"), ((1,), ""), ((2,), "丙"), ((2, 2), "丙"), ((2, 2, 1), "丁"), ((2, 2, 1, 1, 1), "丁"), ((3, 1), "末"), ((4,), "末")],
    ids=["paragraph", "empty", "table", "row", "cell", "run", "last-run", "section"],
)
def test_nodes(path: tuple[int, ...], text: str) -> None:
    found = ground_of(PACKAGE, at(*path))

    assert found is not None
    assert paragraph_text(found.paragraph) == text


@pytest.mark.parametrize("address", [None, at(99), Address("word/none.xml"), Address("word/header1.xml", (0,)), Address("a.pdf", (), 1)])
def test_no_ground(address: Address | None) -> None:
    assert ground_of(PACKAGE, address) is None


def test_stories_are_named() -> None:
    assert getattr(story_of(PACKAGE, Address("word/header1.xml", (0,))), "zh", None) == "页眉"
    assert story_of(PACKAGE, at(0)) is None
    assert story_of(PACKAGE, None) is None


def test_elements_and_the_first_paragraph() -> None:
    assert first_paragraph(PACKAGE) is element_of(PACKAGE, at(0))
    assert getattr(element_of(PACKAGE, at(4)), "tag", None) == f"{W}sectPr"
    assert element_of(PACKAGE, at(0, -1)) is None
