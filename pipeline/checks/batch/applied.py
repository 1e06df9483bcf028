"""batch.applied: of everybody on a recommender's list an application came in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from pipeline.checks.batch_lists import LIST_SETTINGS, ListedRow, Register, applicants_of, listed_rows
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.model.report import SubmissionReport
from pipeline.model.text import Argument

_MOST_NAMES = 10
"""Names a sentence holds; the rest are counted."""


@check(
    "batch.applied",
    on=Subject.BATCH,
    messages={
        "absent": Text(
            "推荐意见表上的{names}没有收到申报材料。请催报，或核对名称。",
            "no application came from {names} on the recommendation: please ask for it, or check the names",
        )
    },
    settings=LIST_SETTINGS,
    required=tuple(LIST_SETTINGS),
)
def batch_applied(reports: tuple[SubmissionReport, ...], settings: Settings) -> Iterator[Observation]:
    """推荐了没有申报的，要在截止前催报。"""
    applicants = tuple(applicants_of(reports, settings))
    rows = tuple(listed_rows(reports, settings))
    register = Register(applicants, rows)
    lists: dict[int, list[ListedRow]] = defaultdict(list)
    for row in rows:
        lists[row.submission].append(row)
    for number in range(len(reports)):
        own = lists[number]
        if not own or not applicants:
            yield Skip(None, "no-part", submission=number)
            continue
        absent = [row for row in own if not register.means_somebody(row)]
        if not absent:
            yield Pass(submission=number)
            continue
        arguments: dict[str, Argument] = {"names": _named(absent)}
        found = "、".join(row.name for row in absent)
        yield Hit("absent", found=found, arguments=arguments, submission=number, field=(settings["list-role"], settings["list-field"]))


def _named(rows: Sequence[ListedRow]) -> Text:
    shown, left = [row.name for row in rows[:_MOST_NAMES]], len(rows) - _MOST_NAMES
    zh, en = f"“{'、'.join(shown)}”", f"“{', '.join(shown)}”"
    return Text(f"{zh}等{len(rows)}项", f"{en} and {left} more") if left > 0 else Text(zh, en)
