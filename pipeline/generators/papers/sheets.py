"""The papers of a batch that are workbooks: who recommended whom, the sums of the statistics sheets, the standards to be looked up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from pipeline.generators.papers.plans import PaperPlan
from pipeline.generators.papers.recommended import recommendation_tables
from pipeline.generators.papers.standards import standards_tables
from pipeline.generators.papers.sums import statistics_tables
from pipeline.model.paper import BATCH_FOLDER, Casework, Paper
from pipeline.writers.xlsx_book import Paper as PrintedPaper
from pipeline.writers.xlsx_book import Table, workbook

Tables = Callable[[PaperPlan, Casework], Sequence[Table]]
_MAKERS: Final[dict[str, Tables]] = {
    "recommendations": recommendation_tables,
    "statistics": statistics_tables,
    "standards": standards_tables,
}


def sheet_paper(plan: PaperPlan, casework: Casework) -> Paper | None:
    """Return the workbook of a plan; None where it would be empty. Same casework, same bytes; text stands in it as text."""
    tables = _MAKERS[plan.make](plan, casework)
    if not any(table.rows for table in tables):
        return None
    call = casework.profile.call
    printed = PrintedPaper(
        header=plan.name,
        footer=casework.office.issuer or (call.issuer if call is not None else ""),
        pages="第 {page} 页 共 {pages} 页",
        cut="……（太长，全文见原件）",
        more="另有{count}行放不下",
    )
    return Paper(f"{BATCH_FOLDER}/{plan.name}.xlsx", workbook(tables, printed), plan.public)
