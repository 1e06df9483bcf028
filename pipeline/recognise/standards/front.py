"""What stands before chapter 1: where the draft begins, its cover, 目次, 前言, 引言 and the title on the first page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.model.document import Document, Table
from pipeline.recognise.standards.cover import is_cover_line, is_date_line
from pipeline.recognise.standards.headings import fixed_heading, is_safety_notice
from pipeline.recognise.standards.lines import Line

ATTACHMENT = re.compile(r"附件[一二三四五六七八九十\d]{1,2}[:：]?")
"""A line that announces another attachment of the same file."""
_SENTENCE = re.compile(r"[。；;：:，,]$|^(?:本(?:文件|标准|规范|部分)|首期承诺|注\s*\d*[:：])")
_PUBLISHED = re.compile(r"(?:协会|学会|联合会|联盟|商会|促进会|局|委员会|中心|院|部|公司|集团|府)发布")
"""The foot of a cover, right above the title where no 前言 parts them."""
_FORM_ROWS = 4
_TITLE_LINES = 4


class Front(NamedTuple):
    """Positions of lines; None where the element is not there. `title` is first and last line of the title."""

    start: int
    cover: tuple[int, int] | None
    foreword: int | None
    introduction: int | None
    title: tuple[int, int] | None


def read_front(document: Document, lines: Sequence[Line], contents: tuple[int, int] | None, chapter: int) -> Front:
    """Return the elements before the line `chapter`, where chapter 1 begins."""
    floor = _other_matter(document, lines, chapter)
    foreword = introduction = None
    for line in lines[floor:chapter]:
        if contents is not None and contents[0] <= line.position <= contents[1]:
            continue
        kind = fixed_heading(line)
        if kind == "foreword":
            foreword = line.position
        elif kind == "introduction":
            introduction = line.position
    headings = [position for position in (contents[0] if contents else None, foreword, introduction) if position is not None]
    after = max([floor - 1, *headings, contents[1] if contents else -1])
    title = _title(lines, after + 1, chapter)
    first = min([*headings, title[0] if title else chapter])
    cover = _cover(lines, floor, first)
    return Front(cover[0] if cover else first, cover, foreword, introduction, title)


def _other_matter(document: Document, lines: Sequence[Line], chapter: int) -> int:
    """Return the position from which the draft may begin: behind a form, or behind the word 附件二 that announces it.

    A table with the dates of issue is no form: a cover is laid out in it.
    """
    covers = {line.paragraph.location.block for line in lines[:chapter] if not line.in_body and is_date_line(line)}
    tables = {block.location.block for block in document.blocks if isinstance(block, Table) and len(block.rows) >= _FORM_ROWS}
    forms = tables - covers
    floor = 0
    for line in lines[:chapter]:
        in_form = line.paragraph.location.block in forms and not is_cover_line(line)
        if in_form or (line.in_body and ATTACHMENT.fullmatch(line.bare)):
            floor = line.position + 1
    return floor


def _title(lines: Sequence[Line], first: int, chapter: int) -> tuple[int, int] | None:
    """Return the lines of the title right above chapter 1; a safety notice may stand between."""
    notice = next((line.position for line in lines[first:chapter] if is_safety_notice(line)), chapter)
    last = notice - 1
    while last >= first and lines[last].blank:
        last -= 1
    top: int | None = None
    for line in reversed(lines[first : last + 1][-_TITLE_LINES:]):
        numbered = line.mark is not None and not line.mark.doubtful  # 5G基站 begins with no number
        breaks_off = line.blank or not line.in_body or numbered or len(line.bare) > 60
        if (
            breaks_off
            or _PUBLISHED.search(line.bare)
            or _SENTENCE.search(line.paragraph.text.strip())
            or fixed_heading(line) is not None
            or is_cover_line(line)
        ):
            break
        top = line.position
    while top is not None and top < last and (lines[top].blank or lines[top].bare.startswith(("（", "("))):
        top += 1  # （征求意见稿） of a cover right above
    return None if top is None else (top, last)


def _cover(lines: Sequence[Line], floor: int, first: int) -> tuple[int, int] | None:
    """Return the lines of the cover between `floor` and `first`; without anything of a cover there is none."""
    tell = [line.position for line in lines[floor:first] if is_cover_line(line)]
    if not tell:
        return None
    top = floor
    if floor > 0:
        top = tell[0]
        while top > floor and lines[top - 1].in_body and not lines[top - 1].blank and not _SENTENCE.search(lines[top - 1].plain.strip()):
            top -= 1
    return top, first - 1
