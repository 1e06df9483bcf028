"""record.aspects: a long text speaks of everything its label asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import written
from pipeline.language.normal import fold, norm
from pipeline.language.standard_numbers import find_standard_numbers
from pipeline.model.correction import InsertParagraph
from pipeline.model.profile import Form
from pipeline.model.record import Field, Record
from pipeline.model.text import Argument

_WORDS = {"type": "string", "minLength": 1}
_ASPECT = {
    "type": "object",
    "properties": {
        "zh": _WORDS,
        "en": _WORDS,
        "pattern": {"type": "string", "format": "regex"},
        "standard-number": {"type": "boolean"},
        "heading": _WORDS,
    },
    "required": ["zh", "en", "pattern"],
    "additionalProperties": False,
}


@check(
    "record.aspects",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "absent": Text(
            "“{field}”栏中未检出{aspect}。如已写到，可不理会；没有写到的，请补写。",
            "nothing on {aspect} was detected at “{field}”: if it is there in other words, never mind; else please add it",
        )
    },
    settings={
        "field": {"type": "string", "minLength": 1},
        "aspects": {"type": "array", "items": _ASPECT, "minItems": 1},
    },
    required=("field", "aspects"),
)
def record_aspects(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """栏目名称中列出的各个方面，评审时要逐项看。"""
    for field in written(record, [settings["field"]]):
        if isinstance(field, Skip):
            yield Skip(field.at, field.reason, count=len(settings["aspects"]))
            continue
        for aspect in settings["aspects"]:
            yield Pass(field.at) if _is_there(field, aspect) else _hit(field, aspect, form.fields[field.key].title)


def _is_there(field: Field, aspect: Mapping[str, Any]) -> bool:
    if aspect.get("standard-number", False) and find_standard_numbers(fold(field.raw).upper()):
        return True
    return re.search(aspect["pattern"], norm(field.raw, digits=True)) is not None


def _hit(field: Field, aspect: Mapping[str, Any], title: Text) -> Hit:
    name = Text(aspect["zh"], aspect["en"])
    arguments: dict[str, Argument] = {"field": title, "aspect": name}
    heading = aspect.get("heading")
    correction = InsertParagraph(field.span.address, heading) if heading and field.span is not None else None
    return Hit("absent", field.at, expected=name, arguments=arguments, correction=correction)
