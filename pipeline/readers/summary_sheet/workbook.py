"""A workbook opened for reading: its sheets as rows of plain values, whoever saved it."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from typing import Any, Final
from xml.etree.ElementTree import ParseError

from lxml import etree

from pipeline.errors import UnreadableInput, WrongDecisions
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.ooxml.archives import BROKEN, Archive, Limits
from pipeline.readers.summary_sheet.cells import CellValue

_LIMITS: Final = Limits(entries=2000, entry=512 << 20, total=1024 << 20)
_WIDEST: Final = 200
"""Columns that are looked at; the widest of our sheets has 30."""
_HINT: Final = Text(
    "请用 Excel 或 WPS 打开 xingshen 写的汇总表，填好后存为 .xlsx，再试。",
    "Open the 汇总表 that xingshen wrote, fill it in, save it as .xlsx and try again.",
)


class NoValue:
    """A formula of which nobody has saved the result."""


Value = CellValue | NoValue


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name, and (number of the row as people count it, its values) for rows that are not blank."""

    name: str
    rows: tuple[tuple[int, tuple[Value, ...]], ...]


def read_sheets(data: bytes, name: str) -> tuple[Sheet, ...]:
    """Return the sheets of an .xlsx file; formulas by the results that were saved with them.

    Rows hidden by a filter count like others. Raises WrongDecisions for what is no workbook.
    """
    if not data.startswith(b"PK"):
        raise _refused(
            name, Text("不是 .xlsx 文件（.xls、.et、.csv 请另存为 .xlsx）", "it is no .xlsx file (save .xls, .et or .csv as .xlsx)")
        )
    try:
        Archive.open(io.BytesIO(data), name, _LIMITS)
        written = _values(data, results=False)
        formulas = any(isinstance(value, NoValue) for sheet in written for _, row in sheet.rows for value in row)
        return _with_results(written, _values(data, results=True)) if formulas else written
    except UnreadableInput as wrong:
        raise _refused(name, wrong.message) from wrong
    except (*BROKEN, KeyError, IndexError, TypeError, AttributeError, etree.Error, ParseError) as wrong:
        raise _refused(name, Text("不是完整的 .xlsx 文件", "it is no whole .xlsx file")) from wrong


def _refused(name: str, reason: Text) -> WrongDecisions:
    return WrongDecisions(Text(f"汇总表“{name}”不能用：{reason.zh}", f"the 汇总表 {name} cannot be used: {reason.en}"), hint=_HINT)


def _values(data: bytes, *, results: bool) -> tuple[Sheet, ...]:
    from openpyxl import load_workbook  # only packets pay for it

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # styles and extensions that openpyxl does not know are none of our business
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=results, keep_links=False)
        try:
            return tuple(Sheet(sheet.title, tuple(_rows(sheet))) for sheet in book.worksheets)
        finally:
            book.close()


def _rows(sheet: Any) -> Iterator[tuple[int, tuple[Value, ...]]]:
    sheet.reset_dimensions()  # some programs write a wrong one, and openpyxl would believe it
    for number, cells in enumerate(sheet.iter_rows(), 1):
        values = tuple(NoValue() if cell.data_type == "f" else cell.value for cell in cells[:_WIDEST])
        if any(value is not None and value != "" for value in values):
            yield number, values


def _with_results(written: tuple[Sheet, ...], results: tuple[Sheet, ...]) -> tuple[Sheet, ...]:
    """Return the sheets with the saved result in the place of each formula; what was not saved stays without."""
    found = []
    for sheet, other in zip(written, results, strict=True):
        saved = dict(other.rows)
        rows = tuple(
            (number, tuple(_result(values, saved.get(number, ()), position) for position in range(len(values))))
            for number, values in sheet.rows
        )
        found.append(Sheet(sheet.name, rows))
    return tuple(found)


def _result(values: tuple[Value, ...], saved: tuple[Value, ...], position: int) -> Value:
    if not isinstance(values[position], NoValue):
        return values[position]
    result = saved[position] if position < len(saved) else None
    return values[position] if result is None else result
