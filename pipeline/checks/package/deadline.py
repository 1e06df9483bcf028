"""package.deadline: a part of the submission came in by its last day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.package.window import received_on
from pipeline.model.dossier import Dossier
from pipeline.model.text import Argument

_DATE = {"type": "string", "format": "date"}
_ROLE = {"type": "string", "minLength": 1}


@check(
    "package.deadline",
    on=Subject.SUBMISSION,
    messages={
        "late": Text(
            "{received}收到，晚于截止日期（{to}）。是否受理请按协会的规定办。",
            "received on {received}, after the last day ({to}): whether it is taken in is for the association to decide",
        ),
        "last-day": Text(
            "截止当天（{to}）收到。通知写的是“前”，按当天在内算，请办公室确认。",
            "received on the last day ({to}) itself: counted as in time, for the office to confirm",
        ),
        "late-round": Text(
            "第{round}次补正材料{received}收到，晚于补正截止日期（{to}）。",
            "round {round} was received on {received}, after the last day for it ({to})",
        ),
    },
    settings={"role": _ROLE, "without-role": _ROLE, "to": _DATE, "supplement-until": _DATE},
    required=("role", "to"),
)
def package_deadline(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """过了截止日期，评审已经开始，补不进来。"""
    if not dossier.of_role(settings["role"]):
        yield Skip(None, "no-part")
        return
    if "without-role" in settings and dossier.of_role(settings["without-role"]):
        yield Skip(None, "not-applicable")
        return
    first = received_on(dossier)
    yield Skip(None, "unknown") if first is None else _first(first, settings)
    for later in dossier.submission.rounds[1:]:
        if later.received is None or "supplement-until" not in settings:
            yield Skip(None, "unknown")
        elif later.received.date <= date.fromisoformat(settings["supplement-until"]):
            yield Pass()
        else:
            arguments: dict[str, Argument] = {
                "received": later.received.date.isoformat(),
                "to": settings["supplement-until"],
                "round": later.number - 1,
            }
            yield Hit("late-round", found=later.received.date.isoformat(), arguments=arguments)


def _first(received: date, settings: Settings) -> Observation:
    last = date.fromisoformat(settings["to"])
    if received < last:
        return Pass()
    arguments: dict[str, Argument] = {"received": received.isoformat(), "to": settings["to"]}
    return Hit("late" if received > last else "last-day", found=received.isoformat(), expected=settings["to"], arguments=arguments)
