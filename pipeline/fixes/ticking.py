"""Content controls that tick: the state in their properties follows the glyph that they show ([MS-DOCX] 2.5.1.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.ooxml.accepted import paragraph_runs
from pipeline.ooxml.namespaces import W14, W

if TYPE_CHECKING:
    from lxml import etree


def checkbox_of(control: etree._Element) -> etree._Element | None:
    """Return the w14:checkbox of a w:sdt, if it is one that ticks."""
    return control.find(f"{W}sdtPr/{W14}checkbox")


def glyphs(checkbox: etree._Element) -> tuple[str, str]:
    """Return what the control shows when it is cleared and when it is ticked; Word's own glyphs by default."""
    return _glyph(checkbox, "uncheckedState", "☐"), _glyph(checkbox, "checkedState", "☒")


def set_state(checkbox: etree._Element, *, checked: bool) -> None:
    """Write the state into the properties of the control; Word does not track it."""
    state = checkbox.find(f"{W14}checked")
    if state is None:
        state = checkbox.makeelement(f"{W14}checked")
        checkbox.insert(0, state)
    state.set(f"{W14}val", "1" if checked else "0")


def ticked_as_shown(control: etree._Element) -> None:
    """After its content was settled: let the state of a content control say what its glyph says."""
    checkbox, content = checkbox_of(control), control.find(f"{W}sdtContent")
    if checkbox is None or content is None:
        return
    shown = "".join(run.text for run in paragraph_runs(content)).strip()
    cleared, ticked = glyphs(checkbox)
    if shown in (cleared, ticked) and cleared != ticked:
        set_state(checkbox, checked=shown == ticked)


def _glyph(checkbox: etree._Element, name: str, usual: str) -> str:
    state = checkbox.find(f"{W14}{name}")
    try:
        return usual if state is None else chr(int(state.get(f"{W14}val", ""), 16))
    except (ValueError, OverflowError):
        return usual
