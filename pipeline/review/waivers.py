"""Waivers of the office: the finding keeps its severity, carries the reason, and stops nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from pipeline.language.organisations import name_key
from pipeline.model.finding import Finding
from pipeline.model.office import Waiver
from pipeline.model.report import SubmissionReport
from pipeline.model.rule import Rule
from pipeline.model.text import Text
from pipeline.review.applicants import applicant_of
from pipeline.review.submission_names import depth_of
from pipeline.review.verdict import decide

RulesOf = Callable[[SubmissionReport], Mapping[str, Rule]]


class Waived(NamedTuple):
    """The reports with their waivers, and what the office should know of those that had no effect."""

    reports: tuple[SubmissionReport, ...]
    notes: tuple[Text, ...]


def apply_waivers(reports: Sequence[SubmissionReport], waivers: Sequence[Waiver], as_of: date | None, rules_of: RulesOf) -> Waived:
    """Return the reports with the waived findings marked and the verdicts decided anew; of several waivers the first counts.

    Whether a waiver with an end still holds is judged from `as_of` alone: without it such a waiver has no effect, and that is said.
    """
    holding = {number: one for number, one in enumerate(waivers) if one.until is None or (as_of is not None and as_of <= one.until)}
    used: set[int] = set()
    marked = []
    for report in reports:
        aimed = {number: one for number, one in holding.items() if _aims_at(one, report)}
        findings = tuple(_marked(finding, aimed, used) for finding in report.findings)
        marked.append(report if findings == report.findings else _judged_anew(report, findings, rules_of(report)))
    notes = [_note(one, number in holding, as_of, reports) for number, one in enumerate(waivers) if number not in used]
    return Waived(tuple(marked), tuple(notes))


def _marked(finding: Finding, aimed: Mapping[int, Waiver], used: set[int]) -> Finding:
    for number, waiver in aimed.items():
        if waiver.rule == finding.rule and waiver.fingerprint in (None, finding.fingerprint):
            used.add(number)
            return replace(finding, waived=waiver.reason)
    return finding


def _aims_at(waiver: Waiver, report: SubmissionReport) -> bool:
    if waiver.submission is not None and not depth_of(waiver.submission, report.path):
        return False
    return waiver.applicant is None or name_key(waiver.applicant) == name_key(applicant_of(report) or "")


def _judged_anew(report: SubmissionReport, findings: tuple[Finding, ...], rules: Mapping[str, Rule]) -> SubmissionReport:
    verdict = decide(unreadable=report.verdict == "unreadable", findings=findings, evaluations=report.evaluations, rules=rules)
    return replace(report, findings=findings, verdict=verdict)


def _note(waiver: Waiver, holds: bool, as_of: date | None, reports: Sequence[SubmissionReport]) -> Text:
    aims = [aim for aim in (waiver.submission, waiver.applicant, waiver.fingerprint) if aim is not None]
    name = Text(f"对“{'、'.join(aims)}”豁免规则 {waiver.rule}", f"the waiver of {waiver.rule} for {', '.join(aims)}")
    if not holds and as_of is not None:
        return Text(f"{name.zh}：到{waiver.until}为止，已过期，没有用", f"{name.en} ended on {waiver.until} and had no effect")
    if not holds:
        return Text(
            f"{name.zh}：有效期至{waiver.until}，没有给出 --as-of，不能判断是否过期，这次没有用；要用请加 --as-of 和日期",
            f"{name.en} holds until {waiver.until}: without --as-of nobody can tell whether it still does, so it had no effect",
        )
    if not any(_aims_at(waiver, report) for report in reports):
        return Text(f"{name.zh}：这次没有这份申报，没有用上", f"{name.en} was not used: there is no such submission this time")
    return Text(f"{name.zh}：没有这样的问题，没有用上，可以删去", f"{name.en} was not used: nothing of the kind was found; it can go")
