"""record.columns: the printed headings of a table filled in row by row stand there, in their order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.normal import norm
from pipeline.model.address import Span
from pipeline.model.document import Cell, Document, Paragraph
from pipeline.model.profile import Form, FormField
from pipeline.model.record import Record
from pipeline.model.text import Argument


@check(
    "record.columns",
    on=Subject.RECORD,
    needs={"form", "document"},
    messages={
        "absent": Text(
            "表中没有“{expected}”一列，该列的内容因此没有检查。请用原表填写，不要删改栏目。",
            "the table has no column “{expected}”, which was therefore not checked: please use the form as it was given",
        ),
        "reworded": Text(
            "列名“{expected}”改成了“{found}”。请恢复原来的字样。",
            "the column “{expected}” is called “{found}”: please restore its printed name",
        ),
        "order": Text(
            "各列的次序是{found}，原表是{expected}。请恢复原来的次序。",
            "the columns stand as {found}, and were printed as {expected}: please restore their order",
        ),
    },
    settings={"field": {"type": "string", "minLength": 1}},
    required=("field",),
)
def record_columns(record: Record, settings: Settings, *, form: Form, document: Document) -> Iterator[Observation]:
    """各家的表格一致，才能合在一起汇总。"""
    printed = form.fields[settings["field"]]
    heading = _heading(document, printed)
    if heading is None:
        yield Skip(record.title, "field-unknown", count=len(printed.columns))
        return
    found = [(column, place, text) for place, text in heading if (column := _column(text, printed)) is not None]
    there = {column.key: (place, text) for column, place, text in found}
    for column in printed.columns:
        yield _look(column, there)
    order = [column.key for column in printed.columns if column.key in there]
    if [column.key for column, _, _ in found] != order:
        at = found[0][1]
        shown = ("、".join(text for _, _, text in found), "、".join(column.label for column in printed.columns))
        yield Hit("order", at, found=shown[0], expected=shown[1], arguments={"found": shown[0], "expected": shown[1]})


def _look(column: FormField, there: dict[str, tuple[Span, str]]) -> Observation:
    if column.key not in there:
        first = next(iter(there.values()), None)
        return Hit("absent", first[0] if first else None, expected=column.label, arguments={"expected": column.label})
    place, text = there[column.key]
    arguments: dict[str, Argument] = {"expected": column.label, "found": text}
    return (
        Pass(place) if norm(text) == norm(column.label) else Hit("reworded", place, found=text, expected=column.label, arguments=arguments)
    )


def _heading(document: Document, printed: FormField) -> Sequence[tuple[Span, str]] | None:
    """Return the cells of the first row that holds at least half of the columns' names, each with its place; None without one."""
    for table in document.tables:
        for row in table.rows:
            cells = [(_place(cell), " ".join(cell.text.split())) for cell in row.cells if cell.text.strip()]
            known = {column.key for _, text in cells if (column := _column(text, printed)) is not None}
            if len(known) * 2 >= len(printed.columns):
                return cells
    return None


def _place(cell: Cell) -> Span:
    """Return the first line of a cell in which something stands."""
    return next(block.span() for block in cell.blocks if isinstance(block, Paragraph) and block.text.strip())


def _column(text: str, printed: FormField) -> FormField | None:
    """Return the column that a heading names, by its printed label or another wording."""
    bare = norm(text)
    return next((column for column in printed.columns if bare in {norm(label) for label in (column.label, *column.aliases)}), None)
