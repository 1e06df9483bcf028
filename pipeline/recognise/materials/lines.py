"""The running text of a material: its own paragraphs without those in tables and text boxes, each with its look."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from pipeline.language.fonts import font_of
from pipeline.language.normal import norm
from pipeline.language.zishu import count_han
from pipeline.model.document import Document, Location, Paragraph
from pipeline.model.values import dataclass
from pipeline.recognise.materials.arrangements import Place, is_frame, running_cells

_NEW_PAGE = frozenset({"nextPage", "oddPage", "evenPage"})
_ENTRY = re.compile(r".{1,60}(?:\t|[.·…]{3,}|…{2,})\s*\d{1,3}\s*")
LONG = 40
"""Characters of a paragraph that is surely running text."""


@dataclass(frozen=True, slots=True)
class Look:
    """How most of a line's Han characters look: the font's Chinese name, the size in points, bold."""

    font: str | None
    size: float | None
    bold: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph with text in it: its text as it is compared, and that text behind its automatic number."""

    paragraph: Paragraph
    text: str
    numbered: str
    fresh: bool = False
    """A typed break before it begins a new page."""

    @property
    def index(self) -> int:
        """The paragraph's index."""
        return self.paragraph.index

    @property
    def look(self) -> Look:
        """How most of its characters look."""
        weights: Counter[Look] = Counter()
        for run in self.paragraph.runs:
            one = run.format
            if not one.hidden:
                font = None if one.font_east_asia is None else font_of(one.font_east_asia)
                weights[Look(font, one.size_pt, bool(one.bold))] += count_han(run.text)
        return weights.most_common(1)[0][0] if weights else Look(None, None, False)


def own_lines(document: Document) -> tuple[Line, ...]:
    """Return the paragraphs with text that stand in no table and no text box.

    A table of one cell is a frame around text; text beside a picture may stand in a table, too.
    """
    tables = {table.index: table.location for table in document.tables}
    frames = {table.index for table in document.tables if is_frame(table)}
    running = running_cells(document.tables)
    on_new_page = {section.index for section in document.sections if section.kind in _NEW_PAGE}
    found: list[Line] = []
    fresh, section = False, 0
    for one in document.paragraphs:
        if one.location.kind not in ("body", "cell", "frame") or not _is_own(one.location, tables, frames, running):
            continue
        fresh = fresh or bool(one.format.page_break_before) or (one.section != section and one.section in on_new_page)
        section = one.section
        if _is_entry(one):
            continue
        breaks = [mark.start for mark in one.breaks if mark.kind == "page"]
        if one.text.strip():
            found.append(_line(one, fresh=fresh or any(not one.text[:start].strip() for start in breaks)))
            fresh = False
        fresh = fresh or any(not one.text[start:].strip() for start in breaks)
    return tuple(found)


def _is_entry(paragraph: Paragraph) -> bool:
    """The line belongs to a table of contents: its heading, or an entry that ends with a page number behind a tab or dots."""
    if (paragraph.style or "").casefold().startswith("toc "):
        return True
    return norm(paragraph.text) == "目录" or _ENTRY.fullmatch(paragraph.text) is not None


def body_look(lines: Sequence[Line]) -> Look:
    """Return how most of the long lines look."""
    weights: Counter[Look] = Counter()
    for line in lines:
        if len(line.text) > LONG:
            weights[line.look] += len(line.text)
    return weights.most_common(1)[0][0] if weights else Look(None, None, False)


def _line(paragraph: Paragraph, *, fresh: bool) -> Line:
    text = norm(paragraph.text, digits=True)
    label = paragraph.label
    return Line(paragraph, text, text if label is None or label.bullet else norm(label.text, digits=True) + text, fresh)


def _is_own(location: Location, tables: Mapping[int, Location], frames: Collection[int], running: Collection[Place]) -> bool:
    while location.table is not None and location.table in tables:
        if location.table not in frames and (location.table, location.row, location.column) not in running:
            return False
        location = tables[location.table]
    return True
