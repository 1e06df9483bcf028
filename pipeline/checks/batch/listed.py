"""batch.listed: every applicant of a batch stands on its recommender's list, under the same names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.checks.batch_lists import LIST_SETTINGS, Applicant, ListedRow, applicants_of, listed_rows
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.checks.listing import same_name
from pipeline.model.report import SubmissionReport
from pipeline.model.text import Argument


@check(
    "batch.listed",
    on=Subject.BATCH,
    messages={
        "absent": Text(
            "推荐意见表（{list}）中没有“{found}”。请核对名称，或请推荐单位补列。",
            "“{found}” is not on the recommendation ({list}): please check the name, or have the recommender add it",
        ),
        "name": Text(
            "申报表写的是“{found}”，推荐意见表（{list}）中同一单位的是{expected}。请改为一致。",
            "the form says “{found}”, and the recommendation ({list}) has {expected} of the same organisation: please make them agree",
        ),
        "company": Text(
            "“{name}”的单位，申报表写的是“{found}”，推荐意见表（{list}）写的是“{expected}”。以公章为准，请改为一致。",
            "the organisation of “{name}” is “{found}” on the form and “{expected}” on the recommendation ({list}): the seal decides",
        ),
        "recommender": Text(
            "申报表写的推荐单位是“{found}”，列入的是“{expected}”的推荐意见表（{list}）。请核对。",
            "the form names “{found}” as recommender, and the recommendation that lists it ({list}) is of “{expected}”: please check",
        ),
    },
    settings=LIST_SETTINGS,
    required=tuple(LIST_SETTINGS),
)
def batch_listed(reports: tuple[SubmissionReport, ...], settings: Settings) -> Iterator[Observation]:
    """没有列入推荐意见表的，不能参加评审。"""
    rows = tuple(listed_rows(reports, settings))
    applicants = tuple(applicants_of(reports, settings))
    asked = {one.submission for one in applicants}
    yield from (Skip(None, "no-part", submission=number) for number in range(len(reports)) if number not in asked)
    for one in applicants:
        if any(row.submission == one.submission for row in rows):
            yield Skip(None, "not-applicable", submission=one.submission)
        else:
            yield _look(one, rows, applicants, reports, settings)


def _look(
    one: Applicant, rows: Sequence[ListedRow], applicants: Sequence[Applicant], reports: Sequence[SubmissionReport], settings: Settings
) -> Observation:
    row = next((row for row in rows if row.means(one)), None)
    if row is not None and one.recommender and row.recommender and not _alike(one.recommender, row.recommender):
        return _hit(
            "recommender",
            one,
            settings["recommender-field"],
            one.recommender,
            row.recommender,
            row.recommender or reports[row.submission].path,
        )
    if row is not None:
        return Pass(submission=one.submission)
    named = next((row for row in rows if same_name(row.name, one.name) and not any(row.means(other) for other in applicants)), None)
    if named is not None:
        return _hit(
            "company", one, settings["company-field"], one.company, named.company, named.recommender or reports[named.submission].path
        )
    others = [
        row for row in rows if one.company and same_name(row.company, one.company) and not any(row.means(other) for other in applicants)
    ]
    if others:
        expected = "、".join(f"“{row.name}”" for row in others)
        return _hit("name", one, one.field, one.name, expected, others[0].recommender or reports[others[0].submission].path)
    own = [row for row in rows if one.recommender and row.recommender and _alike(one.recommender, row.recommender)]
    if not own:
        return Skip(None, "no-part", submission=one.submission)
    return _hit("absent", one, one.field, one.name, None, own[0].recommender)


def _hit(code: str, one: Applicant, field: str, found: str, expected: str | None, recommender: str) -> Hit:
    arguments: dict[str, Argument] = {"list": recommender, "found": found, "expected": expected or "", "name": one.name}
    return Hit(code, found=found, expected=expected, arguments=arguments, submission=one.submission, field=(one.role, field))


def _alike(one: str, other: str) -> bool:
    """Two wordings mean one recommender: equal, or one begins or ends the other."""
    shorter, longer = sorted((one, other), key=len)
    return same_name(one, other) or longer.startswith(shorter) or longer.endswith(shorter)
