"""package.role-once: what a submission has once came once, and nobody must guess which file counts."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import BOTH_LANGUAGES, Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.model.dossier import Dossier
from pipeline.model.text import Argument


@check(
    "package.role-once",
    on=Subject.SUBMISSION,
    messages={
        "several": Text(
            "{what}有{count}份：{files}，各份都检查了。请说明以哪一份为准，只报这一份。",
            "{what} came as {count} files, {files}, and each was checked: say which one counts, and send that one only",
        )
    },
    settings={"roles": {"type": "object", "additionalProperties": BOTH_LANGUAGES, "minProperties": 1}},
    required=("roles",),
)
def package_role_once(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """同一材料有两份，就不知道以哪一份为准。"""
    if dossier.alone:
        yield Skip(None, "single-file")
        return
    there = [(role, what) for role, what in settings["roles"].items() if dossier.of_role(role)]
    if not there:
        yield Skip(None, "no-part")
    for role, what in there:
        files = sorted({part.file for part in dossier.of_role(role)})
        paths = tuple(dossier.readings[number].file.path for number in files)
        if len(paths) > 1:
            arguments: dict[str, Argument] = {"what": Text(**what), "count": len(paths), "files": tuple(f"“{path}”" for path in paths)}
            yield Hit("several", found="、".join(paths), arguments=arguments, document=paths[-1])
        else:
            yield Pass()
