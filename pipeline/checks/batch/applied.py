"""batch.applied: of everybody on a recommender's list an application came in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.checks.batch_lists import LIST_SETTINGS, Applicant, ListedRow, applicants_of, listed_rows
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.listing import same_name
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
    for number in range(len(reports)):
        own = [row for row in rows if row.submission == number]
        if not own or not applicants:
            yield Skip(None, "no-part", submission=number)
            continue
        absent = [row for row in own if not _came(row, applicants, rows)]
        if not absent:
            yield Pass(submission=number)
            continue
        arguments: dict[str, Argument] = {"names": _named(absent)}
        found = "、".join(row.name for row in absent)
        yield Hit("absent", found=found, arguments=arguments, submission=number, field=(settings["list-role"], settings["list-field"]))


def _came(row: ListedRow, applicants: Sequence[Applicant], rows: Sequence[ListedRow]) -> bool:
    """An applicant is meant: by name and organisation, or by one of the two where no row means it; that is told of the applicant."""
    if any(row.means(one) for one in applicants):
        return True
    left = [one for one in applicants if not any(other.means(one) for other in rows)]
    return any(same_name(row.name, one.name) or (row.company and same_name(row.company, one.company)) for one in left)


def _named(rows: Sequence[ListedRow]) -> Text:
    shown, left = [row.name for row in rows[:_MOST_NAMES]], len(rows) - _MOST_NAMES
    zh, en = f"“{'、'.join(shown)}”", f"“{', '.join(shown)}”"
    return Text(f"{zh}等{len(rows)}项", f"{en} and {left} more") if left > 0 else Text(zh, en)
