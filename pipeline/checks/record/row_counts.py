"""record.row-counts: the quantities of a table are whole numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import quoted
from pipeline.language.counts import read_count
from pipeline.language.leftovers import leftover
from pipeline.model.correction import ReplaceText
from pipeline.model.profile import Form
from pipeline.model.record import Field, Record
from pipeline.model.text import Argument

_NAME = {"type": "string", "minLength": 1}


@check(
    "record.row-counts",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "blank": Text("“{item}”没有填写数量。没有的请写0。", "no quantity is given for “{item}”: write 0 where there are none"),
        "nothing": Text(
            "“{item}”的数量写的是“{found}”。没有的请写0。", "the quantity of “{item}” says “{found}”: write 0 where there are none"
        ),
        "words": Text(
            "“{item}”的数量写的是“{found}”。请只写数字（{expected}），单位表中已经印好。",
            "the quantity of “{item}” says “{found}”: write the number alone ({expected}), its unit is printed",
        ),
        "unreadable": Text(
            "“{item}”的数量写的是“{found}”，不是一个确切的整数。请写数字。",
            "the quantity of “{item}” says “{found}”, which is no exact whole number: please write digits",
        ),
    },
    settings={"field": _NAME, "item": _NAME, "column": _NAME, "leave-blank-form": {"type": "boolean"}},
    required=("field", "item", "column"),
)
def record_row_counts(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """写“约20”“若干”，各家的数就加不起来。"""
    field = record.fields.get(settings["field"])
    if record.blank_form and settings.get("leave-blank-form", False):
        yield Skip(record.title, "not-applicable")
        return
    if field is None or field.value is None:
        yield Skip(None, "field-unknown")
        return
    if not field.rows:
        yield Skip(field.at, "not-applicable")
    for row in field.rows:
        yield _look(row, settings)


def _look(row: Mapping[str, Field], settings: Settings) -> Observation:
    cell, item = row.get(settings["column"]), row.get(settings["item"])
    if cell is None or cell.value is None:
        return Skip(None, "field-unknown")
    found = quoted(cell.raw)
    arguments: dict[str, Argument] = {"item": quoted(item.raw) if item is not None else "", "found": found}
    at = cell.at or (item.at if item is not None else None)
    if cell.blank:
        return Hit("blank", item.at if item is not None and item.at is not None else at, arguments=arguments)
    if leftover(cell.raw) == "nothing":
        correction = ReplaceText(cell.span, "0") if cell.span is not None else None
        return Hit("nothing", at, found=found, expected="0", arguments=arguments, correction=correction)
    count = read_count(cell.raw)
    if count is None or not count.exact or count.value != int(count.value):
        return Hit("unreadable", at, found=found, arguments=arguments)
    if count.plain:
        return Pass(at)
    correction = ReplaceText(cell.span, count.words) if cell.span is not None and "\n" not in cell.raw else None
    return Hit("words", at, found=found, expected=count.words, arguments={**arguments, "expected": count.words}, correction=correction)
