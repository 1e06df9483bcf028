"""MoveParagraph: one paragraph moved from here to there, as one change (ECMA-376 Part 1, 17.13.5.20 to 17.13.5.28).

Several moves before one place arrive there in the order in which they are made; one before a paragraph that was moved
already goes to its new place.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Final

from pipeline.fixes import reasons
from pipeline.fixes.changes import delete_runs, mark_paragraph
from pipeline.fixes.controls import takes_no_paragraph
from pipeline.fixes.order import paragraph_properties
from pipeline.fixes.paragraphs import plain_properties, refused_whole, stays_behind, whole_runs
from pipeline.fixes.plan import PARAGRAPH, Claim, Plan
from pipeline.fixes.site import Site
from pipeline.model.correction import MoveParagraph
from pipeline.model.text import Text
from pipeline.ooxml.namespaces import W

if TYPE_CHECKING:
    from lxml import etree

_PARAGRAPH: Final = f"{W}p"
_PLAIN: Final = frozenset(
    f"{W}{name}" for name in ("rPr", "t", "tab", "ptab", "br", "cr", "noBreakHyphen", "softHyphen", "sym", "lastRenderedPageBreak")
)


def plan_move(correction: MoveParagraph, site: Site) -> Plan | Text:
    """Plan to move the paragraph before the other one of the same part; or say why not. Only plain text is moved."""
    paragraph, target = site.element(correction.address, "p"), site.element(correction.before, "p")
    if paragraph is None or target is None or correction.address.part != correction.before.part:
        return reasons.NOT_FOUND
    if paragraph is target:
        return reasons.EMPTY
    if takes_no_paragraph(target):
        return reasons.CONTROLLED
    refused = reasons.LAST if stays_behind(paragraph) else refused_whole(paragraph)
    if refused:
        return refused
    runs = whole_runs(paragraph) or []
    if any(run.getparent() is not paragraph or any(child.tag not in _PLAIN for child in run) for run in runs):
        return reasons.INTRICATE
    return Plan(PARAGRAPH, (Claim(paragraph, "whole"),), lambda: _move(paragraph, target, site))


def _move(paragraph: etree._Element, target: etree._Element, site: Site) -> None:
    stamp = site.stamp
    runs = [run for run in whole_runs(paragraph) or [] if run.find(f"{W}commentReference") is None]
    arrived = paragraph.makeelement(_PARAGRAPH)
    properties = plain_properties(paragraph)
    if properties is not None:
        arrived.append(properties)
    wrapper = stamp.signed("moveTo")
    wrapper.extend([deepcopy(run) for run in runs])
    if runs:
        arrived.append(wrapper)
    mark_paragraph(paragraph_properties(arrived), "moveTo", stamp)
    delete_runs(runs, stamp, "moveFrom")
    mark_paragraph(paragraph_properties(paragraph), "moveFrom", stamp)
    _new_place(target, site).addprevious(arrived)
    name = f"move{stamp.identity()}"
    _enclose(paragraph, "moveFrom", name, site)
    _enclose(arrived, "moveTo", name, site)


def _new_place(target: etree._Element, site: Site) -> etree._Element:
    """Return what to stand before: the target, or the place it was moved to already, so that one move can follow another."""
    start = target.getprevious()
    if start is None or start.tag != f"{W}moveFromRangeStart" or start.get(f"{W}id") not in site.stamp.issued:
        return target
    name = start.get(f"{W}name")
    return next(one for one in target.getroottree().iter(f"{W}moveToRangeStart") if one.get(f"{W}name") == name)


def _enclose(paragraph: etree._Element, kind: str, name: str, site: Site) -> None:
    """Both ends of a move bear one name."""
    start = site.stamp.signed(f"{kind}RangeStart")
    start.set(f"{W}name", name)
    end = start.makeelement(f"{W}{kind}RangeEnd", {f"{W}id": start.get(f"{W}id", "")})
    paragraph.addprevious(start)
    paragraph.addnext(end)
