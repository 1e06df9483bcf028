"""Paragraphs and tables in reading order: the walk over the body, a cell, a text box or a note."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.model.address import Address
from pipeline.model.document import Block, Label, Location, LocationKind, Paragraph, Section, Table
from pipeline.ooxml.accepted import original_text
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.runs import ALTERNATE, chosen
from pipeline.readers.word.content import Content
from pipeline.readers.word.controls import Control, read_control
from pipeline.readers.word.counters import Counters
from pipeline.readers.word.making import make_location, make_paragraph
from pipeline.readers.word.paragraph_formats import Look, Looks
from pipeline.readers.word.pictures import Path
from pipeline.readers.word.sections import line_pitch
from pipeline.readers.word.source import Source
from pipeline.readers.word.surroundings import Surroundings
from pipeline.readers.word.table_styles import Conditions, TableStyle
from pipeline.readers.word.tables import read_table
from pipeline.readers.word.ticks import glyph_ticks, is_ticked

if TYPE_CHECKING:
    from lxml.etree import _Element

_PARAGRAPH: Final = f"{W}p"
_PROPERTIES: Final = f"{W}pPr"
_TABLE: Final = f"{W}tbl"
_THROUGH: Final = frozenset(f"{W}{name}" for name in ("sdtContent", "customXml", "ins", "moveTo"))
_CONTROL: Final = f"{W}sdt"
_BOOKMARK: Final = f"{W}bookmarkStart"


class Place(NamedTuple):
    """Where blocks stand and under which looks; `block` is None at the top level, where each block is its own."""

    kind: LocationKind
    looks: Looks
    block: int | None = None
    table: int | None = None
    row: int | None = None
    column: int | None = None
    depth: int = 0
    control: Control | None = None
    """The content control around these blocks."""

    def location(self) -> Location:
        """Return the place as paragraphs carry it."""
        return make_location(self.kind, self.block or 0, self.table, self.row, self.column, self.depth)

    def in_cell(self, table: int, row: int, column: int, looks: Looks, control: Control | None) -> Place:
        """Return the place of the paragraphs of a cell; `control` is the content control around the cell itself."""
        kind: LocationKind = "cell" if self.kind in ("body", "cell", "frame") else self.kind
        return Place(kind, looks, self.block, table, row, column, self.depth + 1, control)


class Blocks:
    """Reads the blocks of one part; paragraphs and tables are gathered in document order."""

    def __init__(self, source: Source, part: str, sections: Sequence[Section] = ()) -> None:
        self.source = source
        self.part = part
        self.paragraphs: list[Paragraph | None] = []
        self.tables: list[Table | None] = []
        self.table_styles = source.table_styles
        self._pitches = [line_pitch(section) for section in sections] or [None]
        self._section = 0
        self._shared = Surroundings(part, source.drawings(part))
        self._counters = Counters(source.sheet.numbering)
        self._box_counters = Counters(source.sheet.numbering)
        self._bookmarks: list[str] = []

    def read(self, container: _Element, path: Path, place: Place) -> tuple[Block, ...]:
        """Return the paragraphs and tables of a w:body, w:tc, w:txbxContent, header or note, content controls seen through."""
        found: list[Block] = []
        self._gather(container, path, place, found)
        return tuple(found)

    def looks(self) -> Looks:
        """Return the looks outside tables in the section that is being read."""
        return self.source.looks(None, (), self._pitch())

    def looks_for(self, style: TableStyle, conditions: Conditions) -> Looks:
        """Return the looks of a cell under a table style."""
        return self.source.looks(style, conditions, self._pitch())

    def enter_table(self) -> int:
        """Keep the place of a table among those of the document; return its index."""
        self.tables.append(None)
        return len(self.tables) - 1

    def _pitch(self) -> float | None:
        return self._pitches[min(self._section, len(self._pitches) - 1)]

    def _gather(self, container: _Element, path: Path, place: Place, found: list[Block]) -> None:
        location = None if place.block is None else place.location()
        for index, child in enumerate(container):
            tag = child.tag
            if tag == _PARAGRAPH:
                here = location or make_location(place.kind, len(found))
                paragraph = self._paragraph(child, (*path, index), here, place)
                if paragraph is not None:
                    found.append(paragraph)
            elif tag == _TABLE:
                inner = place if place.block is not None else place._replace(block=len(found))
                found.append(read_table(self, child, (*path, index), inner))
            elif tag == _CONTROL:
                inner_path = (*path, index)
                self._gather(child, inner_path, place._replace(control=read_control(child, inner_path)), found)
            elif tag in _THROUGH:
                self._gather(child, (*path, index), place, found)
            elif tag == ALTERNATE:
                branch = chosen(child)
                if branch is not None:
                    self._gather(branch, (*path, index, child.index(branch)), place, found)
            elif tag == _BOOKMARK:
                self._bookmarks.append(child.get(f"{W}name", ""))

    def _paragraph(self, element: _Element, path: Path, location: Location, place: Place) -> Paragraph | None:
        # w:pPr is the first child where there is one (17.3.1.26); asking by position is ten times cheaper than searching.
        properties = element[0] if len(element) else None
        if properties is not None and properties.tag != _PROPERTIES:
            properties = element.find(_PROPERTIES)
        top = location.depth == 0 and place.kind == "body"
        look = (self.looks() if top else place.looks).of(properties)
        address = Address(self.part, path)
        control = place.control
        prompts = control is not None and control.placeholder
        content = Content(self._shared, look.runs, address, in_table=location.depth > 0, placeholder=prompts)
        content.read(element, path)
        if control is not None:
            content.close(control, 0)
        section = self._section
        if top and look.ends_section:
            self._section += 1
        if look.deleted and not content.runs and not content.pictures and not look.ends_section:
            # Its mark was deleted: in the accepted view an empty paragraph is gone with it (17.13.5.15).
            return None
        if look.framed and location.kind == "body":
            location = Location("frame", location.block)
        return self._finished(element, path, content, look, address, location, place, section)

    def _finished(
        self, element: _Element, path: Path, content: Content, look: Look, address: Address, location: Location, place: Place, section: int
    ) -> Paragraph:
        index = len(self.paragraphs)
        self.paragraphs.append(None)
        text = content.text
        label = self._label(look, place)
        boxes = tuple([self._box(box.content, box.path, location) for box in content.boxes]) if content.boxes else ()
        bookmarks: tuple[str, ...] = ()
        if self._bookmarks or content.bookmarks:
            bookmarks, self._bookmarks = (*self._bookmarks, *content.bookmarks), []
        original = original_text(element) if content.changed else None
        ticks = content.ticks
        if look.runs.symbolic or is_ticked(text):
            ticks = sorted(ticks + glyph_ticks(content.runs, content.makes, ticks), key=lambda tick: tick.start)
        paragraph = make_paragraph(
            address,
            index,
            text,
            tuple(content.runs),
            look.format(content.runs[0].format.size_pt if content.runs else None),
            location,
            section,
            look.style.name,
            look.style.identity,
            label,
            look.mark,
            tuple(ticks),
            tuple(content.pictures),
            tuple(content.breaks),
            bookmarks,
            None if original == text else original,
            boxes,
            tuple(content.note_marks),
        )
        self.paragraphs[index] = paragraph
        return paragraph

    def _label(self, look: Look, place: Place) -> Label | None:
        if look.number is None:
            return None
        counters = self._box_counters if place.kind == "text-box" else self._counters
        return counters.next(*look.number)

    def _box(self, content: _Element, path: Path, location: Location) -> tuple[Block, ...]:
        """Read a text box: its fields are its own, its paragraphs stand under no table style."""
        outer = self._shared
        self._shared = Surroundings(outer.part, outer.drawings)
        kind: LocationKind = "text-box" if location.kind in ("body", "cell", "frame", "text-box") else location.kind
        blocks = self.read(content, path, Place(kind, self.looks(), location.block))
        self._shared = outer
        return blocks
