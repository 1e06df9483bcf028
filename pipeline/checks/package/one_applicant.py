"""package.one-applicant: what came together is about one applicant, so that nothing goes unlooked-at."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.model.dossier import Dossier
from pipeline.model.text import Argument


@check(
    "package.one-applicant",
    on=Subject.SUBMISSION,
    alone=True,
    messages={
        "copies": Text(
            "“{document}”里有{count}份填好的同样的表，内容不同，只检查了第1份。请一份表存成一个文件，各自报送。",
            "{document} holds {count} filled copies of one form that differ; only the first was checked: "
            "save each to a file of its own and send them apart",
        ),
        "kinds": Text(
            "收到的申报表分属{kinds}，一份申报只能是其中一种；只按{kind}查了是否齐全。请每个申报者的材料放在一个文件夹，各自报送。",
            "the forms are those of {kinds}, and a submission is of one of them; whether all is there was looked up for {kind} only: "
            "put each applicant's files into a folder of their own and send them apart",
        ),
    },
)
def package_one_applicant(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """几份申报混在一起，后面的就漏查了；各自报送，才不会漏掉。"""
    if not any(part.record is not None for part in dossier.parts):
        yield Skip(None, "not-applicable")
        return
    several = [part for part in dossier.parts if part.left_out]
    for part in several:
        path = dossier.path(part)
        arguments: dict[str, Argument] = {"document": path, "count": part.left_out + 1}
        yield Hit("copies", document=path, found=str(part.left_out + 1), expected="1", arguments=arguments)
    if len(dossier.applicant_kinds) > 1:
        zh, en = ("、".join(one.zh for one in dossier.applicant_kinds), ", ".join(one.en for one in dossier.applicant_kinds))
        yield Hit("kinds", found=Text(zh, en), arguments={"kinds": Text(zh, en), "kind": dossier.applicant_kinds[0]})
    elif not several:
        yield Pass()
