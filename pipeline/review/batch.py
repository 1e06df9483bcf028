"""Rules about a batch: they look at the reports of all submissions and add to each what concerns it."""

from __future__ import annotations

from dataclasses import replace

from pipeline.model.finding import Finding, Place
from pipeline.model.observation import Hit, Observation, Skip
from pipeline.model.report import Evaluation, SubmissionReport
from pipeline.model.rule import Rule, Subject
from pipeline.review.accounts import Account
from pipeline.review.grade import Circumstances, grade
from pipeline.review.review import Terms, with_findings


def review_batch(reports: tuple[SubmissionReport, ...], terms: Terms) -> tuple[SubmissionReport, ...]:
    """Return the reports with the findings of the batch rules; all of them must be of the terms' profile."""
    findings: list[list[Finding]] = [[] for _ in reports]
    evaluations: list[list[Evaluation]] = [[] for _ in reports]
    for rule in terms.rules():
        if rule.subject is not Subject.BATCH:
            continue
        for number, observations in enumerate(_observed(rule, terms, reports)):
            account = Account(rule.identity)
            findings[number].extend(_finding(rule, reports[number], hit) for hit in account.hits(observations))
            evaluations[number].append(account.closed())
    return tuple(
        with_findings(report, tuple(found), tuple(accounts), terms.profile)
        for report, found, accounts in zip(reports, findings, evaluations, strict=True)
    )


def _observed(rule: Rule, terms: Terms, reports: tuple[SubmissionReport, ...]) -> list[list[Observation]]:
    """Return the observations on each submission; one submission alone has nothing to be compared with."""
    if len(reports) < 2:
        reason = "single-file" if reports and reports[0].shape == "document" else "not-a-batch"
        return [[Skip(None, reason)] for _ in reports]
    check = terms.check_of(rule)
    sorted_out: list[list[Observation]] = [[] for _ in reports]
    for one in check.look(reports, rule.settings):
        if one.submission is None:
            raise RuntimeError(f"check {check.identity} does not say of which submission it speaks")
        sorted_out[one.submission].append(one)
    return sorted_out


def _finding(rule: Rule, report: SubmissionReport, hit: Hit) -> Finding:
    role, key = hit.field or (None, "")
    place = report.places.get(role or "", {}).get(key, Place())
    document = next((one.path for one in report.documents if any(part.role == role for part in one.parts)), None)
    graded = grade(rule, hit.code, Circumstances())
    return Finding(
        rule=rule.identity,
        code=hit.code,
        severity=graded.severity,
        place=replace(place, label=hit.show or place.label),
        fingerprint="",
        clause=rule.clause,
        source=rule.source,
        arguments=hit.arguments,
        graded=graded.steps,
        document=document,
        role=role,
        at=hit.at,
        found=hit.found,
        expected=hit.expected,
        fix="none",
        blocks=graded.blocks,
    )
