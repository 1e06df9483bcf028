"""The tables of a blank form: rows and cells as the form file has them, lines without borders in tables of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby
from typing import Final

from pipeline.generators.forms.fields import DATE_WORDS, block_field, inline_field, is_inline
from pipeline.generators.forms.markup import THIN, Align, Merge, Vertical, cell, label, paragraph, row, table
from pipeline.generators.forms.repeated import SHORT, Beside, repeated_rows
from pipeline.language.normal import norm
from pipeline.model.profile import Form, FormCell, FormField, FormRow

_SENTENCE: Final = 24
"""A label of more characters is a sentence: it begins at the left."""
_LEAST: Final = 340
"""Height of a row that the form file gives none, in twentieths of a point; from `_HIGH` on, a long text begins at the top."""
_HIGH: Final = 600


def form_tables(form: Form) -> str:
    """Return the tables of the form with a thin paragraph between them, which Word would else join to one."""
    return THIN.join(
        _table(form, tuple(rows)) if framed else THIN.join(_line(form, one) for one in rows)
        for framed, rows in groupby(form.rows, key=lambda one: one.frame)
    )


def _line(form: Form, one: FormRow) -> str:
    """Return a row without borders: its cells share the width equally."""
    each = sum(form.columns) // len(one.cells)
    cells = [_cell(form, part, (each,)) for part in one.cells]
    return table([row(cells, one.height)], (each,) * len(cells), framed=False)


def _table(form: Form, rows: Sequence[FormRow]) -> str:
    made: list[str] = []
    for number, one in enumerate(rows):
        repeated = next((part for part in one.cells if part.field and form.fields[part.field].kind == "rows"), None)
        made += [_row(form, one)] if repeated is None else _repeated(form, one, repeated, first=number == 0)
    return table(made, form.columns, framed=True)


def _row(form: Form, one: FormRow) -> str:
    return row([_cell(form, part, widths, high=one.height >= _HIGH) for part, widths in _placed(form, one)], max(one.height, _LEAST))


def _placed(form: Form, one: FormRow) -> Iterator[tuple[FormCell, tuple[int, ...]]]:
    """Yield the cells of a row with the widths of the grid columns they take."""
    ends = list(accumulate(part.span for part in one.cells))
    for part, end in zip(one.cells, ends, strict=True):
        yield part, form.columns[end - part.span : end]


def _repeated(form: Form, one: FormRow, repeated: FormCell, *, first: bool) -> list[str]:
    """Return a row of the form with a repeated field in it: the field's rows, beside cells merged over all of them."""
    field = form.fields[repeated.field or ""]
    placed = list(_placed(form, one))
    at = one.cells.index(repeated)
    before, after = (Beside(_merged(form, some, "restart"), _merged(form, some, "continue")) for some in (placed[:at], placed[at + 1 :]))
    widths = placed[at][1]
    heading = [row([_cell(form, FormCell(repeated.label, None, repeated.span), widths)], one.height)] if repeated.label else []
    return [*heading, *repeated_rows(field, widths, one.height, before, after, header=first and not heading)]


def _merged(form: Form, placed: Sequence[tuple[FormCell, tuple[int, ...]]], merge: Merge) -> str:
    """Return cells beside a repeated field, merged over its rows: their content stands in the first."""
    return "".join(
        _cell(form, part, widths, merge) if merge == "restart" else cell(paragraph(""), sum(widths), span=len(widths), merge=merge)
        for part, widths in placed
    )


def _cell(form: Form, part: FormCell, widths: Sequence[int], merge: Merge = "", *, high: bool = False) -> str:
    field = form.fields[part.field] if part.field else None
    content = _printed(part, whole=len(widths) == len(form.columns)) if field is None else _value(form, field, part, sum(widths))
    return cell(content, sum(widths), span=len(widths), at=_stands(field, part) if high else "center", merge=merge)


def _stands(field: FormField | None, part: FormCell) -> Vertical:
    """Return where a text stands in a high cell: a long one at its top, the words for a signature at its bottom."""
    if field is None or is_inline(field):
        return "center"
    return "top" if field.kind == "long-text" or part.label else "bottom"


def _printed(part: FormCell, *, whole: bool) -> str:
    align: Align = "left" if whole or len(part.label) > _SENTENCE else "center"
    return "".join(paragraph(label(line), align) for line in part.label.split("\n"))


def _value(form: Form, field: FormField, part: FormCell, width: int) -> str:
    if not is_inline(field):
        return block_field(field, part.label, _elsewhere(form))
    short = not part.label and width <= SHORT and field.kind != "list"
    line = paragraph(inline_field(field, part.label, room=_room(width)), "center" if short else "left")
    below = field.template.replace(DATE_WORDS, "").strip() if field.kind == "opinion" else ""
    return line + (paragraph(label(below)) if below and norm(below) not in _elsewhere(form) else "")


def _room(width: int) -> int:
    """Return how many characters of a prompt two lines of a cell hold."""
    return 2 * (width - 170) // 180


def _elsewhere(form: Form) -> str:
    """Return all words printed in cells of their own."""
    return norm("".join(part.label for one in form.rows for part in one.cells if part.field is None))
