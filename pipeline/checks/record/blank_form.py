"""record.blank-form: a form that nobody filled in."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.model.profile import Form
from pipeline.model.record import Record


@check(
    "record.blank-form",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "blank": Text(
            "这是一份没有填写的空白《{form}》，共{count}栏。请填写后重新报送。",
            "this is a blank {form} with {count} fields and nothing filled in: please fill it in and send it again",
        )
    },
)
def record_blank_form(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """空白表不是申报材料；多半是发错了文件，说一次就够，不必逐栏指出。"""
    if record.blank_form:
        label = next((field.label for field in record.fields.values() if field.label), None)
        yield Hit("blank", record.title or label, arguments={"form": form.title, "count": len(form.fields)})
    else:
        yield Pass(record.title)
