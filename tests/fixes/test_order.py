"""Properties at the place the schema gives them."""

from __future__ import annotations

import pytest
from lxml import etree

from pipeline.fixes.order import paragraph_properties, place, property_of, row_properties, run_properties
from pipeline.ooxml.namespaces import W
from tests.word_files import NAMESPACES


def element(xml: str) -> etree._Element:
    """Return the element with its namespaces."""
    return etree.fromstring(f"<w:x {NAMESPACES}>{xml}</w:x>")[0]


def names(parent: etree._Element) -> list[str]:
    """Return the names of the children."""
    return [child.tag.partition("}")[2] for child in parent]


@pytest.mark.parametrize(
    ("xml", "name", "order"),
    [
        pytest.param("<w:rPr/>", "b", ["b"], id="nothing-there"),
        pytest.param("<w:rPr><w:rStyle/><w:sz/></w:rPr>", "b", ["rStyle", "b", "sz"], id="in-between"),
        pytest.param("<w:rPr><w:rPrChange/></w:rPr>", "lang", ["lang", "rPrChange"], id="before-the-old-formatting"),
        pytest.param("<w:rPr><w14:glow/></w:rPr>", "rPrChange", ["glow", "rPrChange"], id="behind-effects-of-word"),
        pytest.param("<w:rPr><w14:glow/></w:rPr>", "b", ["b", "glow"], id="before-effects-of-word"),
        pytest.param("<w:rPr><w:b/></w:rPr>", "ins", ["ins", "b"], id="mark-of-a-paragraph-first"),
        pytest.param("<w:pPr><w:rPr/><w:sectPr/></w:pPr>", "jc", ["jc", "rPr", "sectPr"], id="paragraph"),
        pytest.param("<w:pPr><w:rPr/></w:pPr>", "pPrChange", ["rPr", "pPrChange"], id="paragraph-change-last"),
        pytest.param(
            "<w:sectPr><w:headerReference/><w:pgSz/><w:cols/></w:sectPr>",
            "pgMar",
            ["headerReference", "pgSz", "pgMar", "cols"],
            id="section",
        ),
        pytest.param("<w:trPr><w:cantSplit/><w:ins/></w:trPr>", "trHeight", ["cantSplit", "trHeight", "ins"], id="row"),
        pytest.param("<w:trPr><w:ins/></w:trPr>", "trPrChange", ["ins", "trPrChange"], id="row-change-last"),
    ],
)
def test_place(xml: str, name: str, order: list[str]) -> None:
    parent = element(xml)

    place(parent, parent.makeelement(f"{W}{name}"))

    assert names(parent) == order


def test_a_property_that_is_there_is_used() -> None:
    parent = element("<w:rPr><w:b/></w:rPr>")

    assert property_of(parent, "b") is parent[0]
    assert names(parent) == ["b"]


def test_properties_come_first() -> None:
    assert names(run_properties(element("<w:r><w:t/></w:r>")).getparent()) == ["rPr", "t"]  # type: ignore[arg-type]
    assert names(paragraph_properties(element("<w:p><w:r/></w:p>")).getparent()) == ["pPr", "r"]  # type: ignore[arg-type]


def test_row_properties_stand_behind_the_exceptions_of_the_table() -> None:
    assert names(row_properties(element("<w:tr><w:tblPrEx/><w:tc/></w:tr>")).getparent()) == ["tblPrEx", "trPr", "tc"]  # type: ignore[arg-type]
    assert names(row_properties(element("<w:tr><w:tc/></w:tr>")).getparent()) == ["trPr", "tc"]  # type: ignore[arg-type]
