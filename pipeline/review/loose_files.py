"""What is said of a whole batch in which files lay apart from their applicants' other papers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from pipeline.model.profile import Profile
from pipeline.model.report import SubmissionReport
from pipeline.model.text import Text

_CHECK: Final = "package.loose-file"


def loose_notes(reports: Sequence[SubmissionReport], profiles: Mapping[str, Profile]) -> Iterator[Text]:
    """Yield one sentence that counts the files reviewed apart from what their call asks for besides; nothing where there are none."""
    count = sum(any(_is_loose(finding.rule, profiles[one.profile]) for finding in one.findings) for one in reports)
    if count:
        yield Text(
            f"有{count}个文件没有和同一申报者的其他材料放在一起，只逐个查了文件本身，没有查申报材料是否齐全："
            "这些文件的结论只指文件本身，不是对申报的结论。请给每个申报者建一个文件夹，把全部材料放进去，再检查一次",
            f"{count} file(s) do not lie with their applicants' other papers and were looked at one by one; whether all papers came was "
            "not looked up: their verdicts are on the files, not on submissions. Make a folder for each applicant, put all papers into it, "
            "and check again",
        )


def _is_loose(rule: str, profile: Profile) -> bool:
    return rule in profile.rules and profile.rules[rule].check == _CHECK
