"""Text as the children of a run."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from pipeline.fixes.typed import legal, type_text
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.runs import run_pieces


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param("甲 b", ["t"], id="one-text"),
        pytest.param("甲\t乙\n", ["t", "tab", "t", "br"], id="tab-and-break"),
        pytest.param("A‑B", ["t", "noBreakHyphen", "t"], id="no-break-hyphen"),
    ],
)
def test_type_text(text: str, tags: list[str]) -> None:
    run = etree.Element(f"{W}r")

    type_text(run, text)

    assert [child.tag.removeprefix(W) for child in run] == tags


@given(st.text(max_size=20))
def test_what_is_typed_is_read_again(text: str) -> None:
    run = etree.Element(f"{W}r")

    type_text(run, text)
    again = etree.fromstring(etree.tostring(run))

    assert "".join(piece.text for piece in run_pieces(again)) == legal(text)


def test_legal_leaves_out_what_xml_cannot_hold() -> None:
    assert legal("甲\x00\x08\ufffe\ud800乙\r\n\r\t𠀀") == "甲乙\n\n\t𠀀"
