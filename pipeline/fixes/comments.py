"""Comments: their words in the comments part, their range and reference in the text (ECMA-376 Part 1, 17.13.4)."""

from __future__ import annotations

import posixpath
from collections.abc import Sequence
from itertools import count
from typing import Final

from lxml import etree

from pipeline.fixes.anchors import anchors, reference_anchor, stands_before
from pipeline.fixes.places import Ground
from pipeline.fixes.stamp import Stamp
from pipeline.fixes.stretches import Stretch
from pipeline.fixes.typed import type_text
from pipeline.ooxml.content_types import WORD
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.package import Package
from pipeline.ooxml.writing import NewRelationship, free_identity

COMMENTS_TYPE: Final = f"{WORD}.comments+xml"
_ID: Final = f"{W}id"
_PARAGRAPH: Final = f"{W}p"
_PROPERTIES: Final = f"{W}pPr"


class CommentPart:
    """The comments of a package, its own and new ones; made if the package has none."""

    __slots__ = ("_package", "_stamp", "_styles", "_tails", "is_new", "part", "root")

    def __init__(self, package: Package, stamp: Stamp) -> None:
        found = package.related(package.main_part, "comments")
        self._package = package
        self._stamp = stamp
        self._styles = _styles(package)
        self._tails: dict[etree._Element, etree._Element] = {}
        self.is_new = found is None
        self.part = found or _free_part(package)
        self.root = etree.Element(f"{W}comments", nsmap={"w": W[1:-1]}) if found is None else package.tree(found)

    def add(self, words: str, ground: Ground, stretches: Sequence[Stretch]) -> None:
        """Add a comment with these words, a paragraph for each line, on the characters, run or paragraph of `ground`."""
        comment = self._stamp.signed("comment")
        comment.set(f"{W}initials", self._stamp.initials)
        for number, line in enumerate(words.split("\n")):
            comment.append(self._line(comment, line, first=number == 0))
        self.root.append(comment)
        start, end, reference = self._markers(comment.get(_ID, ""))
        if stands_before(ground):
            self._open(ground.paragraph, (start, end, reference))
            return
        found = anchors(ground, stretches)
        if found is None:
            _before_all(ground.paragraph, start)
            ground.paragraph.extend((end, reference))
            return
        first, last = found
        first.addprevious(start)
        self._follow(last, end)
        self._follow(reference_anchor(last, ground.paragraph), reference)

    def relationship(self) -> tuple[NewRelationship, ...]:
        """Return the arrow from the document to a new part."""
        if not self.is_new:
            return ()
        main = self._package.main_part
        return (NewRelationship(main, "comments", self.part, free_identity(self._package, main)),)

    def _line(self, comment: etree._Element, text: str, *, first: bool) -> etree._Element:
        paragraph = comment.makeelement(_PARAGRAPH)
        if "annotation text" in self._styles:
            style = etree.SubElement(etree.SubElement(paragraph, _PROPERTIES), f"{W}pStyle")
            style.set(f"{W}val", self._styles["annotation text"])
        if first:
            etree.SubElement(self._marked_run(paragraph), f"{W}annotationRef")
        type_text(etree.SubElement(paragraph, f"{W}r"), text)
        return paragraph

    def _markers(self, identity: str) -> tuple[etree._Element, etree._Element, etree._Element]:
        holder = etree.Element(f"{W}p", nsmap={"w": W[1:-1]})
        start = etree.SubElement(holder, f"{W}commentRangeStart", {_ID: identity})
        end = etree.SubElement(holder, f"{W}commentRangeEnd", {_ID: identity})
        reference = self._marked_run(holder)
        etree.SubElement(reference, f"{W}commentReference", {_ID: identity})
        return start, end, reference

    def _marked_run(self, parent: etree._Element) -> etree._Element:
        run = etree.SubElement(parent, f"{W}r")
        if "annotation reference" in self._styles:
            style = etree.SubElement(etree.SubElement(run, f"{W}rPr"), f"{W}rStyle")
            style.set(f"{W}val", self._styles["annotation reference"])
        return run

    def _open(self, paragraph: etree._Element, markers: Sequence[etree._Element]) -> None:
        """Put markers before the paragraph's first character, behind those that were put there before."""
        for marker in markers:
            if paragraph in self._tails:
                self._follow(paragraph, marker)
            else:
                _before_all(paragraph, marker)
                self._tails[paragraph] = marker

    def _follow(self, element: etree._Element, marker: etree._Element) -> None:
        """Put a marker behind `element` and behind the markers that were put there before."""
        self._tails.get(element, element).addnext(marker)
        self._tails[element] = marker


def _before_all(paragraph: etree._Element, marker: etree._Element) -> None:
    properties = paragraph.find(_PROPERTIES)
    if properties is None:
        paragraph.insert(0, marker)
    else:
        properties.addnext(marker)


def _styles(package: Package) -> dict[str, str]:
    """Return the ids of the file's own styles for comments, by the names that Word gives them."""
    part = package.related(package.main_part, "styles")
    if part is None:
        return {}
    names = {}
    for style in package.tree(part).iterchildren(f"{W}style"):
        name = style.find(f"{W}name")
        if name is not None:
            names[name.get(f"{W}val", "").lower()] = style.get(f"{W}styleId", "")
    return {name: names[name] for name in ("annotation text", "annotation reference") if names.get(name)}


def _free_part(package: Package) -> str:
    folder = posixpath.dirname(package.main_part)
    names = (posixpath.join(folder, f"comments{number or ''}.xml") for number in count())
    return next(name for name in names if not package.has(name))
