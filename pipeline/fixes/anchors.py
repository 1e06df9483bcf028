"""Between which elements the range of a comment opens and closes, and where its reference stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from pipeline.fixes.controls import is_gallery
from pipeline.fixes.places import Ground
from pipeline.fixes.stretches import Stretch, within
from pipeline.ooxml.fields import TYPED
from pipeline.ooxml.namespaces import MC, W

if TYPE_CHECKING:
    from lxml import etree

_RUN: Final = f"{W}r"
_PARAGRAPH: Final = f"{W}p"
_CONTROL: Final = f"{W}sdt"
_CLOSED: Final = frozenset({f"{MC}AlternateContent", f"{W}fldSimple", _CONTROL})
"""No marker stands in these: one branch of two would have it; results of fields and bound controls are written over."""
_AROUND_REFERENCE: Final = frozenset(f"{W}{name}" for name in ("ins", "moveTo", "hyperlink", "smartTag"))
"""A reference inside one of these would vanish with it, or be taken for a part of it."""


def stands_before(ground: Ground) -> bool:
    """The comment stands at a point before the paragraph's first character.

    Where it speaks of something else, and in the first paragraph of a content control: LibreOffice 7.4 loses the text
    between the control's beginning and a reference behind it.
    """
    paragraph = ground.paragraph
    controls = [control for control in paragraph.iterancestors(_CONTROL) if next(control.iter(_PARAGRAPH), None) is paragraph]
    return ground.opening or any(not is_gallery(control) for control in controls)


def anchors(ground: Ground, stretches: Sequence[Stretch]) -> tuple[etree._Element, etree._Element] | None:
    """Return the elements that the range opens before and closes behind; None for a paragraph without text."""
    if ground.inside is not None:
        run = _around_closed(_run_of(ground.inside), ground.paragraph)
        return run, run
    covered = within(stretches, ground.start, ground.end)
    if not covered:
        return None
    first, last = (_around_closed(stretch.element, ground.paragraph) for stretch in (covered[0], covered[-1]))
    # At the next update Word writes a field's result over, and every marker in it.
    if _computed(covered[0]):
        first = _outside_field(first, "begin", first.itersiblings(preceding=True))
    if _computed(covered[-1]):
        last = _outside_field(last, "end", last.itersiblings())
    return first, last


def reference_anchor(element: etree._Element, paragraph: etree._Element) -> etree._Element:
    """Return the element behind which the reference to a range that closes behind `element` stands."""
    for around in element.iterancestors():
        if around is paragraph or around.tag not in _AROUND_REFERENCE:
            break
        element = around
    return element


def _run_of(element: etree._Element) -> etree._Element:
    """Return the run around a picture; it may be another one since the runs were cut."""
    return element if element.tag == _RUN else next(element.iterancestors(_RUN), element)


def _around_closed(run: etree._Element, paragraph: etree._Element) -> etree._Element:
    """Return the run, or the outermost thing around it that no marker may stand in."""
    anchor = run
    for around in run.iterancestors():
        if around is paragraph:
            break
        if around.tag in _CLOSED:
            anchor = around
    return anchor


def _computed(stretch: Stretch) -> bool:
    return (stretch.shown.field or "") not in TYPED


def _outside_field(run: etree._Element, edge: str, siblings: Iterable[etree._Element]) -> etree._Element:
    """Return the sibling with the outermost edge of the fields around `run`; `run` itself if they begin or end elsewhere."""
    found, depth = run, 0
    for sibling in siblings:
        for character in sibling.iterchildren(f"{W}fldChar"):
            kind = character.get(f"{W}fldCharType")
            if kind not in ("begin", "end"):
                continue
            depth += 1 if kind == edge else -1
            if depth > 0:
                found, depth = sibling, 0
    return found
