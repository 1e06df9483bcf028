"""The smallest workbooks: sheets of rows."""

from __future__ import annotations

import io
from collections.abc import Sequence


def book(*sheets: Sequence[Sequence[object]]) -> bytes:
    """Return an .xlsx file with these sheets."""
    from openpyxl import Workbook

    made = Workbook()
    made.remove(made.active)
    for rows in sheets:
        sheet = made.create_sheet()
        for row in rows:
            sheet.append(row)
    data = io.BytesIO()
    made.save(data)
    return data.getvalue()
