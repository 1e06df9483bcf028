"""record.row-numbers: the rows of a list are numbered 1, 2, 3 …"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from unicodedata import normalize

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.counts import read_count
from pipeline.model.correction import ReplaceText
from pipeline.model.profile import Form
from pipeline.model.record import Field, Record
from pipeline.model.text import Argument

_BRACKETS = re.compile(r"^\s*[(\[【]|[)\]】]\s*$")
_SETTING = {"type": "string", "minLength": 1}


@check(
    "record.row-numbers",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "wrong": Text(
            "“{field}”第{row}行的{column}是“{found}”，应为{expected}。请从1起连续编号，不必改动各行的先后。",
            "“{field}”, row {row}: the {column} is “{found}” and should be {expected}; number the rows from 1 on and leave their order",
        ),
        "blank": Text(
            "“{field}”第{row}行没有{column}，应为{expected}。请从1起连续编号。",
            "“{field}”, row {row} has no {column}, which should be {expected}; number the rows from 1 on",
        ),
        "none": Text("“{field}”各行都没有{column}。请从1起连续编号。", "no row of “{field}” has a {column}: number them from 1 on"),
    },
    settings={"field": _SETTING, "column": _SETTING},
    required=("field", "column"),
)
def record_row_numbers(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """序号连续，才知道名单有没有缺页、漏行。"""
    field = record.fields.get(settings["field"])
    if field is None or field.value is None or any(settings["column"] not in row for row in field.rows):
        yield Skip(None, "field-unknown")
    elif not field.rows:
        yield Skip(field.at, "not-applicable")
    else:
        printed = form.fields[field.key]
        title = next(column.title for column in printed.columns if column.key == settings["column"])
        cells = [row[settings["column"]] for row in field.rows]
        if any(cell.value is None for cell in cells):
            yield Skip(field.at, "unknown", count=len(cells))
        else:
            yield from _look(field, cells, {"field": printed.title, "column": title})


def _look(field: Field, cells: Sequence[Field], said: dict[str, Argument]) -> Iterator[Observation]:
    if all(cell.blank for cell in cells):
        yield Hit("none", field.at, arguments=said)
        return
    for row, cell in enumerate(cells, 1):
        shown = cell.raw or (cell.value if isinstance(cell.value, str) else "")
        number = read_count(_BRACKETS.sub("", normalize("NFKC", shown)))
        if number is not None and number.exact and number.value == row:
            yield Pass(cell.at)
            continue
        arguments: dict[str, Argument] = {**said, "row": row, "found": shown, "expected": row}
        yield Hit(
            "blank" if cell.blank else "wrong", cell.at, found=shown, expected=str(row), arguments=arguments, correction=_number(cell, row)
        )


def _number(cell: Field, row: int) -> ReplaceText | None:
    """Put the right number in; none where Word counts by itself (nothing is typed, and a number is shown)."""
    counted = not cell.raw and not cell.blank
    return None if counted or cell.span is None or "\n" in cell.raw else ReplaceText(cell.span, str(row))
