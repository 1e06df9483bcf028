"""Of everybody on a list an application came in."""

from __future__ import annotations

import pytest

from pipeline.checks.batch.applied import batch_applied
from pipeline.model.report import SubmissionReport
from tests.checks.batch.stars import OTHER, SETTINGS, person, sheet, team
from tests.looking import run_check


@pytest.mark.parametrize(
    ("reports", "codes"),
    [
        pytest.param((team("星火班组"), sheet("甲公司｜星火班组")), [], id="all-came"),
        pytest.param((team("星火班组"), sheet("甲公司｜星火班组", "乙公司｜周拟定")), ["absent"], id="one-did-not"),
        pytest.param((team("星火班组"), sheet("甲公司｜星光班组")), [], id="another-name-is-told-of-the-applicant"),
        pytest.param((team("星火班组"), sheet("乙公司｜星火班组")), [], id="another-organisation-too"),
        pytest.param((team("星火班组"), person("周拟定"), sheet("甲公司｜星火班组", "甲公司｜周拟定")), [], id="team-and-person"),
        pytest.param((team("星火班组"), sheet("甲公司｜星火班组", "甲公司｜晨光班")), ["absent"], id="a-second-team-of-the-company"),
    ],
)
def test_batch_applied(reports: tuple[SubmissionReport, ...], codes: list[str]) -> None:
    assert run_check(batch_applied, reports, SETTINGS).codes == codes


def test_many_names_are_counted() -> None:
    rows = [f"乙公司｜第{number}班" for number in range(1, 13)]
    (hit,) = run_check(batch_applied, (team("星火班组"), sheet(*rows)), SETTINGS).hits

    assert (hit.submission, hit.field) == (1, ("list", "entries"))
    assert str(hit.arguments["names"].zh).endswith("第10班”等12项")  # type: ignore[union-attr] # a Text


def test_nothing_to_compare() -> None:
    assert run_check(batch_applied, (OTHER, sheet("甲公司｜星火班组")), SETTINGS).skipped == ["no-part"] * 2
    assert run_check(batch_applied, (team("星火班组"), OTHER), SETTINGS).skipped == ["no-part"] * 2
