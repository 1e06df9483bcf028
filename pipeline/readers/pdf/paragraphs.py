"""Lines -> paragraphs: a line goes on where the one before it was full and nothing begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from pipeline.readers.pdf.lines import Line, is_wide

_NUMBERED: Final = re.compile(
    r"\d{1,2}(?:\.\d{1,3})*[.、)）]?(?=[\s\u3000\u4e00-\u9fff（(《“]|$)|[A-Z](?:\.\d{1,3})+[\s\u3000]|附\s*录\s*[A-Z]\b|[图表]\s*[A-Z]?\.?\d|——|[—–-]\s"
    r"|[a-z]\)|[（(][一二三四五六七八九十\da-z]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十\d]{1,3}[章条节]"
    r"|注\s*\d*\s*[:：]|示例\s*\d*\s*[:：]|[•●◆■·][\s\u3000\t]|附件\s*[一二三四五六七八九十\d]*\s*[:：]"
    r"|(?:GB|DB\d{2,4}|ISO|IEC|[A-Z]{2})(?:/[A-Z]{1,10})?[\s\u3000]?\d{3,}|T/[A-Z]{2,12}[\s\u3000]?\d{3,}"
)
_LISTED: Final = re.compile(
    r"(?:——|[—–•●◆■·-]|[a-z]\)|\d{1,2}[.、)）]|[（(][一二三四五六七八九十\da-z]{1,3}[)）]|注\s*\d*\s*[:：])[\s\u3000\t]*"
)
_TERMINAL: Final = re.compile(r"[。；;：:！？!?][”’）)》]?$")
_JOINED_UP: Final = re.compile(r"[@/\\_#=&]|www\.|\d[\d.-]*$")
_LEAST_INDENT: Final = 0.8
_SLACK: Final = -0.05
_ENTRY: Final = re.compile(r"\t(?:\d{1,3}|[IVXLCivxlc]{1,6}|[Ⅰ-ⅿ]{1,3})$")
"""An entry of a table of contents."""
_LETTER: Final = 0.62
"""Ems that a letter takes; a line without blanks and without room for one more was broken inside its word."""
_FAR: Final = 2.7
"""Lines further apart than this many ems belong to no one paragraph."""
_WIDER: Final = 1.35
"""Nor do lines further apart than this times the usual distance."""


@dataclass(slots=True)
class Column:
    """Where text stands: its left and right edge; None where nothing tells."""

    left: float
    right: float | None


@dataclass(slots=True)
class Draft:
    """A paragraph in the making: its lines, the column they stand in, what is put between them."""

    column: Column
    lines: list[Line] = field(default_factory=list)
    glue: list[str] = field(default_factory=list)
    """What stands before each line: "", or a blank between Latin words."""

    def add(self, line: Line) -> None:
        """Append a line."""
        self.glue.append(self._glue(self.lines[-1], line) if self.lines else "")
        self.lines.append(line)

    def _glue(self, before: Line, line: Line) -> str:
        if before.tail:
            return before.tail
        room = 0.0 if self.column.right is None else self.column.right - before.right
        broken = room < _LETTER * before.size and not re.search(r"\s", before.text)
        return "" if broken else _glue(before.text, line.text)

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(part for glue, line in zip(self.glue, self.lines, strict=True) for part in (glue, line.text))


def paragraphs_of(lines: Sequence[Line], column: Column) -> list[Draft]:
    """Return the paragraphs that the lines of one column make."""
    drafts: list[Draft] = []
    pitch = _usual_pitch(lines)
    for line in lines:
        last = drafts[-1] if drafts else None
        near = last is not None and line.base - last.lines[-1].base <= min(_FAR * line.size, _WIDER * pitch if pitch else _FAR * line.size)
        if last is not None and near and continues(last, line):
            last.add(line)
        else:
            drafts.append(Draft(column))
            drafts[-1].add(line)
    return drafts


def continues(draft: Draft, line: Line, column: Column | None = None) -> bool:
    """Tell whether a line goes on with the paragraph before it; `column` is that of the line where it is another one."""
    before = draft.lines[-1]
    here = column or draft.column
    if _ENTRY.search(before.text) or _ENTRY.search(line.text):
        return False
    if abs(before.size - line.size) > 0.15 * max(before.size, line.size) or not _is_full(before, line, draft.column):
        return False
    ended = _TERMINAL.search(before.text.rstrip()) is not None
    if ended and _NUMBERED.match(line.text):
        return False
    if line.left - here.left > _LEAST_INDENT * line.size and _is_centred(before, draft.column) and _is_centred(line, here):
        return not ended
    return not _begins(draft, line, here, ended=ended)


def _is_full(before: Line, line: Line, column: Column) -> bool:
    """The line before ends where it had to: what follows would not have fitted."""
    if column.right is None:
        return False
    room = column.right - before.right - before.hanging
    widest = max(column.right - column.left, before.size)
    return room < min(line.lead, 0.6 * widest) + _SLACK * line.size


def _is_centred(line: Line, column: Column) -> bool:
    """The line stands in the middle of its column and is indented by it, or fills it."""
    return column.right is not None and abs(line.center - (column.left + column.right) / 2) < 0.3 * line.size


def _begins(draft: Draft, line: Line, column: Column, *, ended: bool) -> bool:
    """The line is indented as a first line is, or stands further left than a hanging paragraph does."""
    em = line.size
    indent = line.left - column.left
    first = draft.lines[0]
    if len(draft.lines) > 1:
        usual = draft.lines[-1].left - draft.column.left
        return abs(indent - usual) > _LEAST_INDENT * em
    own = first.left - draft.column.left
    listed = _LISTED.match(first.text)
    if indent <= _LEAST_INDENT * em:
        return bool(listed and own > _LEAST_INDENT * em and ended)
    if listed and indent > own:
        return False
    if abs(indent - own) <= _LEAST_INDENT * em:
        # Both are indented alike: a block set in from the margin, or a new first line after a full one.
        return ended or own >= 1.5 * em
    return True


def _usual_pitch(lines: Sequence[Line]) -> float:
    """Return the distance of neighbouring lines that is most often kept, in points; 0 where there are too few."""
    gaps = sorted(after.base - before.base for before, after in pairwise(lines) if after.base > before.base)
    return gaps[len(gaps) // 2] if len(gaps) >= 4 else 0.0


def _glue(before: str, after: str) -> str:
    """Return the blank that a line break swallowed between two Latin words; none inside an address or a number."""
    if not before or not after or before[-1].isspace() or is_wide(before[-1]) or is_wide(after[0]):
        return ""
    head, tail = re.split(r"[\s\u2e80-\uffef]", before)[-1], re.split(r"[\s\u2e80-\uffef]", after)[0]
    if before[-1] == "-" or "@" in head + tail or (_JOINED_UP.search(head) and (tail[:1].isdigit() or "/" in head + tail)):
        return ""
    return " "
