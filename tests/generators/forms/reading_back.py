"""What a form says after it was filled in, and what the same file is after WPS or LibreOffice had it in hand."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy

from pipeline.generators.forms.filling import Answer
from pipeline.model.profile import Form, FormField
from pipeline.ooxml.namespaces import W
from pipeline.ooxml.package import Package
from pipeline.ooxml.writing import write_package
from pipeline.readers.word.reader import read_word
from pipeline.recognise.forms import FormReading
from tests.recognise.forms.filled_copy import read_form


def read(data: bytes, form: Form) -> FormReading:
    """Return the form as read from a Word file."""
    reading = read_form(read_word(data, "表.docx"), form)
    assert reading is not None
    return reading


def answers_in(data: bytes, form: Form) -> dict[str, Answer]:
    """Return what is filled in, by key, in the shape in which it was given; what is blank is left out."""
    record = read(data, form).record
    found: dict[str, Answer] = {}
    for key, one in record.fields.items():
        field = form.fields[key]
        if field.kind == "rows":
            rows = tuple({column: str(cell.value) for column, cell in row.items() if cell.value} for row in one.rows)
            found[key] = rows
        elif field.kind == "choice":
            found[key] = tuple(option for option, ticked, _ in record.choices[key] if ticked)
        else:
            found[key] = one.value or ""
    return {key: answer for key, answer in found.items() if answer}


def given(answers: Mapping[str, Answer], form: Form) -> dict[str, Answer]:
    """Return the answers as a reader must give them back: printed words and numbers of a repeated field stand there, too."""
    return {key: _printed(form.fields[key], answer) if form.fields[key].kind == "rows" else answer for key, answer in answers.items()}


def _printed(field: FormField, answer: Answer) -> Answer:
    count = max(len(answer), max(len(column.printed) for column in field.columns))
    rows: list[dict[str, str]] = []
    for number in range(count):
        row = answer[number] if number < len(answer) else {}
        assert not isinstance(row, str)
        words = {column.key: column.printed[number] for column in field.columns if number < len(column.printed)}
        counted = {column.key: str(number + 1) for column in field.columns if column.label == "序号"}
        rows.append(words | counted | {key: text for key, text in row.items() if text})
    return tuple(rows)


def without_controls(data: bytes) -> bytes:
    """Return the file with every content control gone and its content left: plain cells, ☐ as characters."""
    package = Package.open(data, "表.docx")
    root = deepcopy(package.tree(package.main_part))
    for control in list(root.iter(f"{W}sdt")):
        content = control.find(f"{W}sdtContent")
        assert content is not None
        for child in list(content):
            control.addprevious(child)
        parent = control.getparent()
        assert parent is not None
        parent.remove(control)
    return write_package(package, {package.main_part: root})
