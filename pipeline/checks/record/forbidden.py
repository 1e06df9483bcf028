"""record.forbidden: words that a field must not hold, with what to write instead."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import BOTH_LANGUAGES, Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import stretch, written
from pipeline.language.normal import normalise
from pipeline.model.correction import ReplaceText
from pipeline.model.profile import Form
from pipeline.model.record import Field, Record
from pipeline.model.text import Argument


@check(
    "record.forbidden",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "found": Text("“{field}”栏中有“{found}”。{instead}", "“{field}” has “{found}”. {instead}"),
    },
    settings={
        "field": {"type": "string", "minLength": 1},
        "pattern": {"type": "string", "format": "regex"},
        "replacement": {"type": "string"},
        "instead": BOTH_LANGUAGES,
    },
    required=("field", "pattern", "instead"),
)
def record_forbidden(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """有些字样按规定不写，写了反而说不清。"""
    for field in written(record, [settings["field"]]):
        if isinstance(field, Skip):
            yield field
        else:
            yield _look(field, settings, form.fields[field.key].title)


def _look(field: Field, settings: Settings, title: Text) -> Observation:
    """Look for the pattern in the text without its blanks: 团体 标准 is the same words."""
    normal = normalise(field.raw)
    match = re.search(settings["pattern"], normal.text)
    if match is None:
        return Pass(field.at)
    start, end = normal.raw(match.start(), match.end())
    at, found = stretch(field, start, end), field.raw[start:end]
    correction = ReplaceText(at, settings["replacement"]) if at is not None and "replacement" in settings else None
    arguments: dict[str, Argument] = {"field": title, "found": found, "instead": Text(**settings["instead"])}
    return Hit("found", at or field.at, found=found, expected=settings.get("replacement"), arguments=arguments, correction=correction)
