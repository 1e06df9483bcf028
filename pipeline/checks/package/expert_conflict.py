"""package.expert-conflict: no reviewer comes from an organisation that has a part in the project."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import BOTH_LANGUAGES, Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.fields import items
from pipeline.language.organisations import name_key
from pipeline.model.address import Span
from pipeline.model.dossier import Dossier
from pipeline.model.record import Record
from pipeline.model.text import Argument


@check(
    "package.expert-conflict",
    on=Subject.SUBMISSION,
    messages={
        "conflict": Text(
            "评审专家{expert}的单位“{unit}”是本项目的{part}。请确认是否回避。",
            "reviewer {expert} comes from “{unit}”, which is {part} of this project: please confirm whether to stand aside",
        )
    },
    settings={
        "role": {"type": "string", "minLength": 1},
        "fields": {"type": "array", "items": {"type": "string"}, "minItems": 1},
        "parts": {
            "type": "array",
            "items": BOTH_LANGUAGES,
        },
    },
    required=("role", "fields", "parts"),
)
def package_expert_conflict(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """与项目有关的专家参加评审，结论不能服人。"""
    records = [(part, part.record) for part in dossier.of_role(settings["role"]) if part.record is not None]
    if not records or not dossier.experts:
        yield Skip(None, "no-part" if not records else "not-applicable")
        return
    for part, record in records:
        units = {name_key(name): (key, name, at) for key in reversed(settings["fields"]) for name, at in _named(record, key)}
        for expert in dossier.experts:
            mine = units.get(name_key(expert.unit))
            if mine is None:
                yield Pass(count=1)
                continue
            key, name, at = mine
            title = settings["parts"][settings["fields"].index(key)]
            arguments: dict[str, Argument] = {"expert": expert.name, "unit": expert.unit, "part": Text(**title)}
            yield Hit("conflict", at, found=name, arguments=arguments, document=dossier.path(part))


def _named(record: Record, key: str) -> tuple[tuple[str, Span | None], ...]:
    field = record.fields.get(key)
    return () if field is None else items(field)
