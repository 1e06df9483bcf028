"""Content controls that tick."""

from __future__ import annotations

import pytest
from lxml import etree

from pipeline.fixes.ticking import checkbox_of, glyphs, set_state, ticked_as_shown
from pipeline.ooxml.namespaces import W14
from tests.word_files import NAMESPACES


def control(inside: str, shown: str = "") -> etree._Element:
    """Return a w:sdt with these properties that shows this text."""
    return etree.fromstring(
        f"<w:sdt {NAMESPACES}><w:sdtPr>{inside}</w:sdtPr><w:sdtContent><w:r><w:t>{shown}</w:t></w:r></w:sdtContent></w:sdt>"
    )


def state(box: etree._Element) -> str | None:
    """Return the value of w14:checked."""
    checked = box.find(f".//{W14}checked")
    return None if checked is None else checked.get(f"{W14}val")


@pytest.mark.parametrize(
    ("inside", "signs"),
    [
        ("<w14:checkbox/>", ("☐", "☒")),
        ('<w14:checkbox><w14:checkedState w14:val="2611"/><w14:uncheckedState w14:val="25A1"/></w14:checkbox>', ("□", "☑")),
        ('<w14:checkbox><w14:checkedState w14:val="nonsense"/></w14:checkbox>', ("☐", "☒")),
    ],
    ids=["usual", "own", "nonsense"],
)
def test_glyphs(inside: str, signs: tuple[str, str]) -> None:
    box = checkbox_of(control(inside))

    assert box is not None
    assert glyphs(box) == signs


def test_set_state_makes_what_is_missing() -> None:
    box = control("<w14:checkbox/>")

    set_state(box[0][0], checked=True)

    assert state(box) == "1"


@pytest.mark.parametrize(("shown", "value"), [("☒", "1"), ("☐", "0"), ("?", None), ("", None)])
def test_the_state_follows_the_glyph(shown: str, value: str | None) -> None:
    box = control("<w14:checkbox/>", shown)

    ticked_as_shown(box)

    assert state(box) == value


def test_other_controls_are_left_alone() -> None:
    box = control("<w:text/>", "☒")
    before = etree.tostring(box)

    ticked_as_shown(box)

    assert checkbox_of(box) is None
    assert etree.tostring(box) == before
