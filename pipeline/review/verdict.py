"""One verdict for each submission; the checklist never changes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from pipeline.model.finding import Finding
from pipeline.model.report import HARMLESS_SKIPS, Evaluation, Verdict
from pipeline.model.rule import Rule


def decide(*, unreadable: bool, findings: Iterable[Finding], evaluations: Sequence[Evaluation], rules: Mapping[str, Rule]) -> Verdict:
    """Return the first that applies: unreadable > supplement > incomplete > accept.

    `unreadable` says that a required part could not be read.
    """
    if unreadable:
        return "unreadable"
    if any(finding.severity == "error" and finding.blocks and finding.waived is None for finding in findings):
        return "supplement"
    if any(rules[one.rule].required and left_open(one) for one in evaluations if one.rule in rules):
        return "incomplete"
    return "accept"


def left_open(evaluation: Evaluation) -> bool:
    """Whether the rule was skipped somewhere for a reason that leaves its question open."""
    return any(reason not in HARMLESS_SKIPS for reason, _ in evaluation.skipped)
