from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.finding import Finding, Place
from pipeline.model.report import Evaluation, Report, SubmissionReport
from pipeline.model.rule import SEVERITIES
from pipeline.review.comparing import compared, with_baseline
from pipeline.review.fingerprints import fingerprinted
from tests.writers.reports import finding, report, submission

RULES = ("prop-plan-dates", "std-clause-empty", "fmt-margins")
findings_lists = st.lists(
    st.builds(
        lambda rule, severity, text: finding(rule, severity=severity, place=Place(text=text)),
        st.sampled_from(RULES),
        st.sampled_from(SEVERITIES),
        st.sampled_from(["一年", "本标准", ""]),
    ),
    max_size=8,
)


def looked(*rules: str) -> tuple[Evaluation, ...]:
    return tuple(Evaluation(rule, passed=1) for rule in rules)


def holding(findings: Sequence[Finding], **bent: object) -> Report:
    return report(submission(**{"findings": tuple(findings), "evaluations": looked(*RULES), **bent}))


def marks(now: Report, earlier: Report) -> list[tuple[str, str | None]]:
    (one,) = compared(now, earlier).submissions
    return [(each.fingerprint, each.status) for each in one.findings]


ONE, TWO = finding(fingerprint="f1"), finding("fmt-margins", severity="warning", fingerprint="f2")


def test_findings_are_new_open_or_fixed() -> None:
    now = holding([ONE, replace(ONE, fingerprint="f3")])

    assert marks(now, holding([ONE, TWO])) == [("f1", "open"), ("f3", "new"), ("f2", "fixed")]


@given(findings_lists)
def test_a_report_against_itself_has_nothing_new_and_nothing_fixed(findings: list[Finding]) -> None:
    one = holding(fingerprinted(findings))

    assert {status for _, status in marks(one, one)} <= {"open"}
    assert compared(one, one).submissions[0].notes == ()
    assert compared(one, one).notes == ()
    assert all(each.known for each in with_baseline(one, one).submissions[0].findings)


@given(findings_lists, findings_lists)
def test_every_finding_of_either_report_is_told_once(now: list[Finding], earlier: list[Finding]) -> None:
    new, old = fingerprinted(now), fingerprinted(earlier)
    told = marks(holding(new), holding(old))

    assert {print_ for print_, _ in told} == {one.fingerprint for one in (*new, *old)}
    assert [print_ for print_, status in told if status != "fixed"] == [one.fingerprint for one in new]
    assert len(told) == len({print_ for print_, _ in told})


@given(findings_lists)
def test_against_the_other_way_round_new_is_fixed(findings: list[Finding]) -> None:
    some = fingerprinted(findings)

    assert [status for _, status in marks(holding(()), holding(some))] == ["fixed"] * len(some)
    assert [status for _, status in marks(holding(some), holding(()))] == ["new"] * len(some)


def test_a_fixed_finding_stands_as_it_was_said_and_points_nowhere() -> None:
    gone = replace(ONE, said="写的是“一年”。", waived="协会同意")
    (_, fixed) = compared(holding([TWO]), holding([TWO, gone])).submissions[0].findings

    assert (fixed.said, fixed.severity, fixed.place) == (gone.said, gone.severity, gone.place)
    assert (fixed.status, fixed.at, fixed.correction, fixed.waived) == ("fixed", None, None, None)


def test_the_verdict_stays() -> None:
    assert compared(holding([TWO], verdict="accept"), holding([ONE])).submissions[0].verdict == "accept"


def test_what_was_fixed_before_is_not_fixed_again() -> None:
    assert marks(holding([]), holding([replace(ONE, status="fixed")])) == []


@pytest.mark.parametrize(
    ("evaluation", "note"),
    [
        pytest.param(Evaluation("fmt-margins", skipped=(("unread", 1),)), "没有查成，不能说已经改正", id="skipped"),
        pytest.param(Evaluation("fmt-margins", passed=3, skipped=(("unread", 1),)), "没有查成，不能说已经改正", id="skipped-in-part"),
        pytest.param(Evaluation("other", passed=1), "其规则这次不在检查之列", id="not-asked"),
    ],
)
def test_what_nobody_looked_for_is_not_called_fixed(evaluation: Evaluation, note: str) -> None:
    (one,) = compared(holding([], evaluations=(evaluation,)), holding([TWO])).submissions

    assert one.findings == ()
    assert [note in each.zh for each in one.notes] == [True]


def test_a_rule_that_no_longer_applies_has_nothing_left() -> None:
    now = holding([], evaluations=(Evaluation("fmt-margins", skipped=(("not-applicable", 1),)),))

    assert marks(now, holding([TWO])) == [("f2", "fixed")]


def with_editions(one: Report, sha256: str = "1" * 64, **editions: str) -> Report:
    changed = tuple(replace(each, profile_sha256=sha256) for each in one.submissions)
    return replace(one, submissions=changed, editions={"a-call": {rule.replace("_", "-"): edition for rule, edition in editions.items()}})


@pytest.mark.parametrize(
    ("editions", "told"),
    [
        pytest.param({"fmt_margins": "e1"}, None, id="the-same-rule"),
        pytest.param({"fmt_margins": "e2"}, "规则有变：这条规则的内容或轻重改过", id="another-edition"),
        pytest.param({"other": "e1"}, "规则有变：这是新增加的规则", id="a-new-rule"),
        pytest.param({}, None, id="a-report-that-does-not-say"),
    ],
)
@pytest.mark.parametrize("earlier", [[], [TWO]], ids=["new", "open"])
def test_a_changed_rule_is_told_with_the_finding(earlier: list[Finding], editions: dict[str, str], told: str | None) -> None:
    now = with_editions(holding([TWO]), "2" * 64, fmt_margins="e1")
    (one,) = compared(now, with_editions(holding(earlier), **editions)).submissions[0].findings

    assert (one.changed.zh if one.changed else None) == told


def test_a_rule_that_changed_away_is_told_with_what_it_no_longer_finds() -> None:
    """The applicant has corrected nothing."""
    now = with_editions(holding([]), "2" * 64, fmt_margins="e2")
    (one,) = compared(now, with_editions(holding([TWO]), fmt_margins="e1")).submissions[0].findings

    assert one.status == "fixed"
    assert one.changed is not None


def test_another_severity_is_told() -> None:
    (one,) = compared(holding([replace(TWO, severity="error")]), holding([TWO])).submissions[0].findings

    assert one.changed is not None
    assert one.changed.zh == "轻重由“建议”改为“须补正”"


def test_a_changed_profile_is_noted() -> None:
    now = report(submission(profile_version="2", profile_sha256="2" * 64))

    (note,) = compared(now, report()).submissions[0].notes

    assert note.zh == "规则有变：方案 a-call 在上次以后改过（版本 1 → 2）；受影响的问题已注明"


def test_another_profile_is_noted() -> None:
    (note,) = compared(report(submission(profile="b-call")), report()).submissions[0].notes

    assert note.zh == "规则有变：上次依据的方案是 a-call 1"


def test_submissions_without_a_counterpart_are_noted() -> None:
    new, old, same = (submission(identity=name, path=name) for name in ("乙", "丙", "甲"))
    told = compared(report(same, new), report(old, same))

    assert [note.zh for one in told.submissions for note in one.notes] == ["上次的报告里没有这份申报"]
    assert {one.status for one in told.submissions[1].findings} == {"new"}
    assert [note.zh for note in told.notes] == ["上次有、这次没有的申报：丙"]


def test_another_path_is_noted() -> None:
    moved = submission(identity="收件箱2/甲公司", path="收件箱2/甲公司")

    assert [note.zh for note in compared(report(moved), report()).submissions[0].notes] == ["与上次报告中的“收件箱/甲公司”比较"]


def test_another_version_of_the_program_is_noted() -> None:
    assert "xingshen 0.0.9" in compared(report(), replace(report(), tool_version="0.0.9")).notes[0].zh


@pytest.mark.parametrize(
    ("then", "now", "known"),
    [
        pytest.param("error", "error", True, id="as-grave"),
        pytest.param("error", "warning", True, id="milder"),
        pytest.param("warning", "error", False, id="graver"),
    ],
)
def test_the_baseline_covers_what_is_no_graver_than_it_was(then: str, now: str, known: bool) -> None:
    def at(severity: str) -> SubmissionReport:
        return submission(findings=(replace(ONE, severity=severity),))  # type: ignore[arg-type]  # a severity by name

    told = with_baseline(report(at(now)), report(at(then)))

    assert [one.known for one in told.submissions[0].findings] == [known]
    assert told.submissions[0].verdict == "supplement"


def test_the_baseline_of_another_submission_covers_nothing() -> None:
    others = (submission(identity="乙", path="乙"), submission(identity="丙", path="丙"))
    (one,) = with_baseline(report(), report(*others)).submissions

    assert not any(each.known for each in one.findings)


def test_a_finding_keeps_its_number_unless_it_weighs_otherwise() -> None:
    earlier = [replace(finding(fingerprint="a"), number=3), replace(finding(fingerprint="b"), number=4)]
    now = [finding(fingerprint="a"), finding(fingerprint="b", severity="warning"), finding(fingerprint="c")]

    (one,) = compared(holding(now), holding(earlier)).submissions

    assert [each.number for each in one.findings] == [3, None, None]


def test_numbers_are_carried_on_through_all_rounds() -> None:
    """What was fixed in the second round is no finding of the third, and its number stays given."""
    first = holding([replace(finding(), number=3)])
    second = compared(holding([]), first)
    third = compared(holding([finding(fingerprint="new")]), second)
    fourth = compared(holding([]), third)

    assert [dict(one.submissions[0].numbers) for one in (second, third, fourth)] == [{"blocking": 3}] * 3


def test_what_was_fixed_keeps_the_number_by_which_people_know_it() -> None:
    (one,) = compared(holding([]), holding([replace(finding(), number=3)])).submissions

    assert [(each.status, each.number) for each in one.findings] == [("fixed", 3)]
