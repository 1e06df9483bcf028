"""package.window: the submission came in while the call was open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.model.dossier import Dossier
from pipeline.model.text import Argument

_DATE = {"type": "string", "format": "date"}


@check(
    "package.window",
    on=Subject.SUBMISSION,
    messages={
        "late": Text(
            "{received}收到，晚于申报截止日期（{to}）。是否受理请按协会的规定办。",
            "received on {received}, after the last day ({to}): whether it is taken in is for the association to decide",
        ),
        "early": Text(
            "{received}收到，早于申报开始日期（{from}）。请核对收到日期，或是否上一年的申报。",
            "received on {received}, before the first day ({from}): please check the date, or whether it is for another year",
        ),
        "late-round": Text(
            "第{round}次补正材料{received}收到，晚于补正截止日期（{to}）。",
            "round {round} was received on {received}, after the last day for it ({to})",
        ),
    },
    settings={"from": _DATE, "to": _DATE, "supplement-until": _DATE, "not-before": _DATE},
    required=("from", "to"),
)
def package_window(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """过了截止日期，评审已经开始，补不进来。"""
    rounds = dossier.submission.rounds
    first = received_on(dossier)
    if first is None:
        yield Skip(None, "unknown")
    elif "not-before" in settings and first < date.fromisoformat(settings["not-before"]):
        yield Skip(None, "not-applicable")
    else:
        yield _first(first, settings)
    for later in rounds[1:]:
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


def received_on(dossier: Dossier) -> date | None:
    """Return the day on which the submission, or the first round of its case, was received; None where nobody says."""
    rounds = dossier.submission.rounds
    if rounds and rounds[0].received:
        return rounds[0].received.date
    said = dossier.facts.get("received")
    if said is not None:
        return date.fromisoformat(said)
    return dossier.submission.received.date if dossier.submission.received else None


def _first(received: date, settings: Settings) -> Observation:
    first, last = date.fromisoformat(settings["from"]), date.fromisoformat(settings["to"])
    if first <= received <= last:
        return Pass()
    arguments: dict[str, Argument] = {"received": received.isoformat(), "from": settings["from"], "to": settings["to"]}
    expected = Text(f"{settings['from']}至{settings['to']}", f"{settings['from']} to {settings['to']}")
    return Hit("late" if received > last else "early", found=received.isoformat(), expected=expected, arguments=arguments)
