"""The tables of a material: which hold data and which only arrange pictures, their titles, and the captions of pictures."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.language.normal import norm
from pipeline.model.document import Document, Location, Paragraph, Table, paragraphs_of
from pipeline.model.material import MaterialTable
from pipeline.recognise.materials.arrangements import arranges_pictures, is_frame

_NUMBERED_TITLE = re.compile(r"(?:附?表)[一二三四五六七八九十\d]{1,3}(?![一二三四五六七八九十\d]*[、，为是中所的])")
_NAMED = re.compile(r".*(?:表|情况|统计|一览|数据|清单|对比|汇总|名单|记录)(?:\(.*\))?")
_TITLE_LENGTH = 30
_NUMBERED_LENGTH = 50
_CAPTION = re.compile(r"(?:附?图|照片|图片)[一二三四五六七八九十\d]{0,3}(?![一二三四五六七八九十\d]*[、，为是中所的])")
_CAPTION_LENGTH = 40
_ENDS = ("。", "；", "：", "，", "、")


def data_tables(document: Document) -> tuple[Table, ...]:
    """Return the tables that hold data: no frames around text, none that only arrange pictures."""
    return tuple(table for table in document.tables if not is_frame(table) and not arranges_pictures(table))


def with_titles(document: Document, tables: Sequence[Table]) -> tuple[MaterialTable, ...]:
    """Return the tables with the paragraphs that name them: right above, in a first row of one cell, else right below."""
    numbers = {one.index: place for place, one in enumerate(document.paragraphs)}
    return tuple(MaterialTable(table.index, _title(document.paragraphs, numbers, table)) for table in tables)


def find_captions(document: Document, taken: frozenset[int]) -> frozenset[int]:
    """Return the short paragraphs that name pictures: 图1 …, or right below or beside a picture that stands alone."""
    found = set()
    before: Paragraph | None = None
    for one in document.paragraphs:
        text = norm(one.text, digits=True)
        if text and one.index not in taken and len(text) <= _CAPTION_LENGTH and not text.endswith(_ENDS):
            below_picture = before is not None and bool(before.pictures) and not before.text.strip() and one.format.align == "center"
            if below_picture or (_CAPTION.match(text) and len(text) > 2) or (one.location.kind == "text-box"):
                found.add(one.index)
        if text or one.pictures:
            before = one
    return frozenset(found)


def _title(paragraphs: Sequence[Paragraph], numbers: dict[int, int], table: Table) -> int | None:
    inside = [one for row in table.rows for cell in row.cells for one in paragraphs_of(cell.blocks)]
    if not inside:
        return None
    above = _beside(paragraphs, numbers[inside[0].index], -1, table.location)
    if above is not None and _names(above):
        return above.index
    first = table.rows[0].cells
    if len(first) == 1 and len(table.rows) > 1 and max(len(row.cells) for row in table.rows) > 1:
        inner = [one for one in paragraphs_of(first[0].blocks) if one.text.strip()]
        return inner[0].index if len(inner) == 1 and len(inner[0].text) <= _NUMBERED_LENGTH else None
    below = _beside(paragraphs, numbers[inside[-1].index], 1, table.location)
    return below.index if below is not None and _is_numbered(below) else None


def _beside(paragraphs: Sequence[Paragraph], place: int, step: int, table: Location) -> Paragraph | None:
    """Return the next paragraph outside the table, one blank line apart at most; of a table in a cell the next one in that cell."""
    blanks = 0
    inside = paragraphs[place].location
    while 0 <= (place := place + step) < len(paragraphs):
        one = paragraphs[place]
        if one.location.block == inside.block and one.location.depth >= inside.depth:
            continue
        if one.text.strip():
            alike = (one.location.table, one.location.row, one.location.column) == (table.table, table.row, table.column)
            return one if alike and one.location.kind != "text-box" else None
        blanks += 1
        if blanks > 1:
            return None
    return None


def _names(paragraph: Paragraph) -> bool:
    """The line above a table is its title: numbered, or short and centred, bold, or ending as a title of a table does."""
    if _is_numbered(paragraph):
        return True
    text = norm(paragraph.text, digits=True)
    if len(text) > _TITLE_LENGTH or text.endswith(_ENDS):
        return False
    bold = all(run.format.bold for run in paragraph.runs if run.text.strip())
    return paragraph.format.align == "center" or bold or _NAMED.fullmatch(text) is not None


def _is_numbered(paragraph: Paragraph) -> bool:
    text = norm(paragraph.text, digits=True)
    label = "" if paragraph.label is None else norm(paragraph.label.text, digits=True)
    return len(text) <= _NUMBERED_LENGTH and _NUMBERED_TITLE.match(label + text) is not None and not text.endswith(("。", "；", "："))
