"""Findings in the order of the office's papers, file by file; what a rule keeps saying in a file is one line with its places."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final, Literal, NamedTuple

from pipeline.model.finding import Finding
from pipeline.model.report import DocumentSummary, SubmissionReport, Wording
from pipeline.model.rule import SEVERITIES, Subject
from pipeline.model.submission import Trouble
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.writers.wording import is_open

REPEATED: Final = 5
"""What a rule says of a file more often than this (with one code and weight) is one line with its places."""

Weight = Literal["blocking", "advice", "note"]
"""What a finding means for the applicant: it stops acceptance, it should be mended, it is good to know."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a paper: a finding, or all findings of a rule and code that repeat; the first stands for all.

    `number` counts within weight and submission, so that people can name a line ("补3").
    """

    number: int
    weight: Weight
    findings: tuple[Finding, ...]

    @property
    def first(self) -> Finding:
        """The finding whose words the line bears."""
        return self.findings[0]


class Batch(NamedTuple):
    """Findings that stand together: of one group of rules, where the call has groups, about one file or the submission (None)."""

    group: Text | None
    path: str | None
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """The lines about one file; `path` None for the submission as a whole, `group` the rules they are of, where the call has groups."""

    path: str | None
    entries: tuple[Entry, ...]
    group: Text | None = None


def weight_of(finding: Finding) -> Weight:
    """Return what the finding means for the applicant; an error of a rule that does not block is advice."""
    if finding.severity == "info":
        return "note"
    return "blocking" if finding.severity == "error" and finding.blocks else "advice"


def open_findings(one: SubmissionReport) -> tuple[Finding, ...]:
    """Return what is still to be mended: neither waived nor fixed since an earlier report."""
    return tuple(filter(is_open, one.findings))


def set_aside(one: SubmissionReport) -> tuple[Finding, ...]:
    """Return what was found and no longer counts: waived by the office, or corrected since an earlier report."""
    return tuple(finding for finding in one.findings if not is_open(finding))


def chapters(one: SubmissionReport, wording: Wording) -> tuple[Chapter, ...]:
    """Return the open findings: missing files, scans, forms row by row, what does not agree with them, drafts, the rest.

    Where the call has an order of its own (基本条件, 推荐意见 …), they stand so group by group.
    """
    numbers = _Numbers(one)
    found = []
    for group, path, same in by_document(open_findings(one), one, wording):
        entries = []
        for findings in joined(same):
            weight = weight_of(findings[0])
            entries.append(Entry(numbers.of(findings, weight), weight, findings))
        found.append(Chapter(path, tuple(entries), group))
    return tuple(found)


def numbers_of(one: SubmissionReport, wording: Wording) -> dict[str, int]:
    """Return fingerprint -> the number of the line that a finding stands in, of those that were corrected the number they had."""
    kept = {finding.fingerprint: finding.number for finding in one.findings if finding.number is not None}
    return kept | {
        finding.fingerprint: entry.number for chapter in chapters(one, wording) for entry in chapter.entries for finding in entry.findings
    }


def highest_numbers(one: SubmissionReport) -> Counter[str]:
    """Return weight -> the highest number that its findings bear or that any earlier report gave."""
    highest = Counter(one.numbers)
    for finding in one.findings:
        highest[weight_of(finding)] = max(highest[weight_of(finding)], finding.number or 0)
    return highest


def trouble_fingerprint(trouble: Trouble) -> str:
    """Return what a file that could not be read is recognised by, as findings are by theirs."""
    return hashlib.sha256(f"unread\x1f{trouble.path}".encode(errors="surrogatepass")).hexdigest()[:20]


class _Numbers:
    """Gives lines their numbers: the one that they had in an earlier report, new ones behind all that were ever given."""

    def __init__(self, one: SubmissionReport) -> None:
        self._last = highest_numbers(one)
        self._given: set[tuple[Weight, int]] = set()

    def of(self, findings: Sequence[Finding], weight: Weight) -> int:
        """Return the number of the next line."""
        kept = sorted(one.number for one in findings if one.number is not None and (weight, one.number) not in self._given)
        if not kept:
            self._last[weight] += 1
            kept = [self._last[weight]]
        self._given.add((weight, kept[0]))
        return kept[0]


def document_at(path: str | None, one: SubmissionReport) -> DocumentSummary | None:
    """Return the document of that path; None where there is none."""
    return next((document for document in one.documents if document.path == path), None)


def joined(same: Sequence[Finding]) -> Iterator[tuple[Finding, ...]]:
    """Yield the findings of one file as lines; what a rule keeps saying (one code, one weight) stands where it is said first."""
    groups: dict[tuple[str, str, Weight], list[Finding]] = {}
    for finding in same:
        groups.setdefault(_line_of(finding), []).append(finding)
    for finding in same:
        group = groups[_line_of(finding)]
        if len(group) <= REPEATED:
            yield (finding,)
        elif finding is group[0]:
            yield tuple(sorted(group, key=lambda other: SEVERITIES.index(other.severity)))


def _line_of(finding: Finding) -> tuple[str, str, Weight]:
    return finding.rule, finding.code, weight_of(finding)


def by_document(findings: Iterable[Finding], one: SubmissionReport, wording: Wording) -> Iterator[Batch]:
    """Yield the findings of each file, group by group where the call has an order; those that compare a file with others come last."""
    ranks = {document.path: _rank(document, one) for document in one.documents}
    groups = wording.orders.get(one.profile, ())
    rest = next((place for place, group in enumerate(groups) if not group.rules), len(groups))
    group_of = {rule: place for place, group in enumerate(groups) for rule in group.rules}

    def key(finding: Finding) -> tuple[int, int, str, bool]:
        across = wording.rules[finding.rule].subject in (Subject.SUBMISSION, Subject.BATCH)
        rank = 0 if finding.document is None else ranks.get(finding.document, 4)
        return (group_of.get(finding.rule, rest), rank, finding.document or "", across)

    for (place, _, _), same in groupby(sorted(findings, key=key), key=lambda finding: key(finding)[:3]):
        found = tuple(same)
        yield Batch(groups[place].title if place < len(groups) else None, found[0].document, found)


def _rank(document: DocumentSummary, one: SubmissionReport) -> int:
    if not document.parts:
        return 4
    if document.source_kind is None:
        return 1
    return 2 if any(part.role in one.records for part in document.parts) else 3
