"""The way from an address to its element and back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from pipeline.model.address import Address

if TYPE_CHECKING:
    from lxml import etree


def element_at(root: etree._Element, path: Iterable[int]) -> etree._Element:
    """Return the element at the child positions `path` below `root`; comments count as children.

    Raises LookupError where the path leads nowhere: the address belongs to other bytes.
    """
    element = root
    for position in path:
        if position < 0:
            raise LookupError("a position is negative")
        element = element[position]
    return element


def address_of(part: str, element: etree._Element) -> Address:
    """Return the address of `element`, which stands in the tree of `part`."""
    path: list[int] = []
    parent = element.getparent()
    while parent is not None:
        path.append(parent.index(element))
        element, parent = parent, parent.getparent()
    return Address(part, tuple(reversed(path)))
