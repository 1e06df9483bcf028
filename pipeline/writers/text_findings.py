"""Findings of one submission as lines for the console, file by file as the office reads them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from pipeline.model.finding import Finding
from pipeline.model.report import DocumentSummary, SubmissionReport, Wording
from pipeline.model.rule import SEVERITIES, Severity, Subject
from pipeline.writers.lines import Line, line
from pipeline.writers.speech import Speech
from pipeline.writers.wording import message, place_words, quote, role_title, worded_or_none

REPEATED: Final = 5
"""A rule that fires more often than this in a file is one line with its places."""
PLACES_SHOWN: Final = 10
"""Places named in such a line; the rest is counted, JSON names them all."""
MARKS: Final[dict[Severity, tuple[str, str]]] = {"error": ("✗", "bold red"), "warning": ("!", "yellow"), "info": ("·", "cyan")}


def findings_lines(one: SubmissionReport, findings: Sequence[Finding], speech: Speech) -> Iterator[Line]:
    """Yield a block for each file that has one of `findings`."""
    for path, same in _by_document(findings, one, speech.wording):
        yield line("")
        yield line(_title(path, one, speech), "bold", indent=2, hang=2)
        repeated = {rule for rule, count in Counter(finding.rule for finding in same).items() if count > REPEATED}
        told: set[str] = set()
        for finding in same:
            if finding.rule not in repeated:
                yield from _single(finding, speech)
            elif finding.rule not in told:
                told.add(finding.rule)
                yield from _repeated([other for other in same if other.rule == finding.rule], speech)


def _title(path: str | None, one: SubmissionReport, speech: Speech) -> str:
    if path is None:
        return speech.say("整份申报", "The submission as a whole")
    document = _document(path, one)
    parts = document.parts if document else ()
    roles = dict.fromkeys(role_title(part.role, speech.wording, speech.language) for part in parts)
    return path + speech.aside(speech.listed(tuple(roles)))


def _single(one: Finding, speech: Speech) -> Iterator[Line]:
    mark, style = MARKS[one.severity]
    place = place_words(one.place, speech.language)
    quoted = f"“{quote(one.place.text)}”" if one.place.text.strip() else ""
    where = speech.named(place, quoted) if place and quoted else place or quoted
    yield Line(((f"{mark} ", style), (one.rule, style), (f"  {where}", "")), indent=2, hang=4)
    yield from _sentence(one, speech)


def _repeated(same: Sequence[Finding], speech: Speech) -> Iterator[Line]:
    worst = min(same, key=lambda one: SEVERITIES.index(one.severity))
    mark, style = MARKS[worst.severity]
    places = list(dict.fromkeys(filter(None, (_short_place(one, speech) for one in same))))
    count = speech.say(f"共{len(same)}处", f"{len(same)} places")
    if places:
        count = speech.named(count, speech.listed(places[:PLACES_SHOWN]) + ("…" if len(places) > PLACES_SHOWN else ""))
    yield Line(((f"{mark} ", style), (worst.rule, style), (f"  {count}", "")), indent=2, hang=4)
    yield from _sentence(same[0], speech)


def _short_place(one: Finding, speech: Speech) -> str:
    return one.place.clause or place_words(one.place, speech.language) or quote(one.place.text)


def _sentence(one: Finding, speech: Speech) -> Iterator[Line]:
    """Yield the message, then what was asked for (unless the message has said it) and by whom."""
    said = message(one, speech.wording, speech.language)
    yield line(said, indent=6)
    expected = worded_or_none(one.expected, speech.language)
    parts = [speech.named(speech.say("应为", "expected"), expected)] if expected and expected not in said else []
    parts += [speech.named(speech.say("依据", "source"), one.clause)] if one.clause else []
    if parts:
        yield line(speech.say("；", "; ").join(parts), "dim", indent=6)


def _by_document(findings: Sequence[Finding], one: SubmissionReport, wording: Wording) -> Iterator[tuple[str | None, list[Finding]]]:
    """Yield the findings of each file: missing files, scans, forms, what does not agree with them, drafts, the rest."""

    def key(finding: Finding) -> tuple[int, str, bool]:
        across = wording.rules[finding.rule].subject is Subject.SUBMISSION
        return (_rank(finding.document, one), finding.document or "", across)

    for _, group in groupby(sorted(findings, key=key), key=lambda finding: finding.document):
        same = list(group)
        yield same[0].document, same


def _rank(path: str | None, one: SubmissionReport) -> int:
    document = None if path is None else _document(path, one)
    if path is None:
        return 0
    if document is None or not document.parts:
        return 4
    if document.source_kind is None:
        return 1
    return 2 if any(part.role in one.records for part in document.parts) else 3


def _document(path: str, one: SubmissionReport) -> DocumentSummary | None:
    return next((document for document in one.documents if document.path == path), None)
