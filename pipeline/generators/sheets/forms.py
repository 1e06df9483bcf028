"""Which sheet the experts of a call fill in, and what the office must give before there is one."""

from __future__ import annotations

from typing import Final

from pipeline.generators.sheets.scoring import item_words, score_form
from pipeline.model.office import Office
from pipeline.model.profile import Form, Profile
from pipeline.model.text import Text

_SCORED: Final = "score.table"
"""The check that a call has whose achievements are scored."""


def has_score_sheet(profile: Profile, office: Office) -> bool:
    """Tell whether experts score in this call: it has no form of review, and criteria, a rule that wants points, or the office's points."""
    scored = profile.rubric is not None or any(rule.check == _SCORED for rule in profile.rules.values())
    return profile.review is None and (scored or profile.identity in office.scores)


def score_sheet_title(profile: Profile) -> str:
    """Return what stands above the score sheet of a call."""
    subject = profile.rubric.title if profile.rubric is not None else profile.title
    return f"{subject.zh}评分表"


def sheet_form(profile: Profile, office: Office) -> Form | None:
    """Return the call's own form of review, else the score sheet of its rubric and the office's points; None where points are missing."""
    if profile.review is not None:
        return profile.forms[profile.review]
    if not has_score_sheet(profile, office) or missing_for_sheets(profile, office):
        return None
    return score_form(score_sheet_title(profile), profile.rubric, office.scores[profile.identity])


def missing_for_sheets(profile: Profile, office: Office) -> tuple[Text, ...]:
    """Return what is missing for the sheets of a call, each with the place where the office writes it; () where nothing is.

    No source gives points: they are the office's own, and nobody invents them.
    """
    if profile.review is not None:
        return ()
    table, rubric, place = office.scores.get(profile.identity), profile.rubric, f"[scores.{profile.identity}]"
    if table is None and rubric is None:
        return (
            Text(
                f"评分表的评价内容和分值：这次征集没有公开的评价内容，请写在办公室文件的 {place} 中",
                f"criteria and points of the score sheet: the call has none that are public; give them in the office's file, {place}",
            ),
        )
    if table is None:
        assert rubric is not None
        return (
            Text(
                f"评分表的分值：{rubric.missing.zh}没有公开的文本，请写在办公室文件的 {place} 中",
                f"points of the score sheet: {rubric.missing.en} are not public; give them in the office's file, {place}",
            ),
        )
    given = {one.criterion for one in table.criteria}
    lacking = [one for one in (rubric.criteria if rubric is not None else ()) if one.identity not in given]
    return tuple(
        Text(
            f'“{item_words(one)}”的分值：请写在办公室文件的 {place} 中（id = "{one.identity}"）',
            f'points for {one.clause} {one.title.en}: give them in the office\'s file, {place} (id = "{one.identity}")',
        )
        for one in lacking
    )
