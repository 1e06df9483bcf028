"""What stands right above and below a line: tables, pictures, or text; blank lines and the small print of figures are passed over."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.model.document import Table
from pipeline.recognise.standards.lines import Line
from pipeline.recognise.standards.standing import Standing

_FURTHEST = 60
_SMALL_PRINT = 12
_UNITS = re.compile(r"\s*(?:计量)?单位(?:为|[:：]).{1,20}|.{1,12}[:：]\s*(?:年\s*月\s*日)?\s*[_＿]*\s*")
_LEGEND = re.compile(r"\s*(?:注\s*\d*\s*[:：]|标引|图例|说明|[a-z][)）]|\d{1,2}\s*[—–-]|[A-Za-z]\d?\s*[—–-]|[a-z]\s*\S)")


class Neighbours:
    """The lines of a draft in order, and the tables of the body by their block."""

    def __init__(self, standings: Sequence[Standing], tables: Sequence[Table]) -> None:
        self._lines = [standing.line for standing in standings]
        self._pictured = any(line.paragraph.pictures or line.paragraph.boxes for line in self._lines)
        self._outer = {table.location.block: table for table in tables if not table.location.depth}

    def table_at(self, line: Line) -> int | None:
        """Return the index of the (outermost) table that the line stands in."""
        table = self._outer.get(line.paragraph.location.block)
        return table.index if table is not None and line.paragraph.location.depth else None

    def table_after(self, position: int) -> int | None:
        """Return the table that follows the line; up to three lines like “单位为毫米” or “编号：” may stand between."""
        own = self.table_at(self._lines[position])
        if own is not None:
            return own
        between = 0
        for line in self._after(position):
            table = self.table_at(line)
            if table is not None:
                return table
            if not line.blank:
                between += 1
                if between > 3 or line.mark is not None or not _UNITS.fullmatch(line.plain):
                    return None
        return None

    def table_before(self, position: int) -> int | None:
        """Return the table right above the line; its notes may stand between."""
        if self.table_at(self._lines[position]) is not None:
            return None
        for line in self._before(position):
            table = self.table_at(line)
            if table is not None or not line.blank:
                return table
        return None

    def picture_before(self, position: int) -> int | None:
        """Return the paragraph of the picture above the line or in it; the legend and notes of a figure may stand between."""
        if not self._pictured:
            return None
        if _is_picture(self._lines[position]):
            return self._lines[position].paragraph.index
        block = self._lines[position].paragraph.location.block
        inside = bool(self._lines[position].paragraph.location.depth)
        between = 0
        for line in self._before(position):
            location = line.paragraph.location
            if inside and location.block != block:
                return None
            if _is_picture(line):
                return line.paragraph.index
            if line.blank or location.depth or location.kind == "text-box":
                continue
            between += 1
            if between > _SMALL_PRINT or line.mark is not None or not _LEGEND.match(line.plain):
                return None
        return None

    def picture_after(self, position: int) -> int | None:
        """Return the paragraph of the picture that follows the line at once."""
        for line in self._after(position):
            if _is_picture(line):
                return line.paragraph.index
            if not line.blank:
                return None
        return None

    def text_before(self, position: int) -> int | None:
        """Return the paragraph of the nearest line above that is not blank, in the same table or outside of any."""
        for line in self._before(position):
            if not line.blank:
                return line.paragraph.index
        return None

    def fills_first_row(self, position: int) -> bool:
        """Tell whether the line stands alone in the first row of its table."""
        location = self._lines[position].paragraph.location
        table = self._outer.get(location.block)
        return table is not None and location.row == 0 and sum(1 for cell in table.rows[0].cells if cell.text.strip()) == 1

    def _after(self, position: int) -> Iterator[Line]:
        for place in range(position + 1, min(len(self._lines), position + 1 + _FURTHEST)):
            yield self._lines[place]

    def _before(self, position: int) -> Iterator[Line]:
        for place in range(position - 1, max(-1, position - 1 - _FURTHEST), -1):
            yield self._lines[place]


def _is_picture(line: Line) -> bool:
    return bool(line.paragraph.pictures or line.paragraph.boxes)
