"""record.vocabulary: a field that takes one of a few words, or a date."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import cells, quoted
from pipeline.language.dates import find_dates
from pipeline.language.leftovers import leftover
from pipeline.language.normal import norm
from pipeline.model.profile import Form
from pipeline.model.record import Field, Record
from pipeline.model.text import Argument

_NAME = {"type": "string", "minLength": 1}


@check(
    "record.vocabulary",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "other": Text(
            "“{field}”写的是“{found}”。一般写{words}，便于汇总；意思清楚的可以不改。",
            "“{field}” says “{found}”; usually one writes {words}, which can be added up. Leave it where the meaning is clear",
        )
    },
    settings={"field": _NAME, "column": _NAME, "words": {"type": "array", "items": _NAME, "minItems": 1}, "dates": {"type": "boolean"}},
    required=("field", "words"),
)
def record_vocabulary(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """各人写法不一，汇总时就数不清。"""
    known = {norm(word) for word in settings["words"]}
    for field, title in cells(record, settings["field"], settings.get("column"), form):
        if isinstance(field, Skip):
            yield field
        elif norm(field.raw).rstrip("。；") in known or (settings.get("dates", False) and find_dates(field.raw)):
            yield Pass(field.at)
        else:
            yield _hit(field, title, settings)


def _hit(field: Field, title: Text, settings: Settings) -> Observation:
    if leftover(field.raw) is not None:
        return Skip(field.at, "not-applicable")
    words = tuple(settings["words"])
    date = Text("或日期", " or a date") if settings.get("dates", False) else Text("", "")
    told = Text("“" + "”“".join(words) + "”" + date.zh, ", ".join(f"“{word}”" for word in words) + date.en)
    arguments: dict[str, Argument] = {"field": title, "found": quoted(field.raw), "words": told}
    return Hit("other", field.at, found=quoted(field.raw), expected="／".join(words), arguments=arguments)
