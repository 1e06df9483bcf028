"""What of the findings a letter says: those the office chose, ten rows at most, the rest in the comments of the annexes (papers.md)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from pipeline.model.finding import Finding
from pipeline.model.paper import CaseFile, Casework
from pipeline.model.report import SubmissionReport
from pipeline.model.submission import Trouble
from pipeline.model.values import dataclass
from pipeline.writers import wording as words
from pipeline.writers.arrangement import Entry, Weight, chapters, document_at, trouble_fingerprint
from pipeline.writers.columns import file_name
from pipeline.writers.finding_lines import NUMBERED, PLACES_SHOWN, material, places, quoted
from pipeline.writers.speech import Speech
from pipeline.writers.visible import visible
from pipeline.writers.xlsx_findings import UNREAD

MOST: Final = 10
"""Rows of one letter."""
_MATERIAL: Final = "申报材料"
_AGAIN: Final = "请重新制作或另存该文件，确认能够打开后重新发送。"
_ELSEWHERE: Final = "请把文件作为邮件附件重新发送。"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a letter; empty strings where there is nothing to say. `document` is the path of the file it is about."""

    number: str
    """As in the 汇总表: 补1, 建2."""
    weight: Weight
    material: str
    place: str
    problem: str
    quote: str
    expected: str
    source: str
    how: str
    words: str
    """What the office adds (人工补充)."""
    status: str
    """新增, 仍未改正: against an earlier report."""
    document: str | None
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """What a letter prints, and how many rows it leaves to the comments."""

    blocking: tuple[Row, ...] = ()
    advice: tuple[Row, ...] = ()
    blocking_left: int = 0
    advice_left: int = 0


def rows_of(case: CaseFile, casework: Casework) -> tuple[Row, ...]:
    """Return what the office wants to be written, in the order of the report; no notes (info), nothing waived or corrected."""
    speech = Speech(casework.wording, "zh")
    found = (
        _row(entry, written, case, speech)
        for chapter in chapters(case.report, casework.wording)
        for entry in chapter.entries
        if entry.weight != "note" and (written := tuple(one for one in entry.findings if _is_written(one, case)))
    )
    return (*_unread(case, speech), *found)


def _unread(case: CaseFile, speech: Speech) -> Iterator[Row]:
    """Yield the files that nobody could read and that the office wants sent again."""
    for number, trouble in enumerate(case.report.errors, 1):
        decided = case.decision.findings.get(trouble_fingerprint(trouble)) if case.decision else None
        if decided is None or decided.write is not True:
            continue
        known = document_at(trouble.path, case.report)
        yield Row(
            number=f"{UNREAD.zh}{number}",
            weight="blocking",
            material=material(trouble.path, case.report, speech) if known is not None and known.parts else _MATERIAL,
            place=f"“{file_name(trouble.path)}”",
            problem=visible(trouble.message.zh),
            quote="",
            expected="",
            source="",
            how=_how_to_send_again(trouble),
            words=decided.words,
            status="",
            document=None,
            findings=(),
        )


def _how_to_send_again(trouble: Trouble) -> str:
    """Return the way out in words for the applicant: what the office is told to ask for, where it is."""
    if trouble.elsewhere:
        return _ELSEWHERE
    hint = trouble.hint.zh
    return f"{hint.replace('请申报人', '请', 1).rstrip('。')}。" if hint.startswith("请申报人") else _AGAIN


def printed(rows: Sequence[Row], report: SubmissionReport) -> Rows:
    """Return the rows that a letter prints: ten at most, what must be corrected first.

    What no comment of an annexed Word file can show is printed in any case: so are the office's own words.
    """
    shown_there = [can_be_annexed(row.document, report) and not row.words for row in rows]
    order = sorted(range(len(rows)), key=lambda place: (rows[place].weight != "blocking", shown_there[place], place))
    kept = {place for count, place in enumerate(order) if count < MOST or not shown_there[place]}
    blocking = [place for place, row in enumerate(rows) if row.weight == "blocking"]
    advice = [place for place, row in enumerate(rows) if row.weight != "blocking"]
    return Rows(
        tuple(rows[place] for place in blocking if place in kept),
        tuple(rows[place] for place in advice if place in kept),
        sum(place not in kept for place in blocking),
        sum(place not in kept for place in advice),
    )


def whole(rows: Sequence[Row]) -> Rows:
    """Return all rows, for a letter without annexes."""
    return Rows(tuple(row for row in rows if row.weight == "blocking"), tuple(row for row in rows if row.weight != "blocking"))


def can_be_annexed(path: str | None, report: SubmissionReport) -> bool:
    """Whether a file goes back with comments at the places: only .docx does."""
    document = document_at(path, report)
    return document is not None and document.kind == "docx" and document.source_kind is not None


def _is_written(finding: Finding, case: CaseFile) -> bool:
    decided = None if case.decision is None else case.decision.findings.get(finding.fingerprint)
    return decided is not None and decided.write is True


def _row(entry: Entry, written: tuple[Finding, ...], case: CaseFile, speech: Speech) -> Row:
    first = written[0]
    rule = speech.wording.rules.get(first.rule)
    kept = replace(entry, findings=written)
    return Row(
        number=f"{NUMBERED[entry.weight].zh}{entry.number}",
        weight=entry.weight,
        material=_MATERIAL if first.document is None else material(first.document, case.report, speech),
        place=places(kept.findings, speech, shown=_shown(entry.weight)) if len(written) > 1 else words.place_words(first.place, "zh"),
        problem=words.message(first, speech.wording, "zh"),
        quote=quoted(first, speech),
        expected=words.worded_or_none(first.expected, "zh") or "",
        source=first.clause,
        how=rule.how.zh if rule is not None and rule.how is not None else "",
        words="；".join(dict.fromkeys(_added(written, case))),
        status=words.STATUSES[first.status].zh if first.status else "",
        document=first.document,
        findings=written,
    )


def _shown(weight: Weight) -> int | None:
    """Return how many places a row names: all of what must be corrected, for who reads the letter alone must not miss one."""
    return None if weight == "blocking" else PLACES_SHOWN


def _added(written: Sequence[Finding], case: CaseFile) -> Iterator[str]:
    for finding in written:
        decided = case.decision.findings.get(finding.fingerprint) if case.decision else None
        if decided is not None and decided.words:
            yield decided.words
