"""Applicants stand on their recommender's list under the same names."""

from __future__ import annotations

import pytest

from pipeline.checks.batch.listed import batch_listed
from pipeline.model.report import SubmissionReport
from tests.checks.batch.stars import OTHER, SETTINGS, person, sheet, team
from tests.looking import run_check


@pytest.mark.parametrize(
    ("reports", "codes"),
    [
        pytest.param((team("星火班组"), sheet("甲公司｜星火班组")), [], id="listed"),
        pytest.param((person("周 拟定"), sheet("甲公司｜周拟定")), [], id="blanks"),
        pytest.param((team("星火班组"), sheet("甲公司｜星光班组")), ["name"], id="another-name"),
        pytest.param((team("星火班组"), sheet("乙公司｜星火班组")), ["company"], id="another-organisation"),
        pytest.param((team("星火班组"), sheet("乙公司｜晨光班")), ["absent"], id="not-listed"),
        pytest.param((team("星火班组"), sheet("甲公司｜星火班组", recommender="另一个区")), ["recommender"], id="another-recommender"),
        pytest.param((team("星火班组"), sheet("甲公司｜星火班组", recommender="上海某集团")), [], id="recommender-in-short"),
        pytest.param((team("星火班组"), team("晨光班", path="二"), sheet("甲公司｜晨光班")), ["absent"], id="the-row-of-another-team"),
        pytest.param((team("星火班组"), sheet("｜星火班组")), [], id="no-company-in-the-row"),
    ],
)
def test_batch_listed(reports: tuple[SubmissionReport, ...], codes: list[str]) -> None:
    assert run_check(batch_listed, reports, SETTINGS).codes == codes


def test_the_finding_stands_at_the_field_of_the_form() -> None:
    (hit,) = run_check(batch_listed, (sheet("甲公司｜星光班组"), team("星火班组")), SETTINGS).hits

    assert (hit.submission, hit.field, hit.found, hit.expected) == (1, ("team", "team_name"), "星火班组", "“星光班组”")
    assert hit.arguments["list"] == "某集团"


def test_nothing_to_compare() -> None:
    """The recommender's list has not come; the list lies in the submission itself; nobody applies."""
    assert run_check(batch_listed, (team("星火班组"), sheet("乙公司｜晨光班", recommender="另一个区")), SETTINGS).skipped == ["no-part"] * 2
    own = team("星火班组")
    both = type(own)(
        **{**{name: getattr(own, name) for name in own.__slots__}, "records": {**own.records, **sheet("乙公司｜晨光班").records}}
    )
    assert run_check(batch_listed, (both, OTHER), SETTINGS).skipped == ["no-part", "not-applicable"]
