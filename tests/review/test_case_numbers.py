from __future__ import annotations

from collections.abc import Mapping

import pytest

from pipeline.errors import WrongDecisions
from pipeline.model.decision import Decision, Decisions
from pipeline.model.profile import Call, Profile
from pipeline.model.report import SubmissionReport
from pipeline.model.text import Text
from pipeline.review.case_numbers import KnownNumbers, known_numbers, numbered
from tests.writers.reports import report, submission

STAR = {"case-patterns": {"team": "MX2021-B-{number:03}", "person": "MX2021-G-{number:03}"}}


def profile(data: Mapping[str, object] | None) -> Profile:
    call = None if data is None else Call("关于某事的通知", "某文〔2022〕1号", "某协会", data)
    return Profile("a-call", "1", "0" * 64, Text("某事", "a call"), {}, {}, call=call)


def one(path: str, **bent: object) -> SubmissionReport:
    return submission(identity=path, path=path, case=(path, "项目"), **bent)


def numbers(*submissions: SubmissionReport, data: Mapping[str, object] | None, known: KnownNumbers | None = None) -> list[str | None]:
    return [each.number for each in numbered(submissions, lambda _: profile(data), known)]


def test_numbers_follow_the_order_of_the_report() -> None:
    assert numbers(one("乙"), one("甲"), data={"case-pattern": "TB2022-{number:03}"}) == ["TB2022-001", "TB2022-002"]


def test_kinds_are_counted_apart_and_others_have_none() -> None:
    found = [one("甲", kind="team"), one("乙", kind="person"), one("丙", kind="team"), one("丁", kind="recommender"), one("戊")]

    assert numbers(*found, data=STAR) == ["MX2021-B-001", "MX2021-G-001", "MX2021-B-002", None, None]


@pytest.mark.parametrize(
    ("data", "number"),
    [
        pytest.param(None, None, id="no-call"),
        pytest.param({}, None, id="no-pattern"),
        pytest.param({"case-pattern": "TB2022"}, None, id="no-place-for-the-number"),
        pytest.param({"case-pattern": "{other}-{number}"}, "{other}-1", id="braces-are-text"),
        pytest.param({"case-pattern": "（{number:2}）号"}, "（01）号", id="anywhere"),
        pytest.param({"case-pattern": 7}, None, id="no-text"),
    ],
)
def test_a_pattern_is_data(data: Mapping[str, object] | None, number: str | None) -> None:
    assert numbers(one("甲"), data=data) == [number]


def test_more_submissions_than_digits() -> None:
    known = KnownNumbers({}, frozenset({"T-999"}))

    assert numbers(one("甲"), data={"case-pattern": "T-{number:03}"}, known=known) == ["T-1000"]


def test_numbers_are_kept_over_rounds_and_those_of_the_gone_are_not_given_again() -> None:
    earlier = report(one("甲", number="T-1"), one("乙", number="T-2"), one("丙", number="T-3"))
    now = (one("丁"), one("乙"), one("甲"))

    known = known_numbers(now, earlier, None)

    assert numbers(*now, data={"case-pattern": "T-{number}"}, known=known) == ["T-4", "T-2", "T-1"]


def test_a_case_that_moved_is_known_by_its_applicant_and_project() -> None:
    then, now = one("甲", number="T-7"), submission(identity="补正/甲", path="补正/甲", case=("甲", "项目"))

    assert known_numbers((now, one("乙")), report(then, one("丙")), None).of == {"补正/甲": "T-7"}


def decisions(*rows: tuple[str, str | None]) -> Decisions:
    return Decisions("汇总表.xlsx", tuple(Decision(path, row, number) for row, (path, number) in enumerate(rows, 2)))


def test_what_stands_in_the_decisions_goes_first() -> None:
    earlier = report(one("甲", number="T-1"), one("乙", number="T-2"))
    now = (one("甲"), one("乙"), one("丙"))

    known = known_numbers(now, earlier, decisions(("甲", "T-9"), ("乙", None), ("没有了", "T-20")))

    assert numbers(*now, data={"case-pattern": "T-{number}"}, known=known) == ["T-9", "T-2", "T-21"]


@pytest.mark.parametrize("other", ["T-1", "Ｔ－１", "T- 1"])
def test_a_number_that_two_have_is_refused_with_both(other: str) -> None:
    with pytest.raises(WrongDecisions) as refused:
        known_numbers((one("甲"), one("乙")), None, decisions(("甲", "T-1"), ("乙", other)))

    assert refused.value.mistakes == ("T-1：甲、乙",)
    assert "汇总表.xlsx" in refused.value.message.zh


def test_a_typed_number_may_be_one_of_the_earlier_report() -> None:
    """Two numbers exchanged by hand are no clash."""
    earlier = report(one("甲", number="T-1"), one("乙", number="T-2"))

    found = known_numbers((one("甲"), one("乙")), earlier, decisions(("甲", "T-2"), ("乙", "T-1")))

    assert found.of == {"甲": "T-2", "乙": "T-1"}


def test_a_typed_number_that_another_keeps_is_refused() -> None:
    earlier = report(one("甲", number="T-1"), one("乙", number="T-2"))

    with pytest.raises(WrongDecisions):
        known_numbers((one("甲"), one("乙")), earlier, decisions(("甲", "T-2"), ("乙", None)))
