"""Elements taken out, unwrapped, and paragraphs that become one when the mark between them goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml.namespaces import W

if TYPE_CHECKING:
    from lxml import etree

_PROPERTIES: Final = f"{W}pPr"
_KINDS: Final = ("bookmark", "commentRange", "perm", "moveFromRange", "moveToRange")
_PAIRS: Final = {f"{W}{kind}{end}": f"{W}{kind}{other}" for kind in _KINDS for end, other in (("Start", "End"), ("End", "Start"))}
_MARKERS: Final = frozenset({*_PAIRS, f"{W}proofErr"})


def take_out(element: etree._Element) -> None:
    """Remove `element`; a marker in it whose other half stands outside stays behind in its place."""
    parent = element.getparent()
    if parent is None:
        return
    for marker in _halves(element):
        element.addprevious(marker)
    parent.remove(element)


def unwrap(element: etree._Element) -> None:
    """Put the children of `element` in its place."""
    for child in list(element):
        element.addprevious(child)
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def drop_paragraph_mark(paragraph: etree._Element) -> None:
    """Let what is left of `paragraph` run into the next one, whose mark and so whose formatting stays (17.13.5.15).

    An empty paragraph vanishes; the last one of a cell, text box, note or body cannot, nor one that holds text before a table.
    """
    following = following_block(paragraph)
    content = [child for child in paragraph if child.tag != _PROPERTIES]
    empty = all(child.tag in _MARKERS for child in content)
    if following is not None and following.tag == f"{W}p":
        at = 1 if following.find(_PROPERTIES) is not None else 0
        for position, child in enumerate(content):
            following.insert(at + position, child)
    elif following is None or not empty:
        return
    else:
        for child in content:
            paragraph.addprevious(child)
    parent = paragraph.getparent()
    if parent is not None:
        parent.remove(paragraph)


def following_block(paragraph: etree._Element) -> etree._Element | None:
    """Return the block behind a paragraph; the section that ends the body is none."""
    following = paragraph.getnext()
    while following is not None and (following.tag in _MARKERS or not isinstance(following.tag, str)):
        following = following.getnext()
    return None if following is None or following.tag == f"{W}sectPr" else following


def _halves(element: etree._Element) -> list[etree._Element]:
    """Return the markers below `element` whose partner is not below it."""
    markers = [marker for marker in element.iter(*_PAIRS) if marker is not element]
    known = {(marker.tag, marker.get(f"{W}id")) for marker in markers}
    return [marker for marker in markers if (_PAIRS[marker.tag], marker.get(f"{W}id")) not in known]
