"""record.time-order: the times noted on a record come one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import quoted, written
from pipeline.language.moments import Moment, in_sequence
from pipeline.model.profile import Form
from pipeline.model.record import Field, Record
from pipeline.model.text import Argument
from pipeline.model.values import dataclass

_NAMES = {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 2}


@dataclass(frozen=True, slots=True)
class _Given:
    """A field with the time that stands in it."""

    field: Field
    moment: Moment


@check(
    "record.time-order",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "reversed": Text(
            "“{field}”（{found}）早于“{other}”（{before}）。请核对日期和时刻。",
            "“{field}” ({found}) lies before “{other}” ({before}); please check day and hour",
        ),
        "swapped": Text(
            "“{field}”（{found}）早于“{other}”（{before}）。先后可能本来如此，请核对。",
            "“{field}” ({found}) lies before “{other}” ({before}); it may have been so, please check",
        ),
    },
    settings={"fields": _NAMES, "either-way-fields": _NAMES},
    required=("fields",),
)
def record_time_order(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """前后颠倒的时间多半是笔误，服务用了多久就算不出来。"""
    found = list(written(record, settings["fields"]))
    fields = [one for one in found if isinstance(one, Field)]
    yield from (one for one in found if isinstance(one, Skip))
    moments = in_sequence([field.raw for field in fields])
    yield from (Skip(field.at, "date-unreadable") for field, moment in zip(fields, moments, strict=True) if moment is None)
    given = [_Given(field, moment) for field, moment in zip(fields, moments, strict=True) if moment is not None]
    loose = frozenset(settings.get("either-way-fields", ()))
    for number, one in enumerate(given[1:], 1):
        yield _compared(one, _before(given[:number], loose), loose, form)


def _before(given: Sequence[_Given], loose: frozenset[str]) -> _Given:
    """Return the field to compare with: the one before, of two that may come either way round the later."""
    last = given[-1]
    pair = given[-2:]
    if len(pair) > 1 and all(one.field.key in loose for one in pair):
        return max(pair, key=lambda one: one.moment.first)
    return last


def _compared(one: _Given, other: _Given, loose: frozenset[str], form: Form) -> Observation:
    if other.moment.first <= one.moment.last:
        return Pass(one.field.at)
    arguments: dict[str, Argument] = {
        "field": form.fields[one.field.key].title,
        "found": quoted(one.field.raw),
        "other": form.fields[other.field.key].title,
        "before": quoted(other.field.raw),
    }
    code = "swapped" if {one.field.key, other.field.key} <= loose else "reversed"
    return Hit(code, one.field.at, found=quoted(one.field.raw), arguments=arguments)
