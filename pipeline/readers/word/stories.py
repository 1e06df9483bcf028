"""Text beside the body: headers, footers, footnotes, endnotes, comments (ECMA-376 Part 1, 17.10, 17.11, 17.13.4)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, Literal

from pipeline.model.document import Paragraph, Section, Story, StoryKind
from pipeline.ooxml.namespaces import W
from pipeline.readers.word.blocks import Blocks, Place
from pipeline.readers.word.source import Source

if TYPE_CHECKING:
    from lxml.etree import _Element

_SEPARATORS: Final = frozenset({"separator", "continuationSeparator", "continuationNotice"})
_NOTES: Final[tuple[tuple[str, str, StoryKind], ...]] = (
    ("footnotes", "footnote", "footnote"),
    ("endnotes", "endnote", "endnote"),
    ("comments", "comment", "comment"),
)


def read_stories(source: Source, sections: tuple[Section, ...]) -> tuple[Story, ...]:
    """Return headers and footers in the order of the sections that first use them, then notes and comments."""
    return (*_margins(source, sections), *_notes(source))


def _margins(source: Source, sections: tuple[Section, ...]) -> Iterator[Story]:
    seen: set[str] = set()
    for section in sections:
        for kind, references in (("header", section.headers), ("footer", section.footers)):
            for use, part in references:
                if part not in seen:
                    seen.add(part)
                    yield _story(source, part, source.package.tree(part), (), "header" if kind == "header" else "footer", use)


def _notes(source: Source) -> Iterator[Story]:
    package = source.package
    for relationship, name, kind in _NOTES:
        part = package.related(package.main_part, relationship)
        if part is None:
            continue
        for index, element in enumerate(package.tree(part)):
            if element.tag == W + name and element.get(f"{W}type") not in _SEPARATORS:
                yield _story(source, part, element, (index,), kind, element.get(f"{W}id", ""))


def _story(source: Source, part: str, element: _Element, path: tuple[int, ...], kind: StoryKind, identity: str) -> Story:
    blocks = Blocks(source, part)
    blocks.read(element, path, Place(kind, blocks.looks()))
    author = element.get(f"{W}author") if kind == "comment" else None
    return Story(kind, part, identity, tuple(finished(blocks.paragraphs)), author)


def finished(paragraphs: list[Paragraph | None]) -> Iterator[Paragraph]:
    """Yield paragraphs whose places were all filled."""
    return (paragraph for paragraph in paragraphs if paragraph is not None)


__all__ = ["Literal", "finished", "read_stories"]
