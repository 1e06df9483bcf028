"""record.zishu: a long text says enough, counted as Word counts 字数."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import written
from pipeline.language.zishu import count_zishu
from pipeline.model.profile import Form
from pipeline.model.record import Record
from pipeline.model.text import Argument

_LIMIT = {"type": "integer", "minimum": 1}


@check(
    "record.zishu",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "bare": Text(
            "“{field}”栏只有{count}字，说不清内容（本系统以{least}字为下限，通知没有规定字数）。请补写。",
            "“{field}” has {count} characters, too few to say anything (our own limit is {least}; the call sets none): please write more",
        ),
        "thin": Text(
            "“{field}”栏只有{count}字，偏少（本系统以{least}字为参考，通知没有规定字数）。请看是否写清楚了。",
            "“{field}” has {count} characters, rather little (our own measure is {least}; the call sets none): does it say enough?",
        ),
        "short": Text(
            "“{field}”栏有{count}字，不到{least}字（本系统的参考，通知没有规定字数）。写清楚了就不必加。",
            "“{field}” has {count} characters, fewer than {least} (our own measure; the call sets none); if it says enough, leave it so",
        ),
    },
    settings={
        "fields": {"type": "array", "items": {"type": "string"}, "minItems": 1},
        "bare": _LIMIT,
        "thin": _LIMIT,
        "short": _LIMIT,
    },
    required=("fields",),
)
def record_zishu(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """只有一两句话，评审的人看不出要做什么、能不能做成。"""
    limits = [(code, int(settings[code])) for code in ("bare", "thin", "short") if code in settings]
    for field in written(record, settings["fields"]):
        if isinstance(field, Skip):
            yield field
            continue
        count = count_zishu(field.raw)
        code, least = next(((code, limit) for code, limit in limits if count < limit), ("", 0))
        if not code:
            yield Pass(field.at)
            continue
        arguments: dict[str, Argument] = {"field": form.fields[field.key].title, "count": count, "least": least}
        yield Hit(code, field.at, found=Text(f"{count}字", f"{count} characters"), expected=str(least), arguments=arguments)
