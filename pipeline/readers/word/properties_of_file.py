"""What a file says about itself: core properties and the page count Word last knew (ECMA-376 Part 2, 11; Part 1, 22.2)."""

from __future__ import annotations

from typing import Final

from pipeline.ooxml.package import Package
from pipeline.ooxml.units import integer

_LONGEST: Final = 2000


def core_properties(package: Package) -> dict[str, str]:
    """Return title, creator, … by their local names, sorted; empty ones are left out."""
    part = package.related("", "core-properties")
    if part is None:
        return {}
    found = {}
    for element in package.tree(part):
        if element.text and element.text.strip() and "}" in str(element.tag):
            found[str(element.tag).rpartition("}")[2]] = element.text.strip()[:_LONGEST]
    return dict(sorted(found.items()))


def page_count(package: Package) -> int | None:
    """Return the number of pages docProps/app.xml gives; None where it does not say."""
    part = package.related("", "extended-properties")
    if part is None:
        return None
    for element in package.tree(part):
        if str(element.tag).endswith("}Pages"):
            pages = integer(element.text)
            return pages if pages and pages > 0 else None
    return None
