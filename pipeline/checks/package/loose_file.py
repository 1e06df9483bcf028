"""package.loose-file: a file that lies with nobody's papers was looked at by itself, and that is said."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.model.dossier import Dossier


@check(
    "package.loose-file",
    on=Subject.SUBMISSION,
    alone=True,
    messages={
        "apart": Text(
            "这个文件没有和同一申报者的其他材料放在一起，只查了它自己：{missing}有没有报送、各件之间是否一致，都没有查。"
            "请给每个申报者建一个文件夹，把全部材料放进去，再检查一次。",
            "this file does not lie with its applicant's other papers and was looked at by itself: whether {missing} came, "
            "and whether they agree, was not looked up. Make a folder for each applicant, put all papers into it, and check again",
        )
    },
)
def package_loose_file(dossier: Dossier, settings: Settings) -> Iterator[Observation]:
    """散放的文件分不清是谁的；查过一个文件，不等于这份申报齐全。"""
    if not dossier.submission.loose or not dossier.parts:
        yield Skip(None, "not-applicable")
    elif dossier.not_beside:
        zh = "、".join(one.zh for one in dossier.not_beside)
        en = ", ".join(one.en for one in dossier.not_beside)
        yield Hit("apart", document=dossier.readings[0].file.path, arguments={"missing": Text(zh, en)})
    else:
        yield Pass()
