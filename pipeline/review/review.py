"""Binds a profile's rules to checks and gives one report for each submission."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field, replace

from pipeline.model.check import Check
from pipeline.model.dossier import Dossier, Part
from pipeline.model.finding import Finding
from pipeline.model.observation import Hit
from pipeline.model.profile import Profile
from pipeline.model.report import Evaluation, SubmissionReport
from pipeline.model.rule import Rule, Subject
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.review.accounts import Account
from pipeline.review.bench import Bench
from pipeline.review.evidence import Provider
from pipeline.review.fingerprints import fingerprinted
from pipeline.review.summaries import summarise
from pipeline.review.verdict import decide

FindCheck = Callable[[str], Check | None]


@dataclass(frozen=True, slots=True)
class Terms:
    """What a review goes by: the profile and why this one, the checks, the providers, and the rules asked for."""

    profile: Profile
    because: Text
    find_check: FindCheck
    providers: Mapping[str, Provider] = field(default_factory=dict)
    select: frozenset[str] = frozenset()
    """Only these rules; empty for all."""
    ignore: frozenset[str] = frozenset()

    def rules(self) -> Iterator[Rule]:
        """Yield the rules asked for, in the profile's order."""
        for rule in self.profile.rules.values():
            if (not self.select or rule.identity in self.select) and rule.identity not in self.ignore:
                yield rule

    def check_of(self, rule: Rule) -> Check:
        """Return the rule's check; it is imported here, so that a rule with nothing to look at costs nothing."""
        check = self.find_check(rule.check)
        if check is None:
            raise RuntimeError(f"rule {rule.identity} names no check: the profile was not validated")
        return check


def review_submission(dossier: Dossier, terms: Terms) -> SubmissionReport:
    """Return the report on one submission; rules about a batch are left to :func:`pipeline.review.batch.review_batch`."""
    bench = Bench(dossier, terms.profile, terms.providers)
    noted: list[tuple[tuple[int, ...], Rule, Part | None, Hit]] = []
    evaluations: list[Evaluation] = []
    for rule in terms.rules():
        if rule.subject is Subject.BATCH:
            continue
        account = Account(rule.identity)
        for part, observations in bench.observe(rule, terms.check_of):
            noted.extend((bench.order(rule, part, hit), rule, part, hit) for hit in account.hits(observations))
        evaluations.append(account.closed())
    noted.sort(key=lambda one: (one[0], one[1].identity, one[3].code))
    findings = tuple(bench.finding(rule, part, hit) for _, rule, part, hit in noted)
    return summarise(dossier, terms.profile, terms.because, bench, findings, tuple(evaluations))


def with_findings(
    report: SubmissionReport, findings: tuple[Finding, ...], evaluations: tuple[Evaluation, ...], profile: Profile
) -> SubmissionReport:
    """Return the report with more findings and evaluations, its verdict decided anew unless it could not be read."""
    merged = (*report.findings, *fingerprinted(findings))
    accounts = (*report.evaluations, *evaluations)
    verdict = decide(unreadable=report.verdict == "unreadable", findings=merged, evaluations=accounts, rules=profile.rules)
    return replace(report, findings=merged, evaluations=accounts, verdict=verdict)
