"""The building blocks of tracked changes: runs deleted, runs inserted, old properties remembered (ECMA-376 Part 1, 17.13.5)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING, Final

from pipeline.fixes.order import place
from pipeline.fixes.stamp import Stamp
from pipeline.fixes.typed import type_text
from pipeline.ooxml.namespaces import W

if TYPE_CHECKING:
    from lxml import etree

_RUN: Final = f"{W}r"
_RUN_PROPERTIES: Final = f"{W}rPr"
_DELETED: Final = {f"{W}t": f"{W}delText", f"{W}instrText": f"{W}delInstrText"}
# What the remembered copy of the properties leaves out: it stands beside them, or is no property.
_NOT_REMEMBERED: Final = {
    "rPr": ("ins", "del", "moveFrom", "moveTo", "rPrChange"),
    "pPr": ("rPr", "sectPr", "pPrChange"),
    "sectPr": ("headerReference", "footerReference", "sectPrChange"),
    "trPr": ("ins", "del", "trPrChange"),
}


def delete_runs(runs: Iterable[etree._Element], stamp: Stamp, name: str = "del") -> list[etree._Element]:
    """Wrap the runs in w:del (or w:moveFrom), neighbours together; return the wrappers."""
    wrappers: list[etree._Element] = []
    for run in runs:
        if wrappers and run.getprevious() is wrappers[-1]:
            wrappers[-1].append(run)
        else:
            wrapper = stamp.signed(name)
            run.addprevious(wrapper)
            wrapper.append(run)
            wrappers.append(wrapper)
        if name == "del":
            _say_deleted(run)
    return wrappers


def inserted_run(text: str, properties: etree._Element | None, stamp: Stamp, name: str = "ins") -> etree._Element:
    """Return a w:ins (or w:moveTo) around one run with this text and a copy of this formatting."""
    wrapper = stamp.signed(name)
    run = wrapper.makeelement(_RUN)
    wrapper.append(run)
    copied = formatting(properties)
    if copied is not None:
        run.append(copied)
    type_text(run, text)
    return wrapper


def formatting(properties: etree._Element | None) -> etree._Element | None:
    """Return a copy of a w:rPr without its tracked marks; None for nothing."""
    if properties is None:
        return None
    copied = deepcopy(properties)
    copied.tail = None
    for name in _NOT_REMEMBERED["rPr"]:
        for mark in copied.findall(f"{W}{name}"):
            copied.remove(mark)
    return copied if len(copied) else None


def has_change(properties: etree._Element | None) -> bool:
    """The properties already carry somebody's tracked change of formatting, and there is room for one only."""
    return properties is not None and _change(properties) is not None


def remember(properties: etree._Element, stamp: Stamp) -> None:
    """Keep the properties as they are in a w:…Change at their end, before they are changed; a second call keeps the first."""
    if _change(properties) is not None:
        return
    name = _name(properties)
    mark = stamp.signed(f"{name}Change")
    kept = deepcopy(properties)
    kept.tail = None
    for other in _NOT_REMEMBERED[name]:
        for child in kept.findall(f"{W}{other}"):
            kept.remove(child)
    mark.append(kept)
    place(properties, mark)


def mark_paragraph(properties: etree._Element, name: str, stamp: Stamp) -> None:
    """Say of the paragraph mark (w:rPr in this w:pPr) that it was inserted, deleted or moved."""
    mark_properties = properties.find(_RUN_PROPERTIES)
    if mark_properties is None:
        mark_properties = place(properties, properties.makeelement(_RUN_PROPERTIES))
    place(mark_properties, stamp.signed(name))


def last_beside(wrappers: Sequence[etree._Element]) -> etree._Element:
    """Return the last of the wrappers that stands beside the first one, not in another hyperlink or control."""
    parent = wrappers[0].getparent()
    return next(wrapper for wrapper in reversed(wrappers) if wrapper.getparent() is parent)


def _say_deleted(run: etree._Element) -> None:
    for child in run:
        child.tag = _DELETED.get(child.tag, child.tag)


def _change(properties: etree._Element) -> etree._Element | None:
    return properties.find(f"{properties.tag}Change")


def _name(properties: etree._Element) -> str:
    return str(properties.tag).removeprefix(W)
