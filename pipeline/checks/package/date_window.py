"""package.date-window: the date written in a field of a form lies inside the call."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pipeline.checks.contract import BOTH_LANGUAGES, Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.dates import find_dates
from pipeline.model.dossier import Dossier, Part
from pipeline.model.record import Field
from pipeline.model.text import Argument

_DATE = {"type": "string", "format": "date"}


@check(
    "package.date-window",
    on=Subject.SUBMISSION,
    messages={
        "late": Text(
            "“{field}”栏的日期是{found}，晚于截止日期（{to}）。请核对。",
            "“{field}” is dated {found}, after the last day ({to}): please check",
        ),
        "early": Text(
            "“{field}”栏的日期是{found}，早于通知的开始日期（{from}）。请核对年份。",
            "“{field}” is dated {found}, before the call opened ({from}): please check the year",
        ),
    },
    settings={
        "role": {"type": "string", "minLength": 1},
        "field": {"type": "string", "minLength": 1},
        "what": BOTH_LANGUAGES,
        "from": _DATE,
        "to": _DATE,
        "supplement-until": _DATE,
    },
    required=("role", "field", "what", "from", "to"),
)
def package_date_window(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """落款日期与收到日期对不上，说明用的可能是旧材料。"""
    parts = dossier.of_role(settings["role"])
    if not parts:
        yield Skip(None, "no-part")
    for part in parts:
        field = part.record.fields.get(settings["field"]) if part.record is not None else None
        if part.record is None:
            yield Skip(None, "unread")
        elif field is None or field.value is None:
            yield Skip(None, "field-unknown")
        else:
            yield _look(dossier, part, field, settings)


def _look(dossier: Dossier, part: Part, field: Field, settings: Settings) -> Observation:
    later = dossier.readings[part.file].file.round > 1
    dates = find_dates(field.raw)
    if not dates:
        return Skip(field.at, "not-applicable" if field.blank else "date-unreadable")
    if later and "supplement-until" not in settings:
        return Skip(field.at, "unknown")
    to = settings["supplement-until"] if later else settings["to"]
    found = dates[-1]
    arguments: dict[str, Argument] = {"field": Text(**settings["what"]), "found": found.words, "from": settings["from"], "to": to}
    if found.first_day > date.fromisoformat(to):
        return Hit("late", field.at, found=found.words, arguments=arguments, document=dossier.path(part))
    if found.last_day < date.fromisoformat(settings["from"]):
        return Hit("early", field.at, found=found.words, arguments=arguments, document=dossier.path(part))
    return Pass(field.at)
