"""Prompts taken out of a draft: with them go the paragraphs, numbers and headings that would be left with nothing to say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.generators.drafts.prompts import count_prompts, spans
from pipeline.generators.drafts.styles import style_id
from pipeline.language.sentences import sentence_around
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.package import Package
from pipeline.ooxml.writing import write_package

if TYPE_CHECKING:
    from lxml import etree

_FRAME: Final = re.compile(r"(?:[：:]|适用于|代替|涉及到|规定了)\s*$")
"""Words that mean nothing without what the prompt stood for: their sentence goes with it."""
_NOTHING: Final = re.compile(r"[\W\d_]*")
"""What is left says nothing: blanks, signs, a number."""
_MASK: Final = "□"
_BLANK: Final = " \t\u00a0\u3000"
_PARAGRAPH: Final = f"{W}p"
_ELEMENTS: Final = frozenset({style_id("bibliography-heading"), style_id("foreword-heading")})
_HEADINGS: Final = frozenset({"Heading1", "Heading2", "Heading3", "Heading4", "Heading5", *_ELEMENTS, style_id("annex"), style_id("entry")})


class Stripped(NamedTuple):
    """A draft without its prompts, and how many there were."""

    data: bytes
    prompts: int


def strip_prompts(data: bytes, name: str) -> Stripped:
    """Return a draft (.docx) without prompts; whatever people wrote stays, and what is not a prompt is not touched.

    A clause's heading stays, a numbered paragraph that held nothing but a prompt goes with its number, and an element (参考文献)
    left empty goes with its heading and its entry in the 目次. Raises what opening a Word file raises.
    """
    package = Package.open(data, name)
    root = package.tree(package.main_part)
    found = 0
    for paragraph in list(root.iter(_PARAGRAPH)):
        texts = list(_texts(paragraph))
        written = "".join(text.text or "" for text in texts)
        count = count_prompts(written)
        if count:
            found += count
            _cut(texts, _doomed(written))
            _leave(paragraph)
    if found:
        _without_empty_elements(root)
    return Stripped(write_package(package, {package.main_part: root}) if found else data, found)


def prompts_in(data: bytes, name: str) -> int:
    """Return how many prompts stand in a Word file. Raises what opening one raises."""
    package = Package.open(data, name)
    return sum(count_prompts(_written(one)) for one in package.tree(package.main_part).iter(_PARAGRAPH))


def _doomed(written: str) -> list[tuple[int, int]]:
    """Return the stretches to take out: each prompt with the blanks before it, or its whole sentence."""
    masked = written
    for start, end in spans(written):
        masked = f"{masked[:start]}{_MASK * (end - start)}{masked[end:]}"
    doomed = []
    for start, end in spans(written):
        before = start - len(written[:start]) + len(written[:start].rstrip(_BLANK))
        first, last = sentence_around(masked, start)
        doomed.append((min(first, start), max(last, end)) if _FRAME.search(masked[first:start]) else (before, end))
    return doomed


def _cut(texts: Sequence[etree._Element], doomed: Sequence[tuple[int, int]]) -> None:
    place = 0
    for text in texts:
        content = text.text or ""
        text.text = "".join(sign for at, sign in enumerate(content, place) if not any(start <= at < end for start, end in doomed))
        place += len(content)


def _leave(paragraph: etree._Element) -> None:
    """Take a paragraph out that says nothing any more; one that ends a section, or fills a cell, stays as an empty one."""
    if not _NOTHING.fullmatch(_written(paragraph)) or paragraph.find(f".//{W}drawing") is not None:
        return
    parent = paragraph.getparent()
    alone = parent is not None and parent.tag == f"{W}tc" and len(parent.findall(_PARAGRAPH)) == 1
    if parent is None or alone or paragraph.find(f"{W}pPr/{W}sectPr") is not None:
        return
    parent.remove(paragraph)


def _without_empty_elements(root: etree._Element) -> None:
    """Take out the headings of unnumbered elements with nothing below them, and their entries in the 目次."""
    for paragraph in list(root.iter(_PARAGRAPH)):
        if _style(paragraph) in _ELEMENTS and _closes(paragraph.getnext()):
            marks = {mark.get(f"{W}name") for mark in paragraph.iter(f"{W}bookmarkStart")}
            for link in [one for one in root.iter(f"{W}hyperlink") if one.get(f"{W}anchor") in marks]:
                entry = link.getparent()
                if entry is not None and entry.find(f"{W}r/{W}fldChar") is None:
                    _remove(entry)
            _remove(paragraph)


def _closes(following: etree._Element | None) -> bool:
    """Tell whether nothing of the element before stands here."""
    if following is None or following.tag == f"{W}sectPr":
        return True
    return following.tag == _PARAGRAPH and _style(following) in {*_HEADINGS, style_id("break"), style_id("end-line")}


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _style(paragraph: etree._Element) -> str:
    named = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if named is None else named.get(f"{W}val", "")


def _written(paragraph: etree._Element) -> str:
    return "".join(text.text or "" for text in _texts(paragraph))


def _texts(paragraph: etree._Element) -> Iterator[etree._Element]:
    """Yield the w:t of a paragraph's own runs, not those of boxes anchored in it."""
    for text in paragraph.iter(f"{W}t"):
        if next(text.iterancestors(_PARAGRAPH), None) is paragraph:
            yield text
