"""Tables that readers of the standard fill in: their empty cells and lines are meant to be empty (rules.md 0.5)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.model.document import Table

_BLANK = re.compile(r"[\s_＿:：/()（）□☐○年月日.…]*")
_TELLING = re.compile(r"签\s*[字名章]|盖\s*章|公\s*章|填\s*[表写报]|[（(]签|年\s+月\s+日|[：:]\s*[_＿]{2,}|[□☐]")
"""What only a form to be filled in says."""
_FEWEST = 3
"""One blank cell in so many makes a form."""


def find_blank_forms(tables: Sequence[Table], first: int, last: int) -> tuple[int, ...]:
    """Return the indexes of the forms among the tables in blocks first … last (inclusive) of the document."""
    return tuple(table.index for table in tables if first <= table.location.block <= last and _is_form(table))


def _is_form(table: Table) -> bool:
    texts = [cell.text for row in table.rows for cell in row.cells if cell.merge != "continue"]
    blank = sum(1 for text in texts if _BLANK.fullmatch(text))
    return blank * _FEWEST >= len(texts) > 0 or (blank > 0 and any(_TELLING.search(text) for text in texts))
