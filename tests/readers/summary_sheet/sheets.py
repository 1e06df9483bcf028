"""A 汇总表 of three submissions as we write it, and its cells as somebody fills them in."""

from __future__ import annotations

import io
from typing import Any

from openpyxl import Workbook, load_workbook

from pipeline.model.decision import Decisions
from pipeline.model.summary import FOR_ALL
from pipeline.model.text import Language
from pipeline.readers.summary_sheet import read_decisions
from pipeline.writers.sheet_layout import sheet_layout
from pipeline.writers.xlsx import xlsx_report
from tests.writers.reports import COLUMNS, WORDING, report, submission

CALL = "saq-2022-group-standard"
PATHS = ("收件箱/甲", "收件箱/乙", "收件箱/丙")


def sheet(language: Language = "zh") -> bytes:
    records = {"proposal-form": {"project_name": "某某服务规范", "applicant": "甲公司"}}
    found = [
        submission(identity=path, path=path, profile=CALL, number=f"TB2022-00{place}", records=records)
        for place, path in enumerate(PATHS, 1)
    ]
    return xlsx_report(report(*found), WORDING, language)


def opened(language: Language = "zh") -> Workbook:
    return load_workbook(io.BytesIO(sheet(language)))


def saved(book: Workbook) -> bytes:
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def column(book: Workbook, title: str, name: str = "") -> int:
    """Return the number of the column of that head, on the first sheet or the one named."""
    table = book[name] if name else book.worksheets[0]
    return int(next(cell.column for cell in table[1] if cell.value == title))


def put(book: Workbook, row: int, name: str = "", /, **cells: Any) -> None:
    """Write into a row (2 is the first) by the heads of the columns."""
    table = book[name] if name else book.worksheets[0]
    for title, value in cells.items():
        table.cell(row, column(book, title, name)).value = value


def read(data: bytes | Workbook) -> Decisions:
    return read_decisions(data if isinstance(data, bytes) else saved(data), "汇总表.xlsx", sheet_layout([COLUMNS[FOR_ALL], COLUMNS[CALL]]))
