"""record.template: the printed labels and notes of a form stand as the office printed them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.language.normal import norm
from pipeline.model.document import Document, Paragraph
from pipeline.model.profile import Form, FormField
from pipeline.model.record import Record

_OPENING = 12
"""Characters of a note that a message quotes."""


@check(
    "record.template",
    on=Subject.RECORD,
    needs={"form", "document"},
    messages={
        "label": Text(
            "表中没有“{field}”这一栏，该栏的内容因此没有检查。请用原表填写，不要删改栏目。",
            "the form has no field “{field}”, which was therefore not checked: please use the form as it was given, with all its fields",
        ),
        "reworded": Text(
            "“{field}”栏的名称改成了“{found}”。请恢复原来的字样“{expected}”。",
            "the field “{field}” is called “{found}”: please restore its printed name “{expected}”",
        ),
        "note": Text("表下的“{found}……”不在了。请保留原表的注。", "the note “{found}…” under the form is gone: please keep it"),
    },
    settings={
        "fields": {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1},
        "notes": {"type": "boolean"},
    },
)
def record_template(record: Record, settings: Settings, *, form: Form, document: Document) -> Iterator[Observation]:
    """各家的表格一致，才能汇总和比较；删改了的栏目没有人能读出来。"""
    places = {paragraph.address: paragraph for paragraph in document.paragraphs}
    lines = {paragraph.index: paragraph for paragraph in document.paragraphs}
    chosen = settings.get("fields")
    for key, printed in form.fields.items():
        if chosen is not None and key not in chosen:
            continue
        field = record.fields.get(key)
        if key in record.labels_missing or field is None:
            yield Hit("label", record.title, expected=printed.label, arguments={"field": printed.title})
            continue
        label = field.label
        paragraph = places.get(label.address) if label is not None else None
        found = paragraph.text[label.start : label.end] if paragraph is not None and label is not None else ""
        if paragraph is not None and norm(found) in _other_wordings(printed) and not _goes_on(paragraph, lines, printed):
            yield Hit("reworded", label, found=found, expected=printed.label, arguments={"field": printed.title})
        else:
            yield Pass(label)
    whole = norm("".join(paragraph.text for paragraph in document.paragraphs), digits=True)
    for note in form.notes if settings.get("notes", True) else ():
        if norm(note, digits=True) in whole:
            yield Pass()
        else:
            opening = note[:_OPENING]
            yield Hit("note", record.title, found=opening, expected=note, arguments={"found": opening})


def _goes_on(paragraph: Paragraph, lines: Mapping[int, Paragraph], printed: FormField) -> bool:
    """The printed label was broken over two lines of its cell (研究生 / (以上))."""
    below = lines.get(paragraph.index + 1)
    same = below is not None and paragraph.location.table is not None and _cell(below) == _cell(paragraph)
    return same and below is not None and norm(printed.label) in norm(paragraph.text + below.text)


def _cell(paragraph: Paragraph) -> tuple[int | None, int | None, int | None]:
    where = paragraph.location
    return where.table, where.row, where.column


def _other_wordings(printed: FormField) -> set[str]:
    return {norm(alias) for alias in printed.aliases} - {norm(printed.label)}
