"""The list of standards as a workbook (.xlsx): its rows as lines of text, for whoever reads the list."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final
from xml.etree.ElementTree import ParseError

from lxml import etree

from pipeline.errors import DamagedDocument, UnreadableInput
from pipeline.language.figures import figures
from pipeline.model.text import Text
from pipeline.ooxml.archives import BROKEN, Archive, Limits

MAGIC: Final = b"PK"
_LIMITS: Final = Limits(entries=2000, entry=256 << 20, total=512 << 20)
_WIDEST: Final = 100
"""Columns that are looked at."""

Line = tuple[int, list[str]]
"""The number of a row as people count it, and its cells."""


def workbook_lines(data: bytes, name: str) -> tuple[tuple[Line, ...], ...]:
    """Return the rows of each sheet that are not blank; days as 2023-07-01, formulas by the results saved with them.

    Raises UnreadableInput for what is no workbook.
    """
    try:
        Archive.open(io.BytesIO(data), name, _LIMITS)
        return _sheets(data)
    except UnreadableInput:
        raise
    except (*BROKEN, KeyError, IndexError, TypeError, AttributeError, etree.Error, ParseError) as wrong:
        raise DamagedDocument(
            Text(f"“{name}”不是完整的 .xlsx 文件", f"{name} is no whole .xlsx file"),
            hint=Text("请用 Excel 或 WPS 打开，存为 .xlsx 后再试。", "Open it in Excel or WPS, save it as .xlsx and try again."),
        ) from wrong


def _sheets(data: bytes) -> tuple[tuple[Line, ...], ...]:
    from openpyxl import load_workbook  # only workbooks pay for it

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # styles that openpyxl does not know are none of our business
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        try:
            return tuple(tuple(_lines(sheet)) for sheet in book.worksheets)
        finally:
            book.close()


def _lines(sheet: Any) -> Iterator[Line]:
    sheet.reset_dimensions()  # some programs write a wrong one
    for number, cells in enumerate(sheet.iter_rows(values_only=True), 1):
        line = [_told(value) for value in cells[:_WIDEST]]
        if any(line):
            yield number, line


def _told(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    return figures(value) if isinstance(value, float) else " ".join(str(value).split())
