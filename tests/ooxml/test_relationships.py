"""Targets as the file writes them, and as part names."""

from __future__ import annotations

import pytest

from pipeline.ooxml.relationships import part_name, relationships_part, relative_target


@pytest.mark.parametrize(
    ("part", "holder"), [("", "_rels/.rels"), ("word/document.xml", "word/_rels/document.xml.rels"), ("a.xml", "_rels/a.xml.rels")]
)
def test_relationships_part(part: str, holder: str) -> None:
    assert relationships_part(part) == holder


@pytest.mark.parametrize(
    ("part", "source", "target"),
    [
        ("word/comments.xml", "word/document.xml", "comments.xml"),
        ("word/media/图 1.png", "word/document.xml", "media/%E5%9B%BE%201.png"),
        ("customXml/item1.xml", "word/document.xml", "../customXml/item1.xml"),
        ("word/document.xml", "", "word/document.xml"),
    ],
)
def test_a_target_leads_back_to_its_part(part: str, source: str, target: str) -> None:
    assert relative_target(part, source) == target
    assert part_name(target, source) == part


def test_a_bookmark_in_a_target_is_no_part_of_the_name() -> None:
    assert part_name("document.xml#top", "word/settings.xml") == "word/document.xml"
