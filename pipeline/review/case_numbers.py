"""Case numbers (受理编号): by the call's pattern, in the order of the report, kept over rounds, never given twice (papers.md 3)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final

from pipeline.errors import WrongDecisions
from pipeline.language.normal import norm
from pipeline.model.decision import Decisions
from pipeline.model.profile import Profile
from pipeline.model.report import Report, SubmissionReport
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.review.pairing import paired

_COUNTER: Final = re.compile(r"\{number(?::0?(\d{1,2}))?\}")
"""The place of the number in a pattern ("TB2022-{number:03}"), and how many digits it has at least."""


@dataclass(frozen=True, slots=True)
class KnownNumbers:
    """Numbers given before: by the path of a submission of this report, and all that were ever given."""

    of: Mapping[str, str]
    spent: frozenset[str] = frozenset()


def known_numbers(submissions: Sequence[SubmissionReport], earlier: Report | None, decisions: Decisions | None) -> KnownNumbers:
    """Return the numbers that an earlier report and the office's 汇总表 give; what stands in the 汇总表 goes first.

    Raises WrongDecisions where two submissions have the same number.
    """
    found: dict[str, str] = {}
    spent: set[str] = set()
    if earlier is not None:
        spent |= {one.number for one in earlier.submissions if one.number}
        for now, then in paired(submissions, earlier.submissions).items():
            number = earlier.submissions[then].number
            if number:
                found[submissions[now].path] = number
    if decisions is not None:
        typed = {one.path: one.number for one in decisions.cases if one.number}
        spent |= set(typed.values())
        found |= {one.path: typed[one.path] for one in submissions if one.path in typed}
        _refuse_equal({**typed, **found}, decisions.path)
    _refuse_equal(found, "")
    return KnownNumbers(found, frozenset(spent))


def numbered(
    submissions: Sequence[SubmissionReport], profile_of: Callable[[SubmissionReport], Profile], known: KnownNumbers | None = None
) -> tuple[SubmissionReport, ...]:
    """Return the submissions with their numbers: the known ones kept, new ones going on behind the highest ever given.

    A call without a pattern, or without one for this kind of submission, gives none.
    """
    given = known or KnownNumbers({})
    last: dict[str, int] = {}
    found = []
    for one in submissions:
        number, pattern = given.of.get(one.path), _pattern(profile_of(one), one.kind)
        if number is None and pattern is not None:
            last[pattern] = last.get(pattern, _highest(pattern, {*given.of.values(), *given.spent})) + 1
            number = _written(pattern, last[pattern])
        found.append(one if number is None else replace(one, number=number))
    return tuple(found)


def _refuse_equal(numbers: Mapping[str, str], sheet: str) -> None:
    plain = {path: norm(number, digits=True) for path, number in numbers.items()}
    counts = Counter(plain.values())
    equal = [[path for path, one in plain.items() if one == number] for number, count in sorted(counts.items()) if count > 1]
    if equal:
        told = tuple(f"{numbers[paths[0]]}：{'、'.join(paths)}" for paths in equal)
        where = Text(f"“{sheet}”里" if sheet else "", f"{sheet}: " if sheet else "")
        raise WrongDecisions(
            Text(
                f"{where.zh}有{len(told)}个受理编号给了不止一份申报",
                f"{where.en}{len(told)} case number(s) stand for more than one submission",
            ),
            hint=Text("请在汇总表的“受理编号”栏改正后再试。", "Mend the column of case numbers in the 汇总表 and try again."),
            mistakes=told,
        )


def _pattern(profile: Profile, kind: str | None) -> str | None:
    """Return the pattern for a kind of submission, if the call has one with a place for the number."""
    data = profile.call.data if profile.call else {}
    patterns = data.get("case-patterns")
    found = patterns.get(kind) if isinstance(patterns, Mapping) else data.get("case-pattern")
    return found if isinstance(found, str) and len(_COUNTER.findall(found)) == 1 else None


def _written(pattern: str, number: int) -> str:
    return _COUNTER.sub(lambda place: str(number).zfill(int(place[1] or 1)), pattern)


def _highest(pattern: str, numbers: Collection[str]) -> int:
    """Return the highest number that was written by the pattern; 0 where there is none."""
    before, _, after = _COUNTER.sub("\0", pattern).partition("\0")
    own = re.compile(f"{re.escape(before)}([0-9]+){re.escape(after)}")
    return max((int(match[1]) for number in numbers if (match := own.fullmatch(number))), default=0)
