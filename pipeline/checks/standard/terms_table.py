"""standard.terms-table: entries are written one below the other, not as a table."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.term_entries import defines_terms_only
from pipeline.model.document import Document, Paragraph, Table, paragraphs_of
from pipeline.model.outline import Outline

_HEAD = re.compile(
    r"\s*(?:中文)?(?:术\s*语(?:名称|和定义)?|名\s*词|定\s*义|含\s*义|解\s*释|英文(?:名称|对应词|译名|术语)?|中文名称|术语[(（]?中文[)）]?)\s*"
)
_ENOUGH = 2


@check(
    "standard.terms-table",
    on=Subject.OUTLINE,
    needs={"document"},
    messages={
        "table": Text(
            "术语条目列成了表。请逐条写成条目编号、术语、英文对应词和定义。",
            "the entries are laid out as a table; write each as number, term, English and definition",
        )
    },
)
def standard_terms_table(outline: Outline, settings: Settings, *, document: Document) -> Iterator[Observation]:
    """术语条目有编号，一条一条地写，才能按编号引用。"""
    chapter = outline.chapter("terms")
    if chapter is None or defines_terms_only(outline):
        yield Skip(None, "not-applicable")
        return
    tables = [table for table in document.tables if _first_index(table) in range(chapter.first, chapter.last + 1)]
    heads = [(table, head) for table in tables if (head := _head_of_terms(table)) is not None]
    for _, head in heads:
        yield Hit("table", head.span(), found=head.text)
    if not heads:
        yield Pass(chapter.heading)


def _first_index(table: Table) -> int:
    return next((paragraph.index for row in table.rows for cell in row.cells for paragraph in paragraphs_of(cell.blocks)), -1)


def _head_of_terms(table: Table) -> Paragraph | None:
    """Return the first of the table's heads that name what an entry consists of; None where fewer than two do."""
    cells = table.rows[0].cells if table.rows else ()
    heads = [block for cell in cells for block in cell.blocks if isinstance(block, Paragraph) and _HEAD.fullmatch(block.text)]
    return heads[0] if len(heads) >= _ENOUGH else None
