from __future__ import annotations

from dataclasses import replace

from pipeline.model.address import Address, Span
from pipeline.model.outline import Clause, Element, Outline

PLACE = Span(Address("word/document.xml", (0, 0)), 0, 1)


def clause(number: str, *children: Clause, generated: bool = False) -> Clause:
    return Clause(number, number.count(".") + 1, 0, None if generated else PLACE, None, "", PLACE, children=children)


def test_clauses_stand_in_reading_order_however_deep() -> None:
    tree = clause("4", clause("4.1", clause("4.1.1"), clause("4.1.2")), clause("4.2"))
    outline = Outline(
        "t", (Element("chapter", None, "", 0, 9, "4", clause=tree), Element("chapter", None, "", 9, 9, "5", clause=clause("5")))
    )

    assert [one.number for one in outline.all_clauses()] == ["4", "4.1", "4.1.1", "4.1.2", "4.2", "5"]


def test_a_number_without_a_place_is_words_own() -> None:
    assert clause("4.1", generated=True).generated
    assert not clause("4.1").generated


def test_a_paragraph_belongs_to_the_element_that_covers_it() -> None:
    outline = Outline("t", (Element("foreword", None, "前言", 0, 3), Element("chapter", None, "范围", 5, 8, "1")))

    assert [element.kind if (element := outline.element_at(number)) else None for number in (3, 4, 5)] == ["foreword", None, "chapter"]


def test_a_copy_with_other_elements_has_its_own_clauses() -> None:
    outline = Outline("t", (Element("chapter", None, "", 0, 9, "4", clause=clause("4")),))
    assert [one.number for one in outline.all_clauses()] == ["4"]

    other = replace(outline, elements=(Element("chapter", None, "", 0, 9, "5", clause=clause("5")),))
    assert [one.number for one in other.all_clauses()] == ["5"]
    assert [one.number for one in outline.all_clauses()] == ["4"]
