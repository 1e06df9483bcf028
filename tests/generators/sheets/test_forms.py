from __future__ import annotations

from dataclasses import replace

from pipeline import desk
from pipeline.generators.sheets.forms import has_score_sheet, missing_for_sheets, score_sheet_title, sheet_form
from pipeline.model.office import Office
from pipeline.model.rubric import Points, ScoreTable

PROJECT, STAR, RUBRIC, STATION = (
    desk.profile(name) for name in ("saq-2022-group-standard", "saq-2021-star", "tsaq-0008-2024", "one-stop-station")
)
NONE = Office("")


def table(*criteria: str, title: str | None = None) -> ScoreTable:
    return ScoreTable("协会存本", tuple(Points(one, 10, title) for one in criteria))


def test_a_call_with_a_form_of_review_needs_no_points() -> None:
    form = sheet_form(PROJECT, NONE)

    assert (missing_for_sheets(PROJECT, NONE), form and form.identity) == ((), "project-review")
    assert form is not None
    assert "points" not in {column.key for column in form.fields["criteria"].columns}, "the notice gives none"


def test_who_scores() -> None:
    """A call with a form of review never; without one, whoever has criteria, a rule that wants points, or points."""
    points = {one.identity: table("a", title="甲") for one in (PROJECT, STATION)}

    assert [has_score_sheet(one, NONE) for one in (PROJECT, STAR, RUBRIC, STATION)] == [False, True, True, False]
    assert [has_score_sheet(one, Office("", scores=points)) for one in (PROJECT, STATION)] == [False, True]
    assert RUBRIC.rubric is not None
    assert (score_sheet_title(RUBRIC), score_sheet_title(STAR)) == (f"{RUBRIC.rubric.title.zh}评分表", f"{STAR.title.zh}评分表")


def test_without_points_there_is_no_score_sheet_and_what_is_missing_is_named() -> None:
    (lacking,) = missing_for_sheets(RUBRIC, NONE)

    assert sheet_form(RUBRIC, NONE) is None
    assert "附录A" in lacking.zh
    assert "[scores.tsaq-0008-2024]" in lacking.zh


def test_a_criterion_without_points_is_named() -> None:
    assert RUBRIC.rubric is not None
    known = [one.identity for one in RUBRIC.rubric.criteria]
    office = Office("", scores={RUBRIC.identity: table(*known[1:])})

    (lacking,) = missing_for_sheets(RUBRIC, office)

    assert sheet_form(RUBRIC, office) is None
    assert "5.2.1 聚焦用户" in lacking.zh
    assert 'id = "user-focus"' in lacking.zh
    assert missing_for_sheets(RUBRIC, Office("", scores={RUBRIC.identity: table(*known)})) == ()


def test_a_call_without_rubric_is_scored_by_the_offices_own_criteria() -> None:
    (lacking,) = missing_for_sheets(STAR, NONE)
    office = Office("", scores={STAR.identity: table("a", title="服务意识")})

    assert "[scores.saq-2021-star]" in lacking.zh
    form = sheet_form(STAR, office)
    assert form is not None
    assert form.title == "2021年用户满意服务明星成果申报评分表"


def test_points_of_another_call_help_nobody() -> None:
    office = Office("", scores={STAR.identity: table("a", title="服务意识")})

    assert sheet_form(RUBRIC, office) is None


def test_a_form_of_review_goes_before_points() -> None:
    office = Office("", scores={PROJECT.identity: table("a", title="甲")})
    form = sheet_form(replace(PROJECT, rubric=RUBRIC.rubric), office)

    assert form is not None
    assert form.identity == "project-review"
