"""Where a mark stands in the trees of a package, found before anything is changed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING, Final

from pipeline.model.address import Address, Span
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.ooxml.accepted import paragraph_text
from pipeline.ooxml.addresses import element_at
from pipeline.ooxml.namespaces import W

if TYPE_CHECKING:
    from lxml import etree

    from pipeline.ooxml.package import Package

_PARAGRAPH: Final = f"{W}p"
_RUN: Final = f"{W}r"
_CELL: Final = f"{W}tc"
_BOX: Final = f"{W}txbxContent"
_BODY: Final = f"{W}body"
_STORIES: Final = {
    "header": Text("页眉", "header"),
    "footer": Text("页脚", "footer"),
    "footnotes": Text("脚注", "footnote"),
    "endnotes": Text("尾注", "endnote"),
    "comments": Text("批注", "comment"),
}


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """What a comment stands on: characters of a paragraph (none: the whole of an empty one), or the run around something in it."""

    paragraph: etree._Element
    start: int = 0
    end: int = 0
    inside: etree._Element | None = None
    opening: bool = False
    """The comment stands before the paragraph's first character and speaks of something else."""


def element_of(package: Package, address: Address) -> etree._Element | None:
    """Return the element at `address`; None if it is not in this file."""
    if address.page is not None or not package.has(address.part):
        return None
    try:
        return element_at(package.tree(address.part), address.path)
    except LookupError:
        return None


def ground_of(package: Package, at: Span | Address | None) -> Ground | None:
    """Return what a comment about `at` stands on; None where Word allows no comment, or the place is not found."""
    address = at.address if isinstance(at, Span) else at
    if address is None or address.part.lower() != package.main_part.lower():
        return None
    element = element_of(package, address)
    if element is None:
        return None
    if isinstance(at, Span) and element.tag == _PARAGRAPH:
        return _characters(element, at.start, at.end)
    return _ground(element)


def first_paragraph(package: Package) -> etree._Element | None:
    """Return the first paragraph of the body, where comments about other places stand."""
    body = package.tree(package.main_part).find(_BODY)
    return None if body is None else next(body.iter(_PARAGRAPH), None)


def story_of(package: Package, at: Span | Address | None) -> Text | None:
    """Return what the part of `at` is called ("页眉"), if it is not the body."""
    address = at.address if isinstance(at, Span) else at
    if address is None:
        return None
    kinds = {r.target.lower(): r.kind for r in package.relationships(package.main_part).values()}
    return _STORIES.get(kinds.get(address.part.lower(), ""))


def _characters(paragraph: etree._Element, start: int, end: int) -> Ground:
    """An empty span stands on the sign before it, at the very start on the whole text; an empty paragraph has none."""
    length = len(paragraph_text(paragraph))
    if start == end:
        start = max(start - 1, 0)
    return Ground(paragraph, start, end) if 0 <= start < end <= length else Ground(paragraph, 0, length)


def _ground(element: etree._Element) -> Ground | None:
    if element.tag == f"{W}sectPr":
        paragraph = _last_of_section(element)
    elif element.tag == _PARAGRAPH:
        paragraph = element
    else:
        run = element if element.tag == _RUN else next(element.iterancestors(_RUN), None)
        paragraph = None if run is None else next(run.iterancestors(_PARAGRAPH), None)
        if paragraph is not None and run is not None:
            return Ground(paragraph, inside=element)
        paragraph = next(chain(_visible_paragraphs(element), element.iterancestors(_PARAGRAPH)), None)
    return None if paragraph is None else _characters(paragraph, 0, 0)


def _last_of_section(section: etree._Element) -> etree._Element | None:
    """A section ends with the paragraph that holds its properties, the last one with the body."""
    holder = next(section.iterancestors(_PARAGRAPH), None)
    if holder is not None:
        return holder
    for block in section.itersiblings(preceding=True):
        paragraphs = [p for p in _visible_paragraphs(block) if next(p.iterancestors(_BOX), None) is None]
        if paragraphs:
            return paragraphs[-1]
    return None


def _visible_paragraphs(block: etree._Element) -> Iterator[etree._Element]:
    """Yield the paragraphs of a block; not those of cells that a vertical merge hides (17.4.84)."""
    for paragraph in block.iter(_PARAGRAPH):
        cell = next(paragraph.iterancestors(_CELL), None)
        merge = None if cell is None else cell.find(f"{W}tcPr/{W}vMerge")
        if merge is None or merge.get(f"{W}val") == "restart":
            yield paragraph
