"""The file under work: every place of every mark found and every run cut, before the first change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from pipeline.fixes.mark import Mark
from pipeline.fixes.places import Ground, element_of, ground_of
from pipeline.fixes.stamp import Stamp
from pipeline.fixes.stretches import Stretch, cut, shown_runs
from pipeline.model.address import Address
from pipeline.model.correction import InsertParagraph, MoveParagraph, ReplaceText, SetChoice, SetRun, Single
from pipeline.ooxml.namespaces import W

if TYPE_CHECKING:
    from lxml import etree

    from pipeline.ooxml.package import Package


class Site:
    """A package whose trees are ready for marks; addresses of the input file stay good, whatever is changed later."""

    __slots__ = ("_elements", "_stretches", "grounds", "package", "stamp")

    def __init__(self, package: Package, marks: Sequence[Mark], stamp: Stamp) -> None:
        self.package = package
        self.stamp = stamp
        self.grounds: tuple[Ground | None, ...] = tuple(ground_of(package, mark.at) for mark in marks)
        self._elements = {address: element_of(package, address) for mark in marks for address in addresses_of(mark.correction)}
        self._stretches = self._cut(marks)

    def found(self, address: Address) -> etree._Element | None:
        """Return the element that stood at `address` of a correction; None if there was none."""
        return self._elements.get(address)

    def element(self, address: Address, name: str) -> etree._Element | None:
        """Return the element that stood at `address` of a correction, if it was a w:`name`."""
        found = self._elements.get(address)
        return found if found is not None and found.tag == f"{W}{name}" else None

    def stretches(self, paragraph: etree._Element) -> tuple[Stretch, ...]:
        """Return the stretches of a paragraph that some mark speaks of."""
        return self._stretches.get(paragraph, ())

    def style_id(self, name: str) -> str | None:
        """Return the id of the paragraph style that Word shows as `name`, or whose id it is."""
        part = self.package.related(self.package.main_part, "styles")
        if part is None:
            return None
        by_name: dict[str, str] = {}
        for style in self.package.tree(part).iterchildren(f"{W}style"):
            shown, identity = style.find(f"{W}name"), style.get(f"{W}styleId", "")
            if style.get(f"{W}type", "paragraph") == "paragraph" and identity:
                by_name.setdefault(identity, identity)
                if shown is not None:
                    by_name[shown.get(f"{W}val", "")] = identity
        return by_name.get(name)

    def _cut(self, marks: Sequence[Mark]) -> dict[etree._Element, tuple[Stretch, ...]]:
        offsets: dict[etree._Element, set[int]] = defaultdict(set)
        apart: dict[etree._Element, list[tuple[int, int]]] = defaultdict(list)
        for ground in self.grounds:
            if ground is not None:
                offsets[ground.paragraph] |= {ground.start, ground.end}
        for mark in marks:
            for address in addresses_of(mark.correction):
                paragraph = self.element(address, "p")
                if paragraph is not None:
                    offsets[paragraph] |= _bounds(mark.correction)
                    apart[paragraph] += [_range(mark.correction)] if isinstance(mark.correction, ReplaceText | SetChoice) else []
        found: dict[etree._Element, tuple[Stretch, ...]] = {}
        for root in dict.fromkeys(paragraph.getroottree().getroot() for paragraph in offsets):
            for paragraph, runs in shown_runs(root, offsets).items():
                found[paragraph] = cut(runs, offsets[paragraph], apart[paragraph])
        return found


def _range(correction: ReplaceText | SetRun | SetChoice) -> tuple[int, int]:
    return correction.span.start, correction.span.end


def _bounds(correction: Single | None) -> set[int]:
    """A correction of a whole paragraph needs no cut."""
    return set(_range(correction)) if isinstance(correction, ReplaceText | SetRun | SetChoice) else set()


def addresses_of(correction: Single | None) -> tuple[Address, ...]:
    """Return the addresses that a correction speaks of."""
    if correction is None:
        return ()
    if isinstance(correction, ReplaceText | SetRun | SetChoice):
        return (correction.span.address,)
    if isinstance(correction, MoveParagraph):
        return (correction.address, correction.before)
    if isinstance(correction, InsertParagraph) and correction.like is not None:
        return (correction.address, correction.like)
    return (correction.address,)
