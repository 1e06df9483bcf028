"""What a file says about itself: core properties and the page count Word last knew (ECMA-376 Part 2, 11; Part 1, 22.2)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from pipeline.errors import DamagedDocument
from pipeline.ooxml.package import Package
from pipeline.ooxml.units import integer

if TYPE_CHECKING:
    from lxml.etree import _Element

_LONGEST: Final = 2000


def core_properties(package: Package) -> dict[str, str]:
    """Return title, creator, … by their local names, sorted; empty ones are left out."""
    found = {}
    for element in _elements(package, "core-properties"):
        if element.text and element.text.strip() and "}" in str(element.tag):
            found[str(element.tag).rpartition("}")[2]] = element.text.strip()[:_LONGEST]
    return dict(sorted(found.items()))


def page_count(package: Package) -> int | None:
    """Return the number of pages docProps/app.xml gives; None where it does not say."""
    for element in _elements(package, "extended-properties"):
        if str(element.tag).endswith("}Pages"):
            pages = integer(element.text)
            return pages if pages and pages > 0 else None
    return None


def _elements(package: Package, kind: str) -> Iterable[_Element]:
    """What describes the file is not the file: a damaged description is none."""
    part = package.related("", kind)
    try:
        return () if part is None else package.tree(part)
    except DamagedDocument:
        return ()
