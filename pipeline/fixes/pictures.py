"""SetPicture: text flows otherwise round a picture; since Word cannot track that, the picture is deleted and inserted anew.

ECMA-376 Part 1, 20.4.2 (wp:anchor, wp:inline and the wraps).
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import TYPE_CHECKING, Final

from pipeline.fixes import reasons
from pipeline.fixes.changes import delete_runs
from pipeline.fixes.controls import controlled
from pipeline.fixes.old_pictures import is_inline, is_old_picture, set_old_picture
from pipeline.fixes.plan import PICTURE, Claim, Plan
from pipeline.fixes.site import Site
from pipeline.fixes.stamp import Stamp
from pipeline.model.correction import SetPicture
from pipeline.model.text import Text
from pipeline.ooxml.namespaces import WP, V, W
from pipeline.ooxml.runs import RUN_PROPERTIES
from pipeline.ooxml.units import integer

if TYPE_CHECKING:
    from lxml import etree

_WRAPS: Final = {
    "square": ("wrapSquare", "bothSides"),
    "square_left": ("wrapSquare", "left"),
    "square_right": ("wrapSquare", "right"),
    "square_largest": ("wrapSquare", "largest"),
    "topAndBottom": ("wrapTopAndBottom", None),
    "none_front": ("wrapNone", None),
    "none_behind": ("wrapNone", None),
}
"""A tight wrap needs an outline that nobody has drawn; nothing is made inline, for that moves it."""
_ALL_WRAPS: Final = frozenset(f"{WP}{name}" for name in ("wrapNone", "wrapSquare", "wrapTight", "wrapThrough", "wrapTopAndBottom"))
_GAP: Final = "114300"
"""EMU between picture and text at the sides, as Word itself sets it (3.2 mm)."""
_ANCHOR: Final = {
    "distT": "0",
    "distB": "0",
    "distL": _GAP,
    "distR": _GAP,
    "simplePos": "0",
    "relativeHeight": "251658240",
    "behindDoc": "0",
    "locked": "0",
    "layoutInCell": "1",
    "allowOverlap": "1",
}


def plan_picture(correction: SetPicture, site: Site) -> Plan | Text:
    """Plan to insert the picture anew with another wrap or at another edge; or say why not. Only drawings in plain runs."""
    frame = site.found(correction.address)
    if frame is None or not (frame.tag in (f"{WP}inline", f"{WP}anchor") or is_old_picture(frame)):
        return reasons.NOT_FOUND if frame is None else reasons.UNTRACKED
    inline = is_inline(frame) if is_old_picture(frame) else frame.tag == f"{WP}inline"
    drawing = frame.getparent()
    run = None if drawing is None else drawing.getparent()
    if drawing is None or run is None or run.tag != f"{W}r" or next(frame.iter(f"{W}txbxContent"), None) is not None:
        return reasons.UNTRACKED
    if correction.wrap not in (None, *_WRAPS) or (correction.wrap is None and inline):
        return reasons.UNTRACKED
    if any(around.tag in (f"{W}ins", f"{W}moveTo", f"{W}del", f"{W}moveFrom") for around in run.iterancestors()):
        return reasons.SUGGESTED
    if controlled(run):
        return reasons.CONTROLLED
    paragraph = next(run.iterancestors(f"{W}p"), frame)
    claims = (Claim(frame, "whole"), Claim(paragraph, "properties", properties=frozenset({str(correction.address)})))
    return Plan(PICTURE, claims, lambda: _replace(drawing, correction, site.stamp))


def _replace(drawing: etree._Element, correction: SetPicture, stamp: Stamp) -> None:
    run = _alone(drawing)
    copied = deepcopy(run)
    copied.tail = None
    frame = next(copied.iter(f"{WP}inline", f"{WP}anchor"), None)
    if frame is None:
        set_old_picture(next(copied.iter(f"{V}shape")), correction)
    else:
        _set_drawing(frame, drawing, correction)
    wrapper = stamp.signed("ins")
    wrapper.append(copied)
    delete_runs([run], stamp)[-1].addnext(wrapper)


def _set_drawing(frame: etree._Element, drawing: etree._Element, correction: SetPicture) -> None:
    name = frame.find(f"{WP}docPr")
    if name is not None:
        used = [integer(other.get("id")) or 0 for other in drawing.getroottree().getroot().iter(f"{WP}docPr")]
        name.set("id", str(max(used, default=0) + 1))
    anchor = _anchored(frame) if frame.tag == f"{WP}inline" else frame
    if correction.wrap is not None:
        _set_wrap(anchor, correction.wrap)
    if correction.h_align is not None:
        _set_edge(anchor, correction.h_align, correction.h_relative)


def _alone(drawing: etree._Element) -> etree._Element:
    """Return the run that holds nothing but the drawing; what stood beside it in its run gets runs of its own."""
    run = next(drawing.iterancestors(f"{W}r"))
    properties = run.findall(RUN_PROPERTIES)
    before = list(_content(drawing.itersiblings(preceding=True)))[::-1]
    behind = list(_content(drawing.itersiblings()))
    for content, put in ((before, run.addprevious), (behind, run.addnext)):
        if content:
            part = run.makeelement(run.tag)
            part.extend([*map(deepcopy, properties), *content])
            put(part)
    return run


def _content(siblings: Iterator[etree._Element]) -> Iterator[etree._Element]:
    return (sibling for sibling in siblings if sibling.tag != RUN_PROPERTIES)


def _anchored(inline: etree._Element) -> etree._Element:
    """Turn a wp:inline into a wp:anchor at its paragraph; 20.4.2.3 gives the order of what is in it."""
    inline.tag = f"{WP}anchor"
    for name, value in _ANCHOR.items():
        inline.set(name, value)
    head = [inline.makeelement(f"{WP}simplePos", {"x": "0", "y": "0"})]
    for axis, relative in (("H", "column"), ("V", "paragraph")):
        position = inline.makeelement(f"{WP}position{axis}", {"relativeFrom": relative})
        offset = position.makeelement(f"{WP}posOffset")
        offset.text = "0"
        position.append(offset)
        head.append(position)
    for place, element in enumerate(head):
        inline.insert(place, element)
    return inline


def _set_wrap(anchor: etree._Element, wrap: str) -> None:
    name, side = _WRAPS[wrap]
    made = anchor.makeelement(f"{WP}{name}")
    if side is not None:
        made.set("wrapText", side)
    for old in [child for child in anchor if child.tag in _ALL_WRAPS]:
        anchor.remove(old)
    size = anchor.find(f"{WP}effectExtent")
    size = anchor.find(f"{WP}extent") if size is None else size
    if size is not None:
        size.addnext(made)
    anchor.set("behindDoc", "1" if wrap == "none_behind" else "0")


def _set_edge(anchor: etree._Element, edge: str, relative: str | None) -> None:
    position = anchor.find(f"{WP}positionH")
    if position is None:
        return
    for old in list(position):
        position.remove(old)
    if relative is not None:
        position.set("relativeFrom", relative)
    align = position.makeelement(f"{WP}align")
    align.text = edge
    position.append(align)
