"""package.seal: the scan of a form bears a red seal."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.model.dossier import Dossier
from pipeline.model.seal import SealReading


@check(
    "package.seal",
    on=Subject.SUBMISSION,
    needs={"seals"},
    messages={
        "absent": Text(
            "“{document}”上没有看到红色印章。若为黑白扫描，请用彩色重扫；若未盖章，请盖公章、签字并填日期后重扫。",
            "no red seal was seen on “{document}”: scan it again in colour, or have it sealed, signed and dated first",
        )
    },
    settings={"role": {"type": "string", "minLength": 1}},
    required=("role",),
)
def package_seal(dossier: Dossier, settings: Settings, *, seals: tuple[SealReading, ...]) -> Iterator[Observation]:
    """公章表示单位认可所报内容；没有公章，材料不能作为申报依据。"""
    paths = [dossier.path(part) for part in dossier.of_role(settings["role"])]
    readings = [reading for reading in seals if reading.document in paths]
    if not paths:
        yield Skip(None, "no-part")
    elif any(reading.sealed for reading in readings):
        yield Pass(count=1)
    elif {reading.document for reading in readings} == set(paths) and all(one.colour and one.sealed is False for one in readings):
        yield Hit("absent", document=paths[-1], arguments={"document": paths[-1]})
    else:
        yield Skip(None, "unknown")
