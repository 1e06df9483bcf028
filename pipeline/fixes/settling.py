"""Tracked changes of one tree accepted or rejected, as Word does it (ECMA-376 Part 1, 17.13.5)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from lxml import etree

from pipeline.fixes.merging import drop_paragraph_mark, take_out, unwrap
from pipeline.fixes.ticking import ticked_as_shown
from pipeline.ooxml.namespaces import W

Chosen = Callable[[etree._Element], bool]
"""Says of a tracked mark whether it is to be settled; all others stay as they are."""

_ARRIVING: Final = frozenset({f"{W}ins", f"{W}moveTo"})
_LEAVING: Final = frozenset({f"{W}del", f"{W}moveFrom"})
_WRAPPERS: Final = _ARRIVING | _LEAVING
_RANGES: Final = frozenset(f"{W}{name}" for name in ("moveFromRangeStart", "moveToRangeStart", "numberingChange"))
_RANGE_ENDS: Final = {f"{W}moveFromRangeStart": f"{W}moveFromRangeEnd", f"{W}moveToRangeStart": f"{W}moveToRangeEnd"}
_HOLDERS: Final = (f"{W}hyperlink", f"{W}fldSimple", f"{W}smartTag")
"""What is nothing without the runs in it."""
_KEPT: Final = {
    # What stands in a parent beside the remembered properties and is not among them.
    f"{W}rPrChange": frozenset({f"{W}ins", f"{W}del", f"{W}moveFrom", f"{W}moveTo"}),
    f"{W}pPrChange": frozenset({f"{W}rPr", f"{W}sectPr"}),
    f"{W}sectPrChange": frozenset({f"{W}headerReference", f"{W}footerReference"}),
    f"{W}trPrChange": frozenset({f"{W}ins", f"{W}del"}),
    f"{W}tcPrChange": frozenset({f"{W}cellIns", f"{W}cellDel", f"{W}cellMerge"}),
    f"{W}tblPrChange": frozenset[str](),
    f"{W}tblPrExChange": frozenset[str](),
    f"{W}tblGridChange": frozenset[str](),
}
_PROPERTIES: Final = f"{W}rPr"
_PARAGRAPH_PROPERTIES: Final = f"{W}pPr"
_TYPED_AGAIN: Final = {f"{W}delText": f"{W}t", f"{W}delInstrText": f"{W}instrText"}


def settle(root: etree._Element, *, accept: bool, chosen: Chosen) -> bool:
    """Accept or reject the chosen marks in the tree of a document, header, footer, note or comment part; say whether there were any."""
    marks = [element for element in root.iter() if _is_mark(element) and chosen(element)]
    paragraphs = [mark for mark in marks if _is_paragraph_mark(mark)]
    holders = {holder for mark in marks for holder in mark.iterancestors(*_HOLDERS)}
    boxes = {box for mark in marks for box in mark.iterancestors(f"{W}sdt")}
    for mark in marks:
        _settle_one(mark, accept=accept)
    for holder in [holder for holder in holders if not len(holder)]:
        take_out(holder)
    for mark in paragraphs:
        _settle_paragraph(mark, accept=accept)
    for box in boxes:
        ticked_as_shown(box)
    return bool(marks)


def _is_mark(element: etree._Element) -> bool:
    tag = element.tag
    return tag in _WRAPPERS or tag in _KEPT or tag in _RANGES or tag in (f"{W}cellIns", f"{W}cellDel", f"{W}cellMerge")


def _is_paragraph_mark(mark: etree._Element) -> bool:
    parent = mark.getparent()
    return mark.tag in _WRAPPERS and parent is not None and parent.tag == _PROPERTIES


def _settle_one(mark: etree._Element, *, accept: bool) -> None:
    parent = mark.getparent()
    if parent is None or _is_paragraph_mark(mark):
        return
    stays = accept is (mark.tag in _ARRIVING or mark.tag == f"{W}cellIns")
    if mark.tag in _KEPT:
        _settle_properties(mark, parent, accept=accept)
    elif mark.tag in _RANGES:
        _remove_range(mark)
    elif mark.tag == f"{W}cellMerge":
        _settle_merge(mark, parent, accept=accept)
    elif mark.tag in (f"{W}cellIns", f"{W}cellDel") or parent.tag == f"{W}trPr":
        _settle_holder(mark, parent, stays=stays)
    elif parent.tag == f"{W}numPr":
        parent.remove(mark)
        if not stays:
            take_out(parent)
    elif parent.tag.endswith("}ctrlPr") or stays:
        _keep(mark)
    else:
        take_out(mark)


def _keep(mark: etree._Element) -> None:
    runs = list(mark.iter())
    unwrap(mark)
    for element in runs:
        typed = _TYPED_AGAIN.get(element.tag)
        if typed and not any(True for _ in element.iterancestors(f"{W}del")):
            element.tag = typed


def _settle_properties(mark: etree._Element, parent: etree._Element, *, accept: bool) -> None:
    """The remembered properties are the only child of the mark, or an empty one where there were none."""
    parent.remove(mark)
    if accept:
        return
    kept = _KEPT[mark.tag]
    for child in [child for child in parent if child.tag not in kept]:
        parent.remove(child)
    remembered = list(mark[0]) if len(mark) else []
    # Headers come first in a section; run and section properties come last in a paragraph; ins and del come first in a mark, last in a row.
    ahead = mark.tag in (f"{W}pPrChange", f"{W}trPrChange", f"{W}tcPrChange")
    for position, child in enumerate(remembered):
        parent.insert(position if ahead else len(parent), child)
    if mark.tag == f"{W}sectPrChange" and len(mark):
        _set_attributes(parent, mark[0])
    if not len(parent) and parent.tag in (_PROPERTIES, _PARAGRAPH_PROPERTIES, f"{W}trPr", f"{W}tblPrEx"):
        take_out(parent)


def _set_attributes(section: etree._Element, remembered: etree._Element) -> None:
    for name, value in remembered.attrib.items():
        section.set(name, value)


def _settle_holder(mark: etree._Element, properties: etree._Element, *, stays: bool) -> None:
    """A mark on a row or cell: the whole of it stays or goes."""
    properties.remove(mark)
    holder = properties.getparent()
    if holder is None:
        return
    if stays:
        if not len(properties):
            take_out(properties)
        return
    table = holder.getparent()
    take_out(holder)
    # A table without rows, a row without cells is no table: Word calls the file damaged.
    while table is not None and table.tag in (f"{W}tbl", f"{W}tr") and table.find(f"{W}tr") is None and table.find(f"{W}tc") is None:
        if any(True for _ in table.iter(f"{W}sdt")):
            break
        emptied, table = table, table.getparent()
        take_out(emptied)


def _settle_merge(mark: etree._Element, properties: etree._Element, *, accept: bool) -> None:
    """w:cellMerge remembers the vertical merge before and after (17.13.5.3)."""
    kind = mark.get(f"{W}vMerge" if accept else f"{W}vMergeOrig")
    merge = properties.find(f"{W}vMerge")
    if kind is None and merge is not None:
        properties.remove(merge)
    elif kind is not None:
        if merge is None:
            merge = mark.makeelement(f"{W}vMerge")
            mark.addprevious(merge)
        merge.set(f"{W}val", "restart" if kind == "rest" else "continue")
    properties.remove(mark)


def _remove_range(mark: etree._Element) -> None:
    end_tag, identity = _RANGE_ENDS.get(mark.tag), mark.get(f"{W}id")
    if end_tag:
        for end in mark.getroottree().getroot().iter(end_tag):
            if end.get(f"{W}id") == identity:
                take_out(end)
                break
    take_out(mark)


def _settle_paragraph(mark: etree._Element, *, accept: bool) -> None:
    run_properties = mark.getparent()
    if run_properties is None:
        return
    run_properties.remove(mark)
    properties = run_properties.getparent()
    paragraph = None if properties is None else properties.getparent()
    if not len(run_properties):
        take_out(run_properties)
    if properties is not None and not len(properties) and properties.tag == _PARAGRAPH_PROPERTIES:
        take_out(properties)
    if paragraph is not None and paragraph.tag == f"{W}p" and accept is not (mark.tag in _ARRIVING):
        drop_paragraph_mark(paragraph)
