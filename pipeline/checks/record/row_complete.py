"""record.row-complete: in a table filled in row by row, whoever begins a row also writes what belongs to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import quoted
from pipeline.language.leftovers import leftover
from pipeline.language.normal import norm
from pipeline.model.profile import Form, FormField
from pipeline.model.record import Field, Record
from pipeline.model.text import Argument

_NAME = {"type": "string", "minLength": 1}


@check(
    "record.row-complete",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "partial": Text(
            "“{field}”第{number}行写了{written}，没有写{lacking}。请补全这一行；没有内容的，整行留空。",
            "“{field}”, row {number}: {written} is there, {lacking} is not; please complete the row or leave it empty",
        ),
        "unfit": Text(
            "“{field}”第{number}行的{column}“{found}”不像是{column}。请核对{like}。",
            "“{field}”, row {number}: “{found}” does not look like a {column}; please check{like}",
        ),
    },
    settings={
        "field": _NAME,
        "columns": {"type": "array", "items": _NAME, "minItems": 2, "uniqueItems": True},
        "patterns": {"type": "object", "additionalProperties": {"type": "string", "format": "regex"}},
        "examples": {"type": "object", "additionalProperties": _NAME},
    },
    required=("field", "columns"),
)
def record_row_complete(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """一行只写一半，就不知道说的是哪一项，也无法汇总。"""
    field = record.fields.get(settings["field"])
    if field is None or field.value is None:
        yield Skip(None, "field-unknown")
        return
    if not field.rows:
        yield Skip(field.at, "not-applicable")
    for number, row in enumerate(field.rows, 1):
        yield from _look(row, number, settings, form.fields[field.key])


def _look(row: Mapping[str, Field], number: int, settings: Settings, printed: FormField) -> Iterator[Observation]:
    titles = {column.key: column.title for column in printed.columns}
    cells = {key: row[key] for key in settings["columns"] if key in row and row[key].value is not None}
    written = [key for key, cell in cells.items() if not cell.blank]
    lacking = [key for key, cell in cells.items() if cell.blank]
    said = [key for key in written if leftover(cells[key].raw) is None]
    here: dict[str, Argument] = {"field": printed.title, "number": number}
    if said and lacking:
        arguments = {**here, "written": _named(said, titles), "lacking": _named(lacking, titles)}
        yield Hit("partial", cells[lacking[0]].span or cells[said[0]].at, arguments=arguments)
    wrong = [key for key, pattern in settings.get("patterns", {}).items() if key in said and not _fits(pattern, cells[key].raw)]
    for key in wrong:
        like = settings.get("examples", {}).get(key)
        found = quoted(cells[key].raw)
        told: dict[str, Argument] = {**here, "column": titles[key], "found": found, "like": _like(like)}
        yield Hit("unfit", cells[key].at, found=found, expected=like, arguments=told)
    if not wrong and not (said and lacking):
        yield Pass(next(iter(cells.values())).at if cells else None)


def _fits(pattern: str, text: str) -> bool:
    """Each of several values in a cell fits the pattern."""
    parts = [one for one in re.split(r"[、，；/\n]", text.replace(",", "，").replace(";", "；")) if norm(one)]
    return all(re.fullmatch(pattern, norm(one, digits=True).upper()) for one in parts)


def _named(keys: list[str], titles: Mapping[str, Text]) -> Text:
    return Text("、".join(titles[key].zh for key in keys), ", ".join(titles[key].en for key in keys))


def _like(example: str | None) -> Text:
    return Text(f"，例如“{example}”", f"; it is written like “{example}”") if example else Text("", "")
