"""A report held against an earlier one: what is new, what is still open, what was fixed, and where the rules changed, not the material."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from pipeline.model.finding import Finding
from pipeline.model.report import Evaluation, Report, SubmissionReport
from pipeline.model.rule import SEVERITIES
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.review.pairing import paired
from pipeline.writers.arrangement import highest_numbers, weight_of
from pipeline.writers.wording import SEVERITIES as SEVERITY_WORDS

_GONE_FOR_GOOD: Final = frozenset({"not-applicable"})
"""A rule skipped for this has nothing to find any more; skipped for another reason, it has not looked."""


def compared(report: Report, earlier: Report) -> Report:
    """Return the report with every finding marked new or open, and those of the earlier report that were fixed at the end.

    A finding counts as fixed only where its rule has looked again; verdicts stay as they are.
    """
    pairs = paired(report.submissions, earlier.submissions)
    submissions = []
    for position, one in enumerate(report.submissions):
        then = earlier.submissions[pairs[position]] if position in pairs else None
        submissions.append(_compared(one, then, _Rules(report, one, earlier, then)))
    return replace(report, submissions=tuple(submissions), notes=(*report.notes, *_notes(report, earlier, set(pairs.values()))))


def with_baseline(report: Report, baseline: Report) -> Report:
    """Return the report with the findings marked that stand in the baseline at the same severity or a graver one."""
    pairs = paired(report.submissions, baseline.submissions)
    submissions = list(report.submissions)
    for position, earlier in pairs.items():
        then = _by_fingerprint(baseline.submissions[earlier])
        findings = tuple(
            replace(one, known=one.fingerprint in then and _at_least_as_grave(then[one.fingerprint], one))
            for one in submissions[position].findings
        )
        submissions[position] = replace(submissions[position], findings=findings)
    return replace(report, submissions=tuple(submissions))


@dataclass(frozen=True, slots=True)
class _Rules:
    """The rules by which two reports judged the same submission."""

    report: Report
    one: SubmissionReport
    earlier: Report
    then: SubmissionReport | None

    def change(self, rule: str) -> Text | None:
        """Return how a rule is another than it was; None where it is the same or the earlier report does not say."""
        if self.then is None or self.then.profile_sha256 == self.one.profile_sha256:
            return None
        old, new = self._editions(self.earlier, self.then), self._editions(self.report, self.one)
        if not old or rule not in new:
            return None
        if rule not in old:
            return Text("规则有变：这是新增加的规则", "the rules changed: this rule is new")
        if old[rule] != new[rule]:
            return Text(
                "规则有变：这条规则的内容或轻重改过", "the rules changed: this rule asks for something else, or has another severity"
            )
        return None

    @staticmethod
    def _editions(report: Report, one: SubmissionReport) -> Mapping[str, str]:
        return report.editions.get(one.profile, {})


def _compared(one: SubmissionReport, then: SubmissionReport | None, rules: _Rules) -> SubmissionReport:
    if then is None:
        findings = tuple(replace(finding, status="new") for finding in one.findings)
        note = Text("上次的报告里没有这份申报", "the earlier report does not have this submission")
        return replace(one, findings=findings, notes=(*one.notes, note))
    before = _by_fingerprint(then)
    marked = [_marked(finding, before.get(finding.fingerprint), rules) for finding in one.findings]
    still = {finding.fingerprint for finding in one.findings}
    gone = [finding for finding in before.values() if finding.fingerprint not in still]
    looked = {evaluation.rule for evaluation in one.evaluations if _has_looked(evaluation)}
    fixed = [_fixed(finding, rules) for finding in gone if finding.rule in looked]
    notes = [*_pair_notes(one, then), *_unknown_notes([finding for finding in gone if finding.rule not in looked], one)]
    return replace(one, findings=(*marked, *fixed), numbers=highest_numbers(then), notes=(*one.notes, *notes))


def _marked(finding: Finding, before: Finding | None, rules: _Rules) -> Finding:
    change = rules.change(finding.rule)
    if before is None:
        return replace(finding, status="new", changed=change)
    if weight_of(before) == weight_of(finding):
        finding = replace(finding, number=before.number)
    if before.severity != finding.severity:
        was, now = SEVERITY_WORDS[before.severity], SEVERITY_WORDS[finding.severity]
        regraded = Text(f"轻重由“{was.zh}”改为“{now.zh}”", f"its severity was {was.en}, now it is {now.en}")
        change = Text(f"{change.zh}，{regraded.zh}", f"{change.en}; {regraded.en}") if change else regraded
    return replace(finding, status="open", changed=change)


def _fixed(finding: Finding, rules: _Rules) -> Finding:
    """Its place is one of the earlier file, so that nothing can be done at it any more."""
    change = rules.change(finding.rule)
    return replace(finding, status="fixed", at=None, correction=None, known=False, waived=None, changed=change)


def _by_fingerprint(one: SubmissionReport) -> dict[str, Finding]:
    """Return what an earlier report found; what it told as fixed was there no more."""
    return {finding.fingerprint: finding for finding in one.findings if finding.status != "fixed"}


def _at_least_as_grave(then: Finding, now: Finding) -> bool:
    return SEVERITIES.index(then.severity) <= SEVERITIES.index(now.severity)


def _has_looked(evaluation: Evaluation) -> bool:
    return all(reason in _GONE_FOR_GOOD for reason, _ in evaluation.skipped)


def _pair_notes(one: SubmissionReport, then: SubmissionReport) -> list[Text]:
    notes = []
    if one.identity != then.identity:
        notes.append(Text(f"与上次报告中的“{then.path}”比较", f"compared with {then.path} of the earlier report"))
    if one.profile != then.profile:
        notes.append(
            Text(
                f"规则有变：上次依据的方案是 {then.profile} {then.profile_version}",
                f"the rules changed: the earlier report went by {then.profile} {then.profile_version}",
            )
        )
    elif one.profile_sha256 != then.profile_sha256:
        versions = (
            Text(
                f"（版本 {then.profile_version} → {one.profile_version}）", f" (version {then.profile_version}, now {one.profile_version})"
            )
            if one.profile_version != then.profile_version
            else Text("", "")
        )
        notes.append(
            Text(
                f"规则有变：方案 {one.profile} 在上次以后改过{versions.zh}；受影响的问题已注明",
                f"the rules changed: profile {one.profile} is another since{versions.en}; findings that are touched say so",
            )
        )
    return notes


def _unknown_notes(gone: Sequence[Finding], one: SubmissionReport) -> list[Text]:
    """Say which earlier findings nobody has looked for again: of rules skipped this time, and of rules not asked."""
    asked = {evaluation.rule for evaluation in one.evaluations}
    skipped = sum(finding.rule in asked for finding in gone)
    left = len(gone) - skipped
    notes = []
    if skipped:
        notes.append(
            Text(
                f"上次的问题有{skipped}处这次没有查成，不能说已经改正",
                f"{skipped} earlier finding(s) could not be looked for again: nobody can say they are fixed",
            )
        )
    if left:
        notes.append(
            Text(
                f"上次的问题有{left}处，其规则这次不在检查之列，不作比较",
                f"{left} earlier finding(s) belong to rules that are not asked this time",
            )
        )
    return notes


def _notes(report: Report, earlier: Report, found: set[int]) -> list[Text]:
    notes = []
    lost = [one.path for position, one in enumerate(earlier.submissions) if position not in found]
    if lost:
        notes.append(Text(f"上次有、这次没有的申报：{'、'.join(lost)}", f"in the earlier report, but not in this one: {', '.join(lost)}"))
    if report.tool_version != earlier.tool_version:
        notes.append(
            Text(
                f"上次用的是 xingshen {earlier.tool_version}，这次是 {report.tool_version}，检查方法可能有变",
                f"the earlier report was made by xingshen {earlier.tool_version}, this one by {report.tool_version}: checks may differ",
            )
        )
    return notes
