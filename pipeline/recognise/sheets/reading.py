"""Reads the sheets in a document: whose they are, what was chosen in each row, what nobody can tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Final

from pipeline.language.normal import norm
from pipeline.language.points import read_points
from pipeline.model.document import Document
from pipeline.model.profile import Form, FormField
from pipeline.model.record import Field, Record
from pipeline.model.review_sheet import Answered, ReviewSheet, SheetFault
from pipeline.recognise.forms.reading import read_copies

_VERDICTS: Final = ("criteria", "gate")
"""Repeated fields whose rows are answered by an option in the column `verdict`."""
_SCORES: Final = "scores"
_KNOWN: Final = frozenset({"case_number", "project_name", "applicant", "expert", "expert_unit"})
"""What is filled in before a sheet is sent out."""


def read_sheets(document: Document, path: str, form: Form) -> tuple[ReviewSheet, ...]:
    """Return every sheet in the document; () where it holds none. Blank copies beside filled ones are the form's own print."""
    records = [reading.record for reading in read_copies(document, form)]
    used = [one for one in records if not one.blank_form] or records[:1]
    return tuple(_sheet(record, path, place, form) for place, record in enumerate(used, 1))


def _sheet(record: Record, path: str, place: int, form: Form) -> ReviewSheet:
    faults: list[SheetFault] = []
    verdicts = tuple(one for key in _VERDICTS if key in form.fields for one in _verdicts(record, form.fields[key], faults))
    gate_open = "gate" not in form.fields or all(one.chosen in ("", met(form)) for one in verdicts)
    scores = tuple(_scores(record, form.fields[_SCORES], faults, asked=gate_open)) if _SCORES in form.fields else ()
    conclusion = _option(record, form, "conclusion", faults)
    declared = _option(record, form, "conflict", faults)
    party = _option(record, form, "party", faults)
    made = ReviewSheet(
        path,
        place,
        _line(record, "case_number"),
        _line(record, "project_name"),
        _line(record, "expert"),
        _line(record, "expert_unit"),
        declared != form.fields["conflict"].options[0] if declared else None,
        verdicts,
        scores,
        conclusion,
        record.text("opinion"),
        party,
        filled=_is_filled(record, form),
    )
    told = (*faults, *_total_fault(record, made))
    return replace(made, faults=told if made.filled else (SheetFault("not-filled"),))


def met(form: Form) -> str:
    """Return the option of a score sheet that says a condition is met: the first."""
    return _column(form.fields["gate"], "verdict").options[0]


def _verdicts(record: Record, field: FormField, faults: list[SheetFault]) -> Iterator[Answered]:
    column = _column(field, "verdict")
    for item, row in _rows(record, field):
        if row is None:
            faults.append(SheetFault("row-missing", item))
            yield Answered(item)
            continue
        chosen = _chosen(row.get("verdict"), column, item, faults)
        yield Answered(item, chosen, comment=_text(row.get("comment")))


def _scores(record: Record, field: FormField, faults: list[SheetFault], *, asked: bool) -> Iterator[Answered]:
    """Yield the rows with their points; where a condition is not met (`asked` False), none are wanted."""
    mosts = _column(field, "most").printed
    for (item, row), most in zip(_rows(record, field), mosts, strict=True):
        written = "" if row is None else _text(row.get("points"))
        points = _points(written, item, Decimal(most), faults, asked=asked, there=row is not None)
        yield Answered(item, "", points, "" if row is None else _text(row.get("comment")))


def _points(written: str, item: str, most: Decimal, faults: list[SheetFault], *, asked: bool, there: bool) -> Decimal | None:
    if not written:
        if asked:
            faults.append(SheetFault("blank" if there else "row-missing", item))
        return None
    points = read_points(written)
    if points is None:
        faults.append(SheetFault("not-a-number", item, written))
    elif points < 0:
        faults.append(SheetFault("negative", item, written))
    elif points > most:
        faults.append(SheetFault("over", item, written, f"{most:f}"))
    else:
        return points
    return None


def _rows(record: Record, field: FormField) -> Iterator[tuple[str, Mapping[str, Field] | None]]:
    """Yield each printed row with what stands in it: known by its words, else by its number; None where it is gone."""
    read = record.fields[field.key]
    rows = list(read.rows)
    words = {norm(_text(row.get("item")), digits=True): row for row in reversed(rows)}
    numbers = {norm(_text(row.get("number")), digits=True): row for row in reversed(rows)}
    for number, item in enumerate(_column(field, "item").printed, 1):
        row = words.get(norm(item, digits=True))
        by_number = numbers.get(str(number))
        yield item, row if row is not None else by_number if by_number is not None and not _is_other(by_number, field) else None


def _is_other(row: Mapping[str, Field], field: FormField) -> bool:
    """The row has the words of another one: rows were moved or deleted, and the numbers with them."""
    return norm(_text(row.get("item")), digits=True) in {norm(item, digits=True) for item in _column(field, "item").printed}


def _column(field: FormField, key: str) -> FormField:
    return next(column for column in field.columns if column.key == key)


def _option(record: Record, form: Form, key: str, faults: list[SheetFault]) -> str:
    if key not in form.fields:
        return ""
    return _chosen(record.fields[key], form.fields[key], form.fields[key].label, faults)


def _chosen(read: Field | None, field: FormField, row: str, faults: list[SheetFault]) -> str:
    """Return the one option that was chosen; "" and a fault where there is none, more than one, or other words."""
    value = _text(read)
    if value in field.options:
        return value
    if set(value.split("、")) <= set(field.options) and value:
        faults.append(SheetFault("two-chosen", row, value))
    elif read is not None and read.value is None:
        faults.append(SheetFault("row-missing", row))
    elif value or _is_written(read, field):
        faults.append(SheetFault("unclear", row, value or (read.raw if read is not None else "")))
    else:
        faults.append(SheetFault("blank", row))
    return ""


def _is_written(read: Field | None, field: FormField) -> bool:
    """Something stands there beside the printed options and their empty boxes."""
    if read is None:
        return False
    rest = norm(read.raw)
    for option in sorted(field.options, key=len, reverse=True):
        rest = rest.replace(norm(option), "", 1)
    return any(sign.isalnum() for sign in rest)


def _total_fault(record: Record, made: ReviewSheet) -> Iterator[SheetFault]:
    """Yield a fault where the expert's own sum is no number or another than that of the rows."""
    written = record.text("total").strip()
    if not written:
        return
    told = read_points(written)
    if told is None:
        yield SheetFault("not-a-number", "合计得分", written)
    elif made.total is not None and told != made.total:
        yield SheetFault("total-differs", "合计得分", written, f"{made.total.normalize():f}")


def _is_filled(record: Record, form: Form) -> bool:
    """Somebody wrote more than what was filled in before the sheet was sent out."""
    for key, read in record.fields.items():
        if key in _KNOWN or read.value is None:
            continue
        if form.fields[key].kind != "rows":
            if not read.blank:
                return True
            continue
        printed = {column.key for column in form.fields[key].columns if column.printed}
        if any(not cell.blank for row in read.rows for column, cell in row.items() if column not in printed):
            return True
    return False


def _line(record: Record, key: str) -> str:
    return " ".join(record.text(key).split())


def _text(read: Field | None) -> str:
    return "" if read is None or not isinstance(read.value, str) else read.value.strip()
