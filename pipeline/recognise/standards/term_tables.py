"""Terminological entries that someone put into a table, where GB/T 1.1—2020 8.7.3.1 wants none: read all the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from pipeline.model.document import Cell, Paragraph, Row, Table
from pipeline.model.outline import Element, Term
from pipeline.recognise.standards.standing import Standing
from pipeline.recognise.standards.term_lines import read_term_line

_Column = Literal["number", "term", "english", "definition"]
_HEADS: tuple[tuple[_Column, re.Pattern[str]], ...] = (
    ("english", re.compile(r"英文|英语|对应词")),
    ("definition", re.compile(r"定义|含义|释义|解释|说明")),
    ("term", re.compile(r"术语|名词|词条|名称")),
    ("number", re.compile(r"编号|序号|条目")),
)


def read_term_tables(element: Element, standings: Sequence[Standing], tables: Sequence[Table]) -> Iterator[Term]:
    """Yield one entry for each row of the chapter's tables whose first row says which column holds terms and which definitions."""
    blocks = {standing.line.paragraph.location.block for standing in standings if standing.line.paragraph.location.depth}
    for table in tables:
        if table.location.block not in blocks or not table.rows:
            continue
        columns = _columns(table.rows[0])
        if "term" in columns and ("definition" in columns or "english" in columns):
            yield from (term for row in table.rows[1:] if (term := _entry(row, columns)) is not None)


def _columns(head: Row) -> dict[_Column, int]:
    found: dict[_Column, int] = {}
    for cell in head.cells:
        kind = next((kind for kind, pattern in _HEADS if pattern.search(cell.text)), None)
        if kind is not None:
            found.setdefault(kind, cell.column)
    return found


def _entry(row: Row, columns: dict[_Column, int]) -> Term | None:
    cells = {kind: _first(row, column) for kind, column in columns.items()}
    paragraph = cells["term"]
    if paragraph is None:
        return None
    line = read_term_line(paragraph.text)
    span = paragraph.span(*line.term) if line.term is not None else paragraph.span()
    other, number, definition = cells.get("english"), cells.get("number"), cells.get("definition")
    english = other.span() if other is not None else paragraph.span(*line.english) if line.english is not None else None
    return Term(
        number.text.strip() if number is not None else "",
        (number or paragraph).index,
        number.span() if number is not None else None,
        term=paragraph.text[span.start : span.end],
        term_span=span,
        english=(other or paragraph).text[english.start : english.end] if english is not None else "",
        english_span=english,
        definition=(definition.index,) if definition is not None else (),
        same_line=True,
    )


def _first(row: Row, column: int) -> Paragraph | None:
    """Return the first written paragraph of a cell."""
    cell: Cell | None = next((cell for cell in row.cells if cell.column == column), None)
    blocks = cell.blocks if cell is not None else ()
    return next((block for block in blocks if isinstance(block, Paragraph) and block.text.strip()), None)
