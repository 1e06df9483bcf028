"""record.fixed-rows: a table whose rows are printed has those rows, in their order, each with its unit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import quoted
from pipeline.language.normal import norm
from pipeline.model.profile import Form
from pipeline.model.record import Field, Record
from pipeline.model.text import Argument

_NAME = {"type": "string", "minLength": 1}
_ROW = {"type": "object", "properties": {"item": _NAME, "unit": _NAME}, "required": ["item"], "additionalProperties": False}
_LIKENESS = 0.7
"""Share of the characters that a reworded item has in common with the printed one."""


@check(
    "record.fixed-rows",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "absent": Text(
            "表中没有第{row}项“{expected}”。请用原表填写，不要删改各行。",
            "row {row}, “{expected}”, is missing from the table: please use the form as it was given",
        ),
        "reworded": Text(
            "第{row}项写成了“{found}”，原表是“{expected}”。请恢复原来的字样。",
            "row {row} says “{found}” where “{expected}” was printed: please restore it",
        ),
        "order": Text(
            "“{found}”应在第{row}行，表中在第{place}行。请恢复原来的次序。",
            "“{found}” is printed as row {row} and stands as row {place}: please restore the order",
        ),
        "unit": Text(
            "第{row}项“{item}”的单位是“{found}”，原表是“{expected}”。请恢复。",
            "row {row}, “{item}”, has the unit “{found}” where “{expected}” was printed: please restore it",
        ),
        "column": Text(
            "表中没有“{expected}”一列。请用原表填写，不要删改栏目。",
            "the table has no column “{expected}”: please use the form as it was given",
        ),
        "added": Text("“{found}”不是原表的内容。请另附说明，不要加行。", "“{found}” is no row of the form: please add no rows of your own"),
    },
    settings={
        "field": _NAME,
        "item": _NAME,
        "unit": _NAME,
        "rows": {"type": "array", "items": _ROW, "minItems": 1},
    },
    required=("field", "item", "unit", "rows"),
)
def record_fixed_rows(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """各家按同样的几行填写，才能相加。"""
    field = record.fields.get(settings["field"])
    if field is None or field.value is None:
        yield Skip(record.title, "field-unknown", count=len(settings["rows"]))
        return
    items = [row[settings["item"]] for row in field.rows if settings["item"] in row]
    if not any(cell.value for cell in items):
        yield Skip(field.at, "field-unknown", count=len(settings["rows"]))
        return
    units = [row[settings["unit"]] for row in field.rows if settings["unit"] in row]
    if units and all(cell.value is None for cell in units):
        title = next(column.title for column in form.fields[field.key].columns if column.key == settings["unit"])
        yield Hit("column", field.label or field.at, expected=title, arguments={"expected": title})
    yield from _look(field.rows, _matched([cell.raw for cell in items], settings["rows"]), settings)


def _matched(found: Sequence[str], printed: Sequence[Mapping[str, str]]) -> dict[int, int]:
    """Return row of the form -> row of the table: the same words first, then those most like it that are left."""
    wanted, there = [norm(row["item"], digits=True) for row in printed], [norm(text, digits=True) for text in found]
    pairs = {row: there.index(text) for row, text in enumerate(wanted) if text in there}
    for row, text in enumerate(wanted):
        left = [place for place in range(len(there)) if place not in pairs.values()]
        if row in pairs or not left:
            continue
        best = max(left, key=lambda place: (_likeness(text, there[place]), place == row))
        if _likeness(text, there[best]) >= _LIKENESS:
            pairs[row] = best
    return pairs


def _likeness(one: str, other: str) -> float:
    """Return the share of common characters of two texts, 0 to 1."""
    left, right = set(one), set(other)
    return 2 * len(left & right) / max(1, len(left) + len(right))


def _look(rows: Sequence[Mapping[str, Field]], pairs: Mapping[int, int], settings: Settings) -> Iterator[Observation]:
    before = -1
    for number, printed in enumerate(settings["rows"]):
        place = pairs.get(number)
        if place is None:
            at = rows[0][settings["item"]].at
            yield Hit("absent", at, expected=printed["item"], arguments={"row": number + 1, "expected": printed["item"]})
            continue
        yield from _look_at_row(rows[place], number, place if place < before else None, printed, settings)
        before = max(before, place)
    for place, row in enumerate(rows):
        cell = row.get(settings["item"])
        if place not in pairs.values() and cell is not None and cell.value:
            yield Hit("added", cell.at, found=cell.raw, arguments={"found": quoted(cell.raw)})


def _look_at_row(
    row: Mapping[str, Field], number: int, astray: int | None, printed: Mapping[str, str], settings: Settings
) -> Iterator[Observation]:
    item, unit = row[settings["item"]], row.get(settings["unit"])
    said: dict[str, Argument] = {"row": number + 1, "item": printed["item"]}
    wrong = False
    if astray is not None:
        wrong = True
        yield Hit("order", item.at, found=item.raw, arguments={**said, "found": quoted(item.raw), "place": astray + 1})
    if norm(item.raw, digits=True) != norm(printed["item"], digits=True):
        wrong = True
        told = {**said, "found": quoted(item.raw), "expected": printed["item"]}
        yield Hit("reworded", item.at, found=item.raw, expected=printed["item"], arguments=told)
    asked = printed.get("unit")
    if asked is not None and unit is not None and unit.value is not None and norm(unit.raw) != norm(asked):
        wrong = True
        yield Hit("unit", unit.at, found=unit.raw, expected=asked, arguments={**said, "found": unit.raw, "expected": asked})
    if not wrong:
        yield Pass(item.at)
