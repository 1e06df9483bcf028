"""What the office decided on its 汇总表: the clerk decides, letters say that and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from typing import Final, Literal

from pipeline.model.text import Text
from pipeline.model.values import dataclass

Conclusion = Literal["accept", "supplement", "refuse"]
CONCLUSIONS: Final[Mapping[Conclusion, Text]] = {
    "accept": Text("受理", "accepted"),
    "supplement": Text("补正", "to supplement"),
    "refuse": Text("不予受理", "refused"),
}
"""What the office's conclusions are called wherever they are chosen, read or printed."""


@dataclass(frozen=True, slots=True)
class FindingDecision:
    """The office's word on one finding; `write` is None where the cell was emptied."""

    fingerprint: str
    write: bool | None
    words: str = ""
    """What the office adds in its own words (人工补充)."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One row of the sheet 项目, found again by the hidden path of its submission."""

    path: str
    row: int
    """1-based row of the sheet, for messages."""
    number: str | None = None
    """受理编号, as it stands there now."""
    conclusion: Conclusion | None = None
    write: bool | None = None
    """写入通知: a letter is to be written."""
    remark: str = ""
    due: date | None = None
    """补正截止."""
    facts: Mapping[str, str] = field(default_factory=dict)
    """What else people chose or wrote, by the key of its column ("review", "approved", "focus_area", "recommender" …)."""
    findings: Mapping[str, FindingDecision] = field(default_factory=dict)
    """Fingerprint -> what is decided on it."""


@dataclass(frozen=True, slots=True)
class Decisions:
    """A 汇总表 as the office gave it back; `path` is as the user typed it."""

    path: str
    cases: tuple[Decision, ...]

    def of(self, path: str) -> Decision | None:
        """Return what was decided on the submission at `path`; None where its row is gone."""
        return next((one for one in self.cases if one.path == path), None)


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column of the 汇总表 that is read back: what its content is called, its head in either language, the words to choose from."""

    key: str
    titles: tuple[str, ...]
    choices: tuple[tuple[str, str], ...] = ()
    """(word in either language, the Chinese word)."""


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """What is read back of the sheets 项目 and 问题; both have a column "path", the latter "fingerprint", "write" and "words"."""

    projects: tuple[SheetColumn, ...]
    findings: tuple[SheetColumn, ...]
