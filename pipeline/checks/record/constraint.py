"""record.constraint: turns the constraints of a record schema into observations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipeline.checks.contract import BOTH_LANGUAGES, Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import quoted
from pipeline.language.leftovers import leftover
from pipeline.model.constraint import Constraint
from pipeline.model.profile import Form, FormField
from pipeline.model.record import Field, Record
from pipeline.model.text import Argument

_QUOTE = 40
"""Characters of a value that a message repeats."""


@check(
    "record.constraint",
    on=Subject.RECORD,
    needs={"form", "constraints"},
    messages={
        "blank": Text("“{field}”栏没有填写{reason}。{hint}", "“{field}” is not filled in{reason}. {hint}"),
        "lesser": Text(
            "“{field}”栏没有填写{reason}。请补填，没有的请写明。",
            "“{field}” is not filled in{reason}; please add it, or say that there is none",
        ),
        "unticked": Text("“{field}”栏没有勾选。请在{options}中勾选一项。", "nothing is ticked at “{field}”: tick one of {options}"),
        "several": Text(
            "“{field}”栏同时勾选了{ticked}。只能勾选一项。", "“{field}” has more than one box ticked ({ticked}): only one may be"
        ),
        "unclear": Text(
            "“{field}”栏写的是“{found}”，看不出选的是哪一项。请在{options}中勾选一项。",
            "“{field}” says “{found}”, which is none of {options}: tick one of them",
        ),
        "row-blank": Text(
            "“{field}”第{row}行没有填写{column}。请填写。", "“{field}”, row {row}: {column} is not filled in; please fill it in"
        ),
        "row-unfit": Text(
            "“{field}”第{row}行的{column}写的是“{found}”，不符合要求。请核对。",
            "“{field}”, row {row}: {column} says “{found}”, which does not fit; please check",
        ),
        "unfit": Text(
            "“{field}”栏写的是“{found}”，不符合要求{reason}。{hint}", "“{field}” says “{found}”, which does not fit{reason}. {hint}"
        ),
    },
    settings={
        "rule": {"type": "string", "minLength": 1},
        "leave-blank-form": {"type": "boolean"},
        "lesser": {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1, "x-names": "field"},
        "may-be-none": {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1, "x-names": "field"},
        "reason": BOTH_LANGUAGES,
    },
    required=("rule",),
)
def record_constraint(record: Record, settings: Settings, *, form: Form, constraints: tuple[Constraint, ...]) -> Iterator[Observation]:
    """表中该填的栏目不填，受理和评审就无法进行。"""
    mine = [one for one in constraints if one.rule == settings["rule"]]
    if record.blank_form and settings.get("leave-blank-form", False):
        yield Skip(record.title, "not-applicable", count=max(1, len(mine)))
        return
    reason = Text(**settings["reason"]) if "reason" in settings else Text("", "")
    for one in mine:
        field = record.fields.get(one.key)
        if field is None or one.satisfied is None:
            yield Skip(field.at if field else None, "field-unknown")
            continue
        instead = one.satisfied and _stands_instead(field, settings)
        if one.satisfied and not instead:
            left = tuple(_left_out_rows(form.fields[one.key], field)) if "may-be-none" in settings else ()
            yield from left or (Pass(field.at),)
            continue
        if field.rows and one.cells:
            yield from _rows(form.fields[one.key], field, one)
            continue
        hit = _left_out(form.fields[one.key], field) if instead else _hit(record, form.fields[one.key], field, one, reason)
        yield replace(hit, code="lesser") if hit.code == "blank" and one.key in settings.get("lesser", ()) else hit


def _stands_instead(field: Field, settings: Settings) -> bool:
    """Tell whether XXX, 待定 or, where something must be there, 无 stands instead of a value; the setting asks for the look."""
    if "may-be-none" not in settings:
        return False
    said = leftover(field.raw)
    return said == "placeholder" or (said == "nothing" and field.key not in settings["may-be-none"])


def _left_out(printed: FormField, field: Field) -> Hit:
    found = quoted(field.raw)
    reason = Text(f"，写的是“{found}”", f", it says “{found}”")
    arguments: dict[str, Argument] = {"field": printed.title, "reason": reason, "hint": _hint(printed)}
    return Hit("blank", field.at, found=found, expected=printed.hint or None, arguments=arguments)


def _rows(printed: FormField, field: Field, constraint: Constraint) -> Iterator[Hit]:
    """Yield a hit for each cell of a repeated field that the constraint does not let pass."""
    titles = {column.key: column.title for column in printed.columns}
    for row, column in constraint.cells:
        cell = field.rows[row].get(column)
        found = quoted(cell.raw) if cell is not None else ""
        at = (cell.at if cell is not None and not cell.blank else None) or next(
            (one.at for one in field.rows[row].values() if one.raw), field.at
        )
        arguments: dict[str, Argument] = {
            "field": printed.title,
            "row": row + 1,
            "column": titles.get(column, printed.title),
            "found": found,
        }
        yield Hit("row-unfit" if found else "row-blank", at, found=found or None, arguments=arguments)


def _left_out_rows(printed: FormField, field: Field) -> Iterator[Hit]:
    """Yield a hit for each cell of a repeated field in which XXX or 待定 stands instead of a value."""
    titles = {column.key: column.title for column in printed.columns}
    for number, row in enumerate(field.rows, 1):
        for key, cell in row.items():
            if leftover(cell.raw) == "placeholder":
                found = quoted(cell.raw)
                arguments: dict[str, Argument] = {
                    "field": printed.title,
                    "row": number,
                    "column": titles.get(key, printed.title),
                    "found": found,
                }
                yield Hit("row-unfit", cell.at, found=found, arguments=arguments)


def _hint(printed: FormField) -> Text:
    return Text(f"请填写：{printed.hint}。", f"Please give: {printed.hint}") if printed.hint else Text("请填写。", "Please fill it in")


def _hit(record: Record, printed: FormField, field: Field, constraint: Constraint, reason: Text) -> Hit:
    found = field.raw.strip() or record.text(field.key)
    quote = found if len(found) <= _QUOTE else found[:_QUOTE] + "…"
    arguments: dict[str, Argument] = {
        "field": printed.title,
        "reason": reason,
        "found": quote,
        "hint": _hint(printed),
        "options": printed.options,
    }
    if constraint.keyword == "enum" and printed.kind == "choice":
        ticked = tuple(option for option, checked, _ in record.choices.get(field.key, ()) if checked)
        code = "several" if len(ticked) > 1 else "unclear" if field.value else "unticked"
        return Hit(code, field.at, found=quote, expected="／".join(printed.options), arguments={**arguments, "ticked": ticked})
    return Hit("blank" if field.blank else "unfit", field.at, found=quote, expected=printed.hint or None, arguments=arguments)
