from __future__ import annotations

import pytest

from pipeline.model.decision import Decision
from pipeline.review.other_names import about_others
from tests.writers.reports import submission


@pytest.mark.parametrize(
    ("written", "other"),
    [
        pytest.param({"applicant": "丙公司", "project": "另一规范"}, True, id="both-are-others"),
        pytest.param({"applicant": "丙公司", "project": "某某服务规范"}, False, id="the-office-mended-one"),
        pytest.param({"applicant": "甲 公司", "project": "某某服务规范"}, False, id="only-blanks-differ"),
        pytest.param({"applicant": "甲公司（上海）", "project": "某某服务规范（修订）"}, False, id="more-of-the-name"),
        pytest.param({"project": "另一规范"}, False, id="one-is-open"),
        pytest.param({}, False, id="nothing-there"),
    ],
)
def test_rows_about_somebody_else(written: dict[str, str], other: bool) -> None:
    one = submission(identity="a", path="收件箱/01", case=("甲公司", "某某服务规范"))
    row = Decision("收件箱/01", 2, facts=written)

    assert about_others([row], [one]) == ((row,) if other else ())


def test_a_form_that_names_nobody_says_nothing() -> None:
    row = Decision("收件箱/01", 2, facts={"applicant": "丙公司", "project": "另一规范"})

    assert about_others([row], [submission(identity="a", path="收件箱/01", case=())]) == ()
    assert about_others([row], []) == ()
