"""Adds up over a batch what its call asks for: means of ratings, options chosen, rows, different values, sums."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from pipeline.language.leftovers import leftover
from pipeline.language.normal import fold, norm
from pipeline.language.patterns import pattern
from pipeline.model.profile import Form, FormField, Profile
from pipeline.model.record import Value
from pipeline.model.report import SubmissionReport
from pipeline.model.total import Tally, Total, TotalLine

Record = Mapping[str, Value]
_CELLS: Final = "｜"
_SEVERAL = pattern(r"[、，,；;\n]")
_WHOLE = pattern(r"\s*(\d{1,9})(?:[^\d.,]*)$")
_STARS: Final = range(1, 6)
_DECIMAL = pattern(r"\d{1,9}(?:\.\d+)?")


def totals_of(reports: Sequence[SubmissionReport], profile: Profile) -> tuple[Total, ...]:
    """Return the totals of a profile over the reports judged by it, as far as two records or more are there to add."""
    found = []
    for tally in profile.totals:
        records = [(one.path, record) for one in reports for record in one.records_of(tally.role)]
        if len(records) > 1:
            form = profile.forms[profile.roles[tally.role].form or ""]
            found.append(_total(profile.identity, tally, records, form))
    return tuple(found)


def _total(profile: str, tally: Tally, records: Sequence[tuple[str, Record]], form: Form) -> Total:
    asked, count = len(records), len(records)
    match tally.count:
        case "mean":
            asked *= len(tally.fields)
            answered, value, lines = _mean(tally, records, form)
        case "options":
            answered, value, lines = _options(tally, records, form)
        case "rows":
            answered, value, lines = _rows(tally, records)
        case "distinct":
            answered, value, lines = _distinct(tally, records, form)
        case "sum":
            answered, value, lines = _sum(tally, records, form)
        case "listed":
            answered, value, lines = _listed(tally, records)
    return Total(profile, tally, count, answered, asked, value, tuple(lines), _unclear(tally, records, form))


def _unclear(tally: Tally, records: Sequence[tuple[str, Record]], form: Form) -> int:
    """Return how many ratings and choices say something that is no number of stars and no option, or could not be read."""
    if tally.count not in ("mean", "options"):
        return 0
    values = [(form.fields[field], record.get(field)) for _, record in records for field in tally.fields]
    return sum(value is None or (bool(value) and not _is_answer(value, field)) for field, value in values)


def _is_answer(value: Value, field: FormField) -> bool:
    if field.kind == "choice":
        return bool(_chosen(value, field.options))
    return any(_is_number(text, field.kind) for text in _texts(value))


Sums = tuple[int, float | None, list[TotalLine]]


def _mean(tally: Tally, records: Sequence[tuple[str, Record]], form: Form) -> Sums:
    told = [(form.fields[field].kind, text) for _, record in records for field in tally.fields for text in _texts(record.get(field))]
    numbers = [float(text) for kind, text in told if _is_number(text, kind)]
    counts = Counter(numbers)
    sign = "★" if all(form.fields[field].kind == "rating" for field in tally.fields) else ""
    lines = [TotalLine(f"{number:g}{sign}", counts[number]) for number in sorted(counts, reverse=True)]
    return len(numbers), sum(numbers) / len(numbers) if numbers else None, lines


def _is_number(text: str, kind: str) -> bool:
    number = float(text) if _DECIMAL.fullmatch(text.strip()) else None
    return number is not None and (kind != "rating" or number in _STARS)


def _options(tally: Tally, records: Sequence[tuple[str, Record]], form: Form) -> Sums:
    options = form.fields[tally.fields[0]].options
    chosen = [_chosen(record.get(tally.fields[0]), options) for _, record in records]
    counts = Counter(option for each in chosen for option in each)
    return sum(bool(each) for each in chosen), None, [TotalLine(option, counts[option]) for option in options]


def _chosen(value: Value, options: Sequence[str]) -> list[str]:
    parts = set(value.split("、")) if isinstance(value, str) else set(value or ())
    return [option for option in options if option in parts]


def _rows(tally: Tally, records: Sequence[tuple[str, Record]]) -> Sums:
    counts = [len(list(_texts(record.get(tally.fields[0])))) for _, record in records]
    return sum(bool(count) for count in counts), sum(counts), []


def _distinct(tally: Tally, records: Sequence[tuple[str, Record]], form: Form) -> Sums:
    """Count different values; the same one in other blanks, dashes or widths is no other."""
    spelled: dict[str, str] = {}
    counts: Counter[str] = Counter()
    answered = 0
    for _, record in records:
        parts = [part.strip() for cell in _cells(tally, record, form) for part in _parts(cell, tally)]
        said = {norm(part, digits=True).upper(): part for part in parts if part and leftover(part) is None}
        answered += bool(said)
        for key, part in said.items():
            spelled.setdefault(key, part)
            counts[key] += 1
    ranked = sorted(counts, key=lambda key: (-counts[key], key))
    return answered, len(counts), [TotalLine(spelled[key], counts[key]) for key in ranked]


def _parts(cell: str, tally: Tally) -> list[str]:
    """Return the values in a cell; the words of a field by itself are one value, whatever signs stand in it."""
    return _SEVERAL.split(cell) if tally.column is not None else [cell]


def _sum(tally: Tally, records: Sequence[tuple[str, Record]], form: Form) -> Sums:
    """Add whole numbers, kept apart by the words of another column where one is named; what is no number is not counted."""
    sums: dict[str, int] = {}
    counts: Counter[str] = Counter()
    answered = 0
    for _, record in records:
        labels = _column(tally, tally.by, record, form) if tally.by is not None else [""] * len(_cells(tally, record, form))
        pairs = [(label, _WHOLE.fullmatch(fold(cell))) for label, cell in zip(labels, _cells(tally, record, form), strict=True)]
        answered += any(number for _, number in pairs)
        for label, number in pairs:
            sums[label] = sums.get(label, 0) + (int(number[1]) if number else 0)
            counts[label] += number is not None
    lines = [TotalLine(label, counts[label], value) for label, value in sums.items()] if tally.by is not None else []
    return answered, sum(sums.values()), lines


def _listed(tally: Tally, records: Sequence[tuple[str, Record]]) -> Sums:
    lines = [
        TotalLine("；".join(filter(None, ("、".join(_texts(record.get(field))) for field in tally.show))), 1, path=path)
        for path, record in records
        if set(tally.words).intersection(_chosen(record.get(tally.fields[0]), tally.words))
    ]
    return sum(bool(list(_texts(record.get(tally.fields[0])))) for _, record in records), len(lines), lines


def _texts(value: Value) -> Iterator[str]:
    """Yield what a field says: its text, or each item or row."""
    yield from (text for text in ((value,) if isinstance(value, str) else value or ()) if text)


def _cells(tally: Tally, record: Record, form: Form) -> list[str]:
    """Return the cells of the tally's column, row by row; the field's own text without one."""
    if tally.column is None:
        return list(_texts(record.get(tally.fields[0])))
    return _column(tally, tally.column, record, form)


def _column(tally: Tally, column: str, record: Record, form: Form) -> list[str]:
    keys = [one.key for one in form.fields[tally.fields[0]].columns]
    rows = [row.split(_CELLS) for row in _texts(record.get(tally.fields[0]))]
    return [row[keys.index(column)] if keys.index(column) < len(row) else "" for row in rows]
