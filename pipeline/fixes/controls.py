"""What content controls around a run forbid (ECMA-376 Part 1, 17.5.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.fixes.ticking import checkbox_of
from pipeline.ooxml.namespaces import W

if TYPE_CHECKING:
    from lxml import etree

_CONTROL: Final = f"{W}sdt"
_LOCKS: Final = frozenset({"contentLocked", "sdtContentLocked"})
# They hold one value, not text: nothing may be put between their runs.
_ATOMS: Final = tuple(f"{W}{name}" for name in ("dropDownList", "comboBox", "date", "picture", "docPartList", "citation", "equation"))


def is_atom(control: etree._Element) -> bool:
    """A w:sdt that holds a value chosen or made as a whole: a tick, an entry of a list, a date, a picture."""
    properties = control.find(f"{W}sdtPr")
    return checkbox_of(control) is not None or (properties is not None and any(properties.find(kind) is not None for kind in _ATOMS))


def controlled(run: etree._Element) -> bool:
    """Some control around `run` does not let its text be changed: locked, bound to data, showing its prompt, or an atom."""
    return any(is_atom(control) or _keeps_text(control) for control in run.iterancestors(_CONTROL))


def is_gallery(control: etree._Element) -> bool:
    """A w:sdt around blocks that Word made from a gallery: a table of contents, a cover page."""
    return any(control.find(f"{W}sdtPr/{W}{name}") is not None for name in ("docPartObj", "docPartList"))


def takes_no_paragraph(paragraph: etree._Element) -> bool:
    """A control around the paragraph holds text of one paragraph only, or does not let it be changed."""
    return controlled(paragraph) or any(control.find(f"{W}sdtPr/{W}text") is not None for control in paragraph.iterancestors(_CONTROL))


def locked(run: etree._Element) -> bool:
    """Some control around `run` is locked against every change of what it holds."""
    return any(_lock(control) in _LOCKS for control in run.iterancestors(_CONTROL))


def _keeps_text(control: etree._Element) -> bool:
    properties = control.find(f"{W}sdtPr")
    if properties is None:
        return False
    kept = ("dataBinding", "showingPlcHdr")
    return _lock(control) in _LOCKS or any(properties.find(f"{W}{name}") is not None for name in kept)


def _lock(control: etree._Element) -> str:
    lock = control.find(f"{W}sdtPr/{W}lock")
    return "" if lock is None else lock.get(f"{W}val", "")
