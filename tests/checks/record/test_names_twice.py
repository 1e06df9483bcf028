"""An organisation named twice."""

from __future__ import annotations

import pytest

from pipeline.checks.record.names_twice import record_names_twice
from pipeline.model.address import Span
from pipeline.model.correction import ReplaceText
from tests.checks.record.records import FORM, address, record
from tests.looking import run_check

SETTINGS = {"fields": ["others"]}


@pytest.mark.parametrize(
    ("names", "codes"),
    [
        pytest.param(("上海甲有限公司", "上海乙有限公司"), [], id="different"),
        pytest.param(("上海甲有限公司", "上海 甲有限公司"), ["twice"], id="blank-inside"),
        pytest.param(("上海甲(集团)有限公司", "上海甲（集团）有限公司（牵头）"), ["twice"], id="width-and-role"),
        pytest.param(("上海样例大学", "上海样例大学附属中学"), [], id="another-that-begins-so"),
        pytest.param(("上海样例集团有限公司", "样例"), ["short"], id="short-name"),
        pytest.param(("样例集团", "上海样例集团有限公司"), [], id="a-full-name-inside-another"),
        pytest.param(("某公司",), [], id="one"),
    ],
)
def test_record_names_twice(names: tuple[str, ...], codes: list[str]) -> None:
    assert run_check(record_names_twice, record(others=names), SETTINGS, form=FORM).codes == codes


def test_the_second_goes_with_the_sign_before_it() -> None:
    (hit,) = run_check(record_names_twice, record(others=("甲公司", "乙公司", "甲公司")), SETTINGS, form=FORM).hits

    assert hit.correction == ReplaceText(Span(address("others"), 7, 11), "")


@pytest.mark.parametrize(("names", "reason"), [((), "not-applicable"), (None, "field-unknown")])
def test_nothing_to_judge(names: tuple[str, ...] | None, reason: str) -> None:
    assert run_check(record_names_twice, record(others=names), SETTINGS, form=FORM).skipped == [reason]
