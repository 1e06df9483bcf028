"""What a call calls those it lists: the words of its papers.toml, plain ones where it has none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from pipeline.generators.papers.plans import PaperPlan
from pipeline.model.paper import Casework
from pipeline.model.text import Text

Word = Literal["applicant", "candidate", "list", "counted"]
_PLAIN: Final[Mapping[Word, Text]] = {
    "applicant": Text("申报单位", "Applicant"),
    "candidate": Text("申报名称", "Application"),
    "list": Text("推荐名单", "list"),
    "counted": Text("申报", "Applications"),
}


def word(plan: PaperPlan, key: Word, casework: Casework) -> str:
    """Return what the call calls who applies, what for, the list that recommends, what is counted; in the language of the casework."""
    return plan.words.get(key, _PLAIN[key]).in_language(casework.language)
