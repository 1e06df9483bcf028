"""What content controls forbid."""

from __future__ import annotations

import pytest
from lxml import etree

from pipeline.fixes.controls import controlled, is_atom, is_gallery, locked, takes_no_paragraph
from tests.word_files import NAMESPACES


@pytest.mark.parametrize(
    ("properties", "claims"),
    [
        pytest.param("", "", id="rich-text"),
        pytest.param("<w:text/>", "one-line", id="plain-text"),
        pytest.param('<w:lock w:val="contentLocked"/>', "controlled locked one-line", id="locked"),
        pytest.param('<w:lock w:val="sdtContentLocked"/>', "controlled locked one-line", id="wholly-locked"),
        pytest.param('<w:lock w:val="sdtLocked"/>', "", id="not-to-be-deleted"),
        pytest.param("<w:dataBinding/>", "controlled one-line", id="bound"),
        pytest.param("<w:showingPlcHdr/>", "controlled one-line", id="prompt"),
        pytest.param("<w:dropDownList/>", "atom controlled one-line", id="list"),
        pytest.param("<w:date/>", "atom controlled one-line", id="date"),
        pytest.param("<w14:checkbox/>", "atom controlled one-line", id="check-box"),
        pytest.param("<w:docPartObj/>", "gallery", id="table-of-contents"),
    ],
)
def test_controls(properties: str, claims: str) -> None:
    control = etree.fromstring(f"<w:sdt {NAMESPACES}><w:sdtPr>{properties}</w:sdtPr><w:sdtContent><w:p><w:r/></w:p></w:sdtContent></w:sdt>")
    paragraph = control[1][0]
    said = {
        "atom": is_atom(control),
        "controlled": controlled(paragraph[0]),
        "locked": locked(paragraph),
        "gallery": is_gallery(control),
        "one-line": takes_no_paragraph(paragraph),
    }

    assert {name for name, true in said.items() if true} == set(claims.split())


def test_a_run_outside_of_controls_is_free() -> None:
    run = etree.fromstring(f"<w:p {NAMESPACES}><w:r/></w:p>")[0]

    assert not controlled(run)
    assert not locked(run)
