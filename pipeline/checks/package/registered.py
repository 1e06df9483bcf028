"""package.registered: a step that comes before the submission itself was taken while it was open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.package.window import received_on
from pipeline.model.dossier import Dossier
from pipeline.model.text import Argument

_DATE = {"type": "string", "format": "date"}


@check(
    "package.registered",
    on=Subject.SUBMISSION,
    messages={
        "early": Text(
            "{received}就已收到，预报名{from}才开始。请核对收到日期，或是否上一年的申报。",
            "received on {received}, before registration opened on {from}: please check the date, or whether it is for another year",
        )
    },
    settings={"from": _DATE, "to": _DATE},
    required=("from", "to"),
)
def package_registered(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """先预报名，再报材料；没有预报名的不能受理。材料里没有预报名的日期，只能从收到日期推断。"""
    received = received_on(dossier)
    if received is None or received > date.fromisoformat(settings["to"]):
        yield Skip(None, "unknown")
    elif received < date.fromisoformat(settings["from"]):
        arguments: dict[str, Argument] = {"received": received.isoformat(), "from": settings["from"]}
        expected = Text(f"{settings['from']}至{settings['to']}", f"{settings['from']} to {settings['to']}")
        yield Hit("early", found=received.isoformat(), expected=expected, arguments=arguments)
    else:
        yield Pass()
