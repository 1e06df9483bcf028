"""record.standard-number: the number of a standard written as standards write it: T/SAQ 0003—2020."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import cells, quoted, stretch
from pipeline.language.free_numbers import FreeNumber, free_numbers
from pipeline.language.normal import fold
from pipeline.language.standard_numbers import StandardNumber, find_standard_numbers
from pipeline.model.correction import ReplaceText
from pipeline.model.profile import Form
from pipeline.model.record import Field, Record
from pipeline.model.text import Argument

_EXAMPLE = "T/SAQ 0003—2020"
_YEAR = 4


@check(
    "record.standard-number",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "form": Text(
            "“{field}”栏的“{found}”应写成“{expected}”：代号与顺序号之间空一格，年份前用一字线。",
            "“{field}”: “{found}” is written “{expected}”, with one blank behind the code and a dash (—) before the year",
        ),
        "year": Text(
            "“{field}”栏的“{found}”没有四位年份。请写出完整编号，例如“{expected}”。",
            "“{field}”: “{found}” lacks its four-digit year; please give the whole number, such as “{expected}”",
        ),
        "unreadable": Text(
            "“{field}”栏写的是“{found}”，看不出是哪项标准的编号。请写出完整编号，例如“{expected}”。",
            "“{field}” says “{found}”, which is no number of a standard: please give the whole number, such as “{expected}”",
        ),
    },
    settings={
        "field": {"type": "string", "minLength": 1},
        "column": {"type": "string", "minLength": 1},
        "example": {"type": "string", "minLength": 1},
        "choice": {"type": "string", "minLength": 1, "x-names": "field"},
        "unless": {"type": "string", "minLength": 1},
    },
    required=("field",),
)
def record_standard_number(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """编号写得不完整或不规范，就查不到是哪一项标准。"""
    for field, title in cells(record, settings["field"], settings.get("column"), form):
        if isinstance(field, Skip):
            yield field
        elif "choice" in settings and record.text(settings["choice"]) == settings.get("unless"):
            yield Skip(field.at, "not-applicable")
        else:
            yield from _look(field, title, settings.get("example", _EXAMPLE), listed="column" in settings)


def _look(field: Field, title: Text, example: str, *, listed: bool) -> Iterator[Observation]:
    """Look at the numbers of a field; words without any digit are none of a standard only in a column that lists numbers."""
    free = free_numbers(field.raw) if listed else ()
    yield from (_judge_free(field, number, title, example) for number in free)
    found = find_standard_numbers(fold(field.raw).upper())
    numbers = [one for one in found if not any(other.start <= one.start < other.end for other in free)]
    if not numbers and not free and (listed or any(sign.isdigit() for sign in field.raw)):
        arguments: dict[str, Argument] = {"field": title, "found": quoted(field.raw), "expected": example}
        yield Hit("unreadable", field.at, found=field.raw, expected=example, arguments=arguments)
    for number in numbers:
        yield _judge(field, number, title, example)


def _judge(field: Field, number: StandardNumber, title: Text, example: str) -> Observation:
    at = stretch(field, number.start, number.end)
    found = field.raw[number.start : number.end]
    if number.year is None or len(number.year) != _YEAR:
        return Hit("year", at or field.at, found=found, expected=example, arguments={"field": title, "found": found, "expected": example})
    right = proper(number)
    if found == right:
        return Pass(at or field.at)
    correction = None if at is None else ReplaceText(at, right)
    arguments: dict[str, Argument] = {"field": title, "found": found, "expected": right}
    return Hit("form", at or field.at, found=found, expected=right, arguments=arguments, correction=correction)


def _judge_free(field: Field, number: FreeNumber, title: Text, example: str) -> Observation:
    """Judge the number of an enterprise by its year alone: the rest is the enterprise's to choose. Foreign ones are let alone."""
    at = stretch(field, number.start, number.end) or field.at
    found = field.raw[number.start : number.end]
    if number.foreign:
        return Pass(at)
    if number.dash is None:
        return Hit("year", at, found=found, expected=example, arguments={"field": title, "found": found, "expected": example})
    start, end = number.dash
    if field.raw[start:end] == "—":
        return Pass(at)
    place = stretch(field, start, end)
    right = field.raw[number.start : start] + "—" + field.raw[end : number.end]
    arguments: dict[str, Argument] = {"field": title, "found": found, "expected": right}
    return Hit("form", at, found=found, expected=right, arguments=arguments, correction=ReplaceText(place, "—") if place else None)


def proper(number: StandardNumber) -> str:
    """Return a number as GB/T 1.1—2020 writes it; those of ISO and IEC keep their colon."""
    if number.code.startswith(("ISO", "IEC", "ITU")):
        return f"{number.code} {number.number}{':' if number.dash == ':' else '—'}{number.year}"
    return f"{number.code.replace(' ', '')} {number.number}—{number.year}"
