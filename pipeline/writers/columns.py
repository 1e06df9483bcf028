"""What stands in the columns of the 汇总表: fields of forms, facts of a report."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from pipeline.language.honours import LEVELS, find_honours, highest
from pipeline.model.record import BETWEEN_CELLS, Value
from pipeline.model.report import HARMLESS_SKIPS, SubmissionReport, Wording
from pipeline.model.submission import Received
from pipeline.model.summary import FOR_ALL, Column, Fact, Summary
from pipeline.model.text import Text
from pipeline.writers import wording as words
from pipeline.writers.speech import Speech
from pipeline.writers.verdicts import questions, weights

LONG: Final = 80
"""A column of a form in which something longer stands is kept on one line, or its rows would fill pages."""
YES, NO, UNKNOWN = "✓", "✗", "?"
UNREADABLE: Final = Text("〔读不到〕", "[unreadable]")
"""Stands for a field that is there and could not be read."""


def summary_of(profile: str, submissions: Iterable[SubmissionReport], wording: Wording) -> Summary:
    """Return the columns for the submissions of a profile; every field of their records where the profile brings no columns."""
    known = wording.summaries.get(profile)
    if known is not None:
        return known
    common = wording.summaries[FOR_ALL]
    fields = tuple(_field_columns(tuple(submissions), wording))
    columns = [column for one in common.columns for column in (fields if one.every_field else (one,))]
    return replace(common, columns=tuple(columns))


def headings(one: SubmissionReport, speech: Speech) -> tuple[tuple[str, str], ...]:
    """Return (title, content) of what people know the submission by, as far as it was read: its name, the rest, its number at the end."""
    known = speech.wording.summaries.get(one.profile)
    named = _name(one, known, speech)
    columns = [column for column in known.columns if column.heading and column not in named] if known else []
    titles = speech.listed([column.title.in_language(speech.language) for column in named])
    told = [(titles, name_of(one, speech))] if named else []
    for column in sorted(columns, key=lambda column: column.fact == "number"):
        told.append((column.title.in_language(speech.language), str(cell(column, one, speech) or "")))
    return tuple((title, content) for title, content in told if content)


def name_of(one: SubmissionReport, speech: Speech) -> str:
    """Return what people call the submission: its project, or who applies; else the last part of its path."""
    told = _name(one, speech.wording.summaries.get(one.profile), speech).values()
    return " ".join(told) or file_name(one.path)


def _name(one: SubmissionReport, known: Summary | None, speech: Speech) -> Mapping[Column, str]:
    """Return the columns that make the name of a submission, as far as something stands in them."""
    if known is None:
        return {}
    first = [column for column in known.columns if column.heading and column.fact != "number"][:1]
    groups = [[column for column in known.columns if column.key in group] for group in known.name] or [first]
    told = ({column: str(found) for column in group if (found := cell(column, one, speech))} for group in groups)
    return next((one for one in told if one), {})


def instead_of_name(one: SubmissionReport) -> Text:
    """Return what stands in a column for a name that nobody could read: the file that it is about, in brackets."""
    name = file_name(one.path)
    return Text(f"（{name}）", f"({name})")


def file_name(path: str) -> str:
    """Return the last part of a path, of a member's inside an archive too."""
    return path.rstrip("/").replace("!/", "/").rsplit("/", 1)[-1] or path


def cell(column: Column, one: SubmissionReport, speech: Speech) -> str | int | None:
    """Return what stands in a column for a submission; None where nobody knows or people fill it in."""
    if column.fields:
        return _fields(column, one, speech)
    if column.present is not None:
        return _presence(column.present, one)
    if column.rule is not None:
        return _outcome(column.rule, one)
    if column.rules:
        return _outcome_of_all(column.rules, one)
    return None if column.fact is None else _fact(column.fact, one, speech)


def _fields(column: Column, one: SubmissionReport, speech: Speech) -> str | int | None:
    role = next((role for role in (column.role or "", *column.roles) if role in one.records), None)
    if role is None:
        return None
    record = one.records[role]
    if column.show == "count":
        value = record.get(column.fields[0])
        return len(_items(value)) if value else None
    if column.show == "honours":
        return _highest(record.get(column.fields[0]), speech)
    told = [_worded(record[name], speech) for name in column.fields if name in record]
    joined = " / ".join(filter(None, told))
    if column.show == "names" and joined:
        count = len(_items(record.get(column.fields[0])))
        joined += speech.say(f"（{count}家）", f" ({count})")
    return joined or None


def _highest(value: Value, speech: Speech) -> str | None:
    found = highest(find_honours(value)) if isinstance(value, str) else None
    if found is None or found.level is None:
        return None
    return " / ".join([LEVELS[found.level].in_language(speech.language), *(str(year) for year in found.years[-1:])])


def _items(value: Value) -> tuple[str, ...]:
    return () if not value else (value,) if isinstance(value, str) else value


def _worded(value: Value, speech: Speech) -> str:
    if value is None:
        return UNREADABLE.in_language(speech.language)
    if isinstance(value, str):
        return value
    return "\n".join(value) if any(BETWEEN_CELLS in row for row in value) else speech.listed(value)


def _presence(role: str, one: SubmissionReport) -> str | None:
    if any(part.role == role for document in one.documents for part in document.parts):
        return YES
    if role not in one.missing:
        return None
    # A file nobody could read may be the very one.
    return UNKNOWN if one.errors else NO


def _outcome(rule: str, one: SubmissionReport) -> str | None:
    told = next((evaluation for evaluation in one.evaluations if evaluation.rule == rule), None)
    if told is None:
        return None
    if told.failed:
        return NO
    if any(reason not in HARMLESS_SKIPS and reason != "no-part" for reason, _ in told.skipped):
        return UNKNOWN
    return YES if told.passed else None


def _outcome_of_all(rules: Collection[str], one: SubmissionReport) -> str | None:
    told = [evaluation for evaluation in one.evaluations if evaluation.rule in rules]
    found = {finding.severity for finding in one.findings if finding.rule in rules and finding.waived is None}
    if "error" in found:
        return NO
    left = {reason for evaluation in told for reason, _ in evaluation.skipped} - HARMLESS_SKIPS - {"no-part"}
    return UNKNOWN if left or found else YES if any(evaluation.passed for evaluation in told) else None


def _fact(fact: Fact, one: SubmissionReport, speech: Speech) -> str | int | None:
    match fact:
        case "number":
            return one.number
        case "name":
            return name_of(one, speech)
        case "path":
            return one.path
        case "profile":
            return one.profile
        case "kind":
            title = speech.wording.kinds.get((one.profile, one.kind or ""))
            return title.in_language(speech.language) if title else one.kind
        case "zishu":
            return next((measured["zishu"] for measured in one.measures.values() if "zishu" in measured), None)
        case "received":
            return _day(one.rounds[0].received if one.rounds else one.received)
        case "round":
            return len(one.rounds) or 1
        case "supplemented":
            return _day(one.rounds[-1].received) if len(one.rounds) > 1 else None
        case "missing":
            return speech.listed([words.role_title(role, speech.wording, speech.language) for role in one.missing]) or None
        case "verdict":
            return words.VERDICTS[one.verdict].in_language(speech.language)
        case "questions":
            return questions(one, speech)
        case "blocking" | "advice":
            return weights(one)[fact]


def _day(received: Received | None) -> str | None:
    return received.date.isoformat() if received else None


def _field_columns(submissions: Sequence[SubmissionReport], wording: Wording) -> Iterator[Column]:
    """Yield a column for each field read from any form, in the forms' order, under the form's own names."""
    longest: dict[tuple[str, str], int] = {}
    for one in submissions:
        for role, record in one.records.items():
            for key, value in record.items():
                longest[role, key] = max(longest.get((role, key), 0), len("、".join(_items(value))))
    for (role, key), length in longest.items():
        title = wording.fields.get((role, key)) or Text(key, key)
        yield Column(title, 22, role=role, fields=(key,), wrap=length <= LONG)
