"""Content controls: whether what they hold is only their prompt, and whether they are a check box (ECMA-376 Part 1, 17.5.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.ooxml.namespaces import W14, W
from pipeline.ooxml.units import on_off, toggle

if TYPE_CHECKING:
    from lxml.etree import _Element


class Control(NamedTuple):
    """What a w:sdt says about its content; `checked` is None where it is no check box."""

    path: tuple[int, ...]
    placeholder: bool
    checked: bool | None


def read_control(element: _Element, path: tuple[int, ...]) -> Control:
    """Return what a w:sdt says; a prompt is marked by w:showingPlcHdr, a check box by w14:checkbox ([MS-DOCX] 2.6.1.1)."""
    properties = element.find(f"{W}sdtPr")
    if properties is None:
        return Control(path, False, None)
    prompt = toggle(properties.find(f"{W}showingPlcHdr")) is True
    box = properties.find(f"{W14}checkbox")
    state = None if box is None else box.find(f"{W14}checked")
    checked = state is not None and on_off(state.get(f"{W14}val"), absent=False) is True
    return Control(path, prompt, None if box is None else checked)
