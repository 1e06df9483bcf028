"""What was not checked, by reason: a rule that could not be evaluated never counts as passed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pipeline.model.report import SubmissionReport
from pipeline.model.values import dataclass
from pipeline.writers.speech import Speech
from pipeline.writers.wording import skip_reason

COUNTED_REASONS: Final = frozenset({"not-applicable", "not-asked"})
"""Rules skipped for these leave nothing to look at: they are counted, not listed."""


@dataclass(frozen=True, slots=True)
class NotChecked:
    """The rules that were not evaluated for one reason, by title; `counted` says that nobody needs the titles."""

    reason: str
    titles: tuple[str, ...]
    counted: bool


def not_checked(one: SubmissionReport, speech: Speech) -> Iterator[NotChecked]:
    """Yield what was skipped in a submission, what leaves nothing open last."""
    by_reason: dict[str, list[str]] = {}
    for evaluation in one.evaluations:
        for reason, _ in evaluation.skipped:
            rule = speech.wording.rules.get(evaluation.rule)
            by_reason.setdefault(reason, []).append(rule.title.in_language(speech.language) if rule else evaluation.rule)
    for reason, titles in sorted(by_reason.items(), key=lambda item: (item[0] in COUNTED_REASONS, item[0])):
        yield NotChecked(skip_reason(reason, speech.wording, speech.language), tuple(titles), reason in COUNTED_REASONS)
