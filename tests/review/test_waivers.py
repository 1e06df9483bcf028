from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from pipeline.model.office import Waiver
from pipeline.model.report import SubmissionReport
from pipeline.review.waivers import Waived, apply_waivers
from tests.writers.reports import RULES, finding, submission

DAY = date(2022, 9, 1)
ONE = submission(
    findings=(finding("fmt-margins", fingerprint="f1"), finding("fmt-margins", fingerprint="f2")),
    case=("甲公司", "服务规范"),
    evaluations=(),
)


def waiver(rule: str = "fmt-margins", reason: str = "协会同意", **aims: object) -> Waiver:
    return Waiver(rule, reason, **(aims or {"submission": "甲公司"}))  # type: ignore[arg-type]  # typed by name


def applied(*waivers: Waiver, as_of: date | None = DAY, report: SubmissionReport = ONE) -> Waived:
    return apply_waivers([report], waivers, as_of, lambda one: RULES)


def test_a_waived_finding_keeps_its_severity_and_stops_nothing() -> None:
    waived = applied(waiver())
    (report,) = waived.reports

    assert [(one.severity, one.waived) for one in report.findings] == [("error", "协会同意")] * 2
    assert (report.verdict, waived.notes) == ("accept", ())


def test_what_could_not_be_read_stays_unreadable() -> None:
    assert applied(waiver(), report=replace(ONE, verdict="unreadable")).reports[0].verdict == "unreadable"


def test_a_required_rule_that_was_skipped_still_leaves_the_verdict_open() -> None:
    from pipeline.model.report import Evaluation

    rules = {"fmt-margins": RULES["fmt-margins"], "pkg-scan-no-seal": replace(RULES["pkg-scan-no-seal"], required=True)}
    open_seal = replace(ONE, evaluations=(Evaluation("pkg-scan-no-seal", skipped=(("no-provider", 1),)),))

    assert apply_waivers([open_seal], [waiver()], DAY, lambda one: rules).reports[0].verdict == "incomplete"


@pytest.mark.parametrize(
    ("one", "count"),
    [
        pytest.param(waiver(applicant="甲 公司"), 2, id="its-applicant"),
        pytest.param(waiver(fingerprint="f2"), 1, id="one-finding"),
        pytest.param(waiver(submission="甲公司", applicant="甲公司", fingerprint="f1"), 1, id="all-that-is-said-fits"),
        pytest.param(waiver(submission="甲公司", applicant="乙公司"), 0, id="another-applicant"),
        pytest.param(waiver(submission="乙公司"), 0, id="another-submission"),
        pytest.param(waiver("std-clause-empty"), 0, id="another-rule"),
        pytest.param(waiver(fingerprint="f"), 0, id="part-of-a-fingerprint"),
    ],
)
def test_a_waiver_is_for_whom_it_names(one: Waiver, count: int) -> None:
    waived = applied(one)

    assert sum(each.waived is not None for each in waived.reports[0].findings) == count
    assert waived.reports[0].verdict == ("accept" if count == 2 else "supplement")
    assert len(waived.notes) == (0 if count else 1)


@pytest.mark.parametrize(
    ("until", "as_of", "holds", "said"),
    [
        pytest.param(None, None, True, "", id="no-end-needs-no-day"),
        pytest.param(DAY, DAY, True, "", id="the-last-day"),
        pytest.param(DAY, date(2022, 9, 2), False, "已过期", id="the-day-after"),
        pytest.param(DAY, None, False, "不能判断是否过期", id="no-day-to-judge-from"),
    ],
)
def test_a_waiver_ends(until: date | None, as_of: date | None, holds: bool, said: str) -> None:
    """The report knows no clock: without --as-of nobody can say that a waiver still holds."""
    waived = applied(waiver(submission="甲公司", until=until), as_of=as_of)

    assert (waived.reports[0].findings[0].waived is not None) is holds
    assert all(said in note.zh for note in waived.notes)
    assert bool(waived.notes) is not holds


@pytest.mark.parametrize(
    ("one", "said"),
    [
        pytest.param(waiver(submission="丁公司"), "对“丁公司”豁免规则 fmt-margins：这次没有这份申报，没有用上", id="nobody-there"),
        pytest.param(waiver("std-x"), "对“甲公司”豁免规则 std-x：没有这样的问题，没有用上，可以删去", id="nothing-found"),
    ],
)
def test_an_unused_waiver_is_told(one: Waiver, said: str) -> None:
    assert [note.zh for note in applied(one).notes] == [said]


def test_of_several_waivers_the_first_counts() -> None:
    waived = applied(waiver(reason="一"), waiver(reason="二"))

    assert {one.waived for one in waived.reports[0].findings} == {"一"}
    assert len(waived.notes) == 1


def test_without_waivers_nothing_changes() -> None:
    assert applied().reports == (ONE,)
