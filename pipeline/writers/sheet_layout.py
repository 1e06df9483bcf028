"""What of the 汇总表 is read back when the office has filled it in: the heads that we wrote, in both languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pipeline.model.decision import SheetColumn, SheetLayout
from pipeline.model.summary import Column, Summary
from pipeline.writers.xlsx_findings import FINGERPRINT, PATH, WORDS, WRITE

_FACTS = {"path": "path", "verdict": "verdict"}
"""Facts of the report by which a row is found again, whatever their profile calls the columns."""


def sheet_layout(summaries: Iterable[Summary]) -> SheetLayout:
    """Return the columns of these sheets that are read back."""
    columns = [column for one in summaries for column in _columns(one)]
    findings = (("path", PATH), ("fingerprint", FINGERPRINT), ("write", WRITE), ("words", WORDS))
    return SheetLayout(tuple(_merged(columns)), tuple(SheetColumn(key, (title.zh, title.en)) for key, title in findings))


def _columns(summary: Summary) -> Iterator[tuple[str, Column]]:
    for column in summary.columns:
        key = column.key or _FACTS.get(column.fact or "")
        if key is not None:
            yield key, column


def _merged(columns: Iterable[tuple[str, Column]]) -> Iterator[SheetColumn]:
    """Yield one column for each key, with what any of the profiles calls it."""
    titles: dict[str, dict[str, None]] = {}
    choices: dict[str, dict[str, str]] = {}
    for key, column in columns:
        titles.setdefault(key, {}).update(dict.fromkeys((column.title.zh, column.title.en)))
        choices.setdefault(key, {}).update({word: one.zh for one in column.choices for word in (one.zh, one.en)})
    for key, names in titles.items():
        yield SheetColumn(key, tuple(names), tuple(choices[key].items()))
