"""record.names-twice: no organisation stands twice in a list."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.checks.fields import items, looked_at
from pipeline.language.organisations import is_full_name, name_key
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from pipeline.model.profile import Form
from pipeline.model.record import Field, Record
from pipeline.model.text import Argument

_NEARLY = 0.95
"""Share of the longer name that the shorter one must cover to be the same name with a sign more or less."""
_SHORTEST = 2


@check(
    "record.names-twice",
    on=Subject.RECORD,
    needs={"form"},
    messages={
        "twice": Text("“{field}”栏中“{found}”写了两次。请删去一处。", "“{field}” names “{found}” twice: please delete one"),
        "short": Text(
            "“{field}”栏中“{found}”可能是“{other}”的简称。如果是同一单位，请只写一次。",
            "“{field}”: “{found}” may be short for “{other}”; if they are one organisation, name it once",
        ),
    },
    settings={"fields": {"type": "array", "items": {"type": "string"}, "minItems": 1}},
    required=("fields",),
)
def record_names_twice(record: Record, settings: Settings, *, form: Form) -> Iterator[Observation]:
    """同一单位写两次，家数就数错了。"""
    yield from looked_at(record, settings["fields"], form, _look)


def _look(field: Field, title: Text) -> Iterator[Observation]:
    names = items(field)
    for number, (name, at) in enumerate(names):
        key = name_key(name)
        twin = next((other for other, _ in names[:number] if _same(key, name_key(other))), None)
        longer = next((other for other, _ in names if _is_short(key, name, name_key(other))), None)
        arguments: dict[str, Argument] = {"field": title, "found": name, "other": twin or longer or ""}
        if twin is not None:
            correction = _without(names[number - 1][1], at) if key == name_key(twin) else None
            yield Hit("twice", at or field.at, found=name, arguments=arguments, correction=correction)
        elif longer is not None:
            yield Hit("short", at or field.at, found=name, expected=longer, arguments=arguments)
        else:
            yield Pass(at or field.at)


def _same(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return one == other or (shorter in longer and len(shorter) >= _NEARLY * len(longer))


def _is_short(key: str, name: str, other: str) -> bool:
    """The name is no full one and its characters stand in another name."""
    return key != other and len(key) >= _SHORTEST and key in other and not is_full_name(name)


def _without(before: Span | None, at: Span | None) -> ReplaceText | None:
    """Return the correction that takes a name out with the sign before it, or a name on a line of its own."""
    if at is None:
        return None
    if before is not None and before.address == at.address and before.end <= at.start:
        return ReplaceText(Span(at.address, before.end, at.end), "")
    return ReplaceText(at, "")
