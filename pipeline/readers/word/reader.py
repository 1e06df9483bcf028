"""Word file -> Document: every visible text once, in reading order, with its effective formatting and its way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.errors import DamagedDocument
from pipeline.model.document import Document
from pipeline.model.text import Text
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.package import Package
from pipeline.readers.word.blocks import Blocks, Place
from pipeline.readers.word.properties_of_file import core_properties, page_count
from pipeline.readers.word.sections import read_sections
from pipeline.readers.word.source import Source
from pipeline.readers.word.stories import finished, read_stories

if TYPE_CHECKING:
    from lxml.etree import _Element

MEDIA: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_TRACKED: Final = tuple(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))


def read_word(data: bytes, name: str) -> Document:
    """Return the document in the bytes of a .docx, .docm, .dotx or .dotm, strict or transitional.

    Raises LockedDocument, DamagedDocument, HostileDocument, UnsupportedFormat or LimitReached, which name the file as `name`.
    """
    return read_package(Package.open(data, name))


def read_package(package: Package) -> Document:
    """Return the document in an opened package."""
    source = Source(package)
    part = package.main_part
    root = package.tree(part)
    position, body = _body(root, package.name)
    sections = read_sections(package, part, body)
    blocks = Blocks(source, part, sections)
    found = blocks.read(body, (position,), Place("body", blocks.looks()))
    paragraphs = tuple(finished(blocks.paragraphs))
    return Document(
        name=package.name,
        sha256=package.sha256,
        source_kind="docx",
        media=package.content_type(part) or MEDIA,
        blocks=found,
        paragraphs=paragraphs,
        tables=tuple(table for table in blocks.tables if table is not None),
        sections=sections,
        stories=read_stories(source, sections),
        pictures=tuple(picture for paragraph in paragraphs for picture in paragraph.pictures),
        pages=page_count(package),
        properties=core_properties(package),
        even_and_odd_headers=source.setting("evenAndOddHeaders"),
        mirror_margins=source.setting("mirrorMargins"),
        breaks_move_marks=source.setting(f"compat/{W}splitPgBreakAndParaMark"),
        tracked_changes=sum(1 for _ in body.iter(*_TRACKED)),
        notes=tuple(sorted(source.notes)),
    )


def _body(root: _Element, name: str) -> tuple[int, _Element]:
    for index, child in enumerate(root):
        if child.tag == f"{W}body":
            return index, child
    raise DamagedDocument(
        Text(zh=f"“{name}”没有正文", en=f'"{name}" has no body'),
        hint=Text(zh="请用 Word 或 WPS 打开，另存为 .docx 后再试", en="Open it in Word or WPS, save it as .docx and try again"),
    )
