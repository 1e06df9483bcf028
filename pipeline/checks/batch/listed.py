"""batch.listed: every applicant of a batch stands on its recommender's list, under the same names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pipeline.checks.batch_lists import LIST_SETTINGS, Applicant, Register, applicants_of, listed_rows
from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.listed_names import listed_key
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
    asked, lists = {one.submission for one in applicants}, {row.submission for row in rows}
    yield from (Skip(None, "no-part", submission=number) for number in range(len(reports)) if number not in asked)
    register = Register(applicants, rows)
    recommenders = {listed_key(row.recommender): row.recommender for row in rows if row.recommender}
    for one in applicants:
        if one.submission in lists:
            yield Skip(None, "not-applicable", submission=one.submission)
        else:
            yield _look(one, register, recommenders, settings)


def _look(one: Applicant, register: Register, recommenders: Mapping[str, str], settings: Settings) -> Observation:
    row = register.row_of(one)
    if row is not None:
        if not one.recommender or not row.recommender or _alike(one.recommender, row.recommender):
            return Pass(submission=one.submission)
        return _hit("recommender", one, settings["recommender-field"], one.recommender, row.recommender, row.recommender)
    if named := register.of_name(one):
        return _hit("company", one, settings["company-field"], one.company, named[0].company, named[0].recommender)
    if others := register.of_company(one):
        expected = "、".join(f"“{other.name}”" for other in others)
        return _hit("name", one, one.field, one.name, expected, others[0].recommender)
    own = next((name for name in recommenders.values() if one.recommender and _alike(one.recommender, name)), None)
    return Skip(None, "no-part", submission=one.submission) if own is None else _hit("absent", one, one.field, one.name, None, own)


def _hit(code: str, one: Applicant, field: str, found: str, expected: str | None, recommender: str) -> Hit:
    arguments: dict[str, Argument] = {"list": recommender, "found": found, "expected": expected or "", "name": one.name}
    return Hit(code, found=found, expected=expected, arguments=arguments, submission=one.submission, field=(one.role, field))


def _alike(one: str, other: str) -> bool:
    """Tell whether two wordings mean one recommender: equal, or one begins or ends the other."""
    shorter, longer = sorted((listed_key(one), listed_key(other)), key=len)
    return longer.startswith(shorter) or longer.endswith(shorter)
