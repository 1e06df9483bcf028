"""Report -> the plain values of the contract `xingshen-report/1`, in the order in which the contract names its keys."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from pipeline.model.address import Address, Span
from pipeline.model.correction import Correction, Together
from pipeline.model.document import LineSpacing
from pipeline.model.finding import Finding, Place
from pipeline.model.record import Value
from pipeline.model.report import VERDICTS, ChecklistItem, DocumentSummary, Evaluation, Report, SubmissionReport, Wording
from pipeline.model.rule import SEVERITIES
from pipeline.model.submission import Received, Replaced, Trouble
from pipeline.model.text import Argument, Language, Text
from pipeline.model.total import Total
from pipeline.writers.arrangement import highest_numbers, numbers_of
from pipeline.writers.wording import is_open, message, worded_or_none

SCHEMA: Final = "xingshen-report/1"

Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]
"""What JSON can hold."""


def plain(report: Report, wording: Wording, language: Language) -> dict[str, Plain]:
    """Return the report as the contract says it; messages are rendered in `language`."""
    return {
        "schema": SCHEMA,
        "tool": {"name": "xingshen", "version": report.tool_version},
        "as_of": report.as_of,
        "options": {name: list(value) if isinstance(value, tuple) else value for name, value in sorted(report.options.items())},
        "submissions": [_submission(one, wording, language) for one in report.submissions],
        "summary": _summary(report),
        "rules": {profile: dict(sorted(rules.items())) for profile, rules in sorted(report.editions.items())},
        "notes": _notes(report.notes, language),
        "totals": [_total(one, language) for one in report.totals],
    }


def _total(one: Total, language: Language) -> Plain:
    tally = one.tally
    return {
        "profile": one.profile,
        "title": tally.title.in_language(language),
        "role": tally.role,
        "fields": list(tally.fields),
        "column": tally.column,
        "count": tally.count,
        "records": one.records,
        "answered": one.answered,
        "asked": one.asked,
        "unclear": one.unclear,
        "value": one.value,
        "lines": [{"label": line.label, "count": line.count, "value": line.value, "path": line.path} for line in one.lines],
    }


def _summary(report: Report) -> Plain:
    verdicts = Counter(one.verdict for one in report.submissions)
    severities = Counter(finding.severity for one in report.submissions for finding in one.findings if is_open(finding))
    return {
        "submissions": len(report.submissions),
        "verdicts": {verdict: verdicts[verdict] for verdict in VERDICTS},
        "findings": {severity: severities[severity] for severity in SEVERITIES},
    }


def _record(record: Mapping[str, Value]) -> Plain:
    return {key: _value(value) for key, value in record.items()}


def _submission(one: SubmissionReport, wording: Wording, language: Language) -> Plain:
    numbers = numbers_of(one, wording)
    return {
        "id": one.identity,
        "path": one.path,
        "read_as": {"shape": one.shape, "because": one.because.in_language(language)},
        "kind": one.kind,
        "number": one.number,
        "case": list(one.case),
        "verdict": one.verdict,
        "profile": {
            "id": one.profile,
            "version": one.profile_version,
            "sha256": one.profile_sha256,
            "because": one.profile_because.in_language(language),
        },
        "received": _received(one.received),
        "documents": [_document(document, language) for document in one.documents],
        "missing": list(one.missing),
        "record": {role: _record(record) for role, record in one.records.items()},
        "further_records": {role: [_record(record) for record in records] for role, records in one.further_records.items()},
        "places": {role: {key: _place(place) for key, place in places.items()} for role, places in one.places.items()},
        "measures": {role: dict(measured) for role, measured in one.measures.items()},
        "findings": [_finding(finding, numbers.get(finding.fingerprint), wording, language) for finding in one.findings],
        "numbers": _highest(one, numbers),
        "checklist": [_checklist_item(item, language) for item in one.checklist],
        "evaluations": [_evaluation(evaluation) for evaluation in one.evaluations],
        "errors": [_error(trouble, language) for trouble in one.errors],
        "ignored": list(one.ignored),
        "rounds": [{"number": each.number, "path": each.path, "received": _received(each.received)} for each in one.rounds],
        "replaced": [_replaced(each) for each in one.replaced],
        "notes": _notes(one.notes, language),
    }


def _highest(one: SubmissionReport, numbers: Mapping[str, int]) -> Plain:
    """Return weight -> the highest number that was ever given, by this report or an earlier one."""
    numbered = tuple(replace(finding, number=numbers.get(finding.fingerprint)) for finding in one.findings)
    return {weight: number for weight, number in sorted(highest_numbers(replace(one, findings=numbered)).items()) if number}


def _notes(notes: Sequence[Text], language: Language) -> list[Plain]:
    return [note.in_language(language) for note in notes]


def _replaced(one: Replaced) -> Plain:
    return {"path": one.path, "round": one.round, "roles": list(one.roles), "by": one.by, "whole": one.whole}


def _received(received: Received | None) -> Plain:
    return None if received is None else {"date": received.date.isoformat(), "from": received.source}


def _document(document: DocumentSummary, language: Language) -> Plain:
    return {
        "path": document.path,
        "kind": document.kind,
        "source_kind": document.source_kind,
        "sha256": document.sha256,
        "pages": document.pages,
        "parts": [
            {
                "role": part.role,
                "title": part.title,
                "stage": part.stage,
                "basis": part.basis,
                "because": part.because.in_language(language),
            }
            for part in document.parts
        ],
        "looks": worded_or_none(document.looks, language),
    }


def _value(value: Value) -> Plain:
    return list(value) if isinstance(value, tuple) else value


def _place(place: Place) -> Plain:
    return {
        "page": place.page,
        "paragraph": place.paragraph,
        "clause": place.clause,
        "table": place.table,
        "row": place.row,
        "column": place.column,
        "section": place.section,
        "label": place.label,
        "text": place.text,
    }


def _finding(finding: Finding, number: int | None, wording: Wording, language: Language) -> Plain:
    return {
        "rule": finding.rule,
        "code": finding.code,
        "number": number,
        "arguments": _arguments(finding.arguments, language),
        "severity": finding.severity,
        "graded": list(finding.graded),
        "blocks": finding.blocks,
        "document": finding.document,
        "role": finding.role,
        "place": _place(finding.place),
        "address": None if finding.at is None else str(finding.at),
        "message": message(finding, wording, language),
        "found": worded_or_none(finding.found, language),
        "expected": worded_or_none(finding.expected, language),
        "clause": finding.clause,
        "source": finding.source,
        "why": wording.rules[finding.rule].why.in_language(language),
        "fix": finding.fix,
        "correction": None if finding.correction is None else _correction(finding.correction),
        "witness": finding.witness,
        "evidence": None,
        "waived": finding.waived,
        "status": finding.status,
        "changed": worded_or_none(finding.changed, language),
        "known": finding.known,
        "fingerprint": finding.fingerprint,
    }


def _arguments(arguments: Mapping[str, Argument], language: Language) -> dict[str, Plain]:
    return {name: _argument(value, language) for name, value in sorted(arguments.items())}


def _argument(value: Argument, language: Language) -> Plain:
    if isinstance(value, Text):
        return value.in_language(language)
    return list(value) if isinstance(value, tuple) else value


def _correction(correction: Correction) -> dict[str, Plain]:
    """Name the kind and every property that is set; a property left as it is stays out."""
    if isinstance(correction, Together):
        return {"kind": "Together", "corrections": [_correction(one) for one in correction.corrections]}
    values = {field.name: getattr(correction, field.name) for field in dataclasses.fields(correction)}
    return {"kind": type(correction).__name__, **{name: _property(value) for name, value in values.items() if value is not None}}


def _property(value: Span | Address | LineSpacing | str | float | bool) -> Plain:
    if isinstance(value, Span | Address):
        return str(value)
    if isinstance(value, LineSpacing):
        return {"rule": value.rule, "value": value.value}
    return value


def _checklist_item(item: ChecklistItem, language: Language) -> Plain:
    return {
        "rule": item.rule,
        "message": item.title.in_language(language),
        "clause": item.clause,
        "place": None if item.place is None else _place(item.place),
        "evidence": None if item.evidence is None else item.evidence.in_language(language),
    }


def _evaluation(one: Evaluation) -> Plain:
    skipped: list[Plain] = [{"reason": reason, "count": count} for reason, count in one.skipped]
    return {"rule": one.rule, "checked": one.checked, "passed": one.passed, "failed": one.failed, "skipped": skipped}


def _error(trouble: Trouble, language: Language) -> Plain:
    return {"path": trouble.path, "message": trouble.message.in_language(language), "hint": trouble.hint.in_language(language)}
