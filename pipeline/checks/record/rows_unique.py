"""record.rows-unique: no two rows of a list say the same."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.leftovers import leftover
from pipeline.language.organisations import name_key
from pipeline.model.profile import Form
from pipeline.model.record import Record
from pipeline.model.text import Argument


@check(
    "record.rows-unique",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "twice": Text(
            "“{field}”第{row}行与第{other}行相同（{found}）。请删去一行，或核对是否写错。",
            "“{field}”: row {row} is the same as row {other} ({found}); please delete one, or check for a slip",
        )
    },
    settings={
        "field": {"type": "string", "minLength": 1},
        "columns": {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1},
    },
    required=("field", "columns"),
)
def record_rows_unique(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """同一项列了两次，数目就不对。"""
    field = record.fields.get(settings["field"])
    if field is None or field.value is None:
        yield Skip(None, "field-unknown")
        return
    if not field.rows:
        yield Skip(field.at, "not-applicable")
    seen: dict[tuple[str, ...], int] = {}
    for number, row in enumerate(field.rows, 1):
        cells = [row[column] for column in settings["columns"] if column in row]
        written = [cell for cell in cells if cell.value and leftover(cell.raw) is None]
        if len(written) < len(settings["columns"]):
            yield Skip(cells[0].at if cells else None, "not-applicable")
            continue
        other = seen.setdefault(tuple(name_key(cell.raw) for cell in written), number)
        if other == number:
            yield Pass(written[0].at)
            continue
        found = "，".join(" ".join(cell.raw.split()) for cell in written)
        arguments: dict[str, Argument] = {"field": form.fields[field.key].title, "row": number, "other": other, "found": found}
        yield Hit("twice", written[-1].at, found=found, arguments=arguments)
