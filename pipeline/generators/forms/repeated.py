"""The rows of a repeated field: a heading over each column, then rows to be filled in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from pipeline.generators.forms.fields import inline_field
from pipeline.generators.forms.markup import Control, cell, control, label, paragraph, row, run
from pipeline.language.normal import norm
from pipeline.model.profile import FormField

NUMBER: Final = "序号"
_NARROW: Final = 1000
"""A column of the grid below this width (in twentieths of a point) that no column of the field needs holds the rows' numbers."""
SHORT: Final = 2400
"""In a cell up to this width (in twentieths of a point) a short value stands in the middle."""
_LEAST: Final = 400
_WORD: Final = 4
"""Printed words of so many characters stand in the middle of their column."""


class Beside(NamedTuple):
    """The XML of cells beside the rows, merged over all of them: in the first row, and in every row below."""

    first: str = ""
    below: str = ""


NOTHING: Final = Beside()


def row_tag(key: str, column: str) -> str:
    """Return the tag of the cells of one column; the rows have it in common."""
    return f"{key}.{column}"


def repeated_rows(
    field: FormField, widths: Sequence[int], height: int, before: Beside = NOTHING, after: Beside = NOTHING, *, header: bool
) -> list[str]:
    """Return the rows of the field over the grid columns `widths`, between the cells `before` and `after`.

    `header` repeats the headings on every page.
    """
    counted = any(norm(column.label) == NUMBER for column in field.columns)
    numbered = not counted and len(widths) == len(field.columns) + 1 and widths[0] < _NARROW
    groups = shared_out(widths[1:] if numbered else widths, len(field.columns))
    leading = [widths[0]] if numbered else []
    count = max((len(column.printed) for column in field.columns), default=0) or field.lines
    rows: list[str] = []
    for number in range(count + 1):
        cells = [_centred(NUMBER if number == 0 else str(number), width) for width in leading]
        for column, group in zip(field.columns, groups, strict=True):
            content = _heading(column) if number == 0 else _cell(field, column, number, sum(group))
            cells.append(cell(content, sum(group), span=len(group)))
        inner = (before.below, *cells, after.below) if number else (before.first, *cells, after.first)
        rows.append(row(inner, max(height, _LEAST), header=header and number == 0))
    return rows


def shared_out(widths: Sequence[int], count: int) -> list[tuple[int, ...]]:
    """Return the widths in `count` groups of neighbours, none empty; what is left over goes to the groups that are narrowest."""
    groups: list[tuple[int, ...]] = [(width,) for width in widths]
    while len(groups) > count:
        at = min(range(len(groups) - 1), key=lambda one: sum(groups[one]) + sum(groups[one + 1]))
        groups[at : at + 2] = [(*groups[at], *groups[at + 1])]
    return groups


def _heading(column: FormField) -> str:
    return paragraph(label(column.label), "center")


def _centred(text: str, width: int) -> str:
    return cell(paragraph(label(text), "center"), width)


def _cell(field: FormField, column: FormField, number: int, width: int) -> str:
    """Return a cell of a row: printed words, the row's number, or a place to write."""
    tag = row_tag(field.key, column.key)
    if column.printed:
        words = column.printed[number - 1] if number <= len(column.printed) else ""
        return paragraph(label(words), "center" if max(map(len, column.printed)) <= _WORD else "left")
    if norm(column.label) == NUMBER:
        about = Control(tag, column.title.zh, locked=False)
        return paragraph(control(about, run(str(number)), prompt=False), "center")
    return paragraph(inline_field(column, tag=tag, locked=False), "center" if width <= SHORT else "left")
