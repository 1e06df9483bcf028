"""The columns of the 汇总表 and what stands in them: data of a profile (`templates/<profile>/summary.toml`), facts of a report."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any, Final, Literal

from pipeline.language.honours import LEVELS, find_honours, highest
from pipeline.model.record import BETWEEN_CELLS, Value
from pipeline.model.report import HARMLESS_SKIPS, SubmissionReport, Wording
from pipeline.model.submission import Received
from pipeline.model.text import Text
from pipeline.model.values import dataclass
from pipeline.resources import resource_root
from pipeline.writers import wording as words
from pipeline.writers.speech import Speech
from pipeline.writers.verdicts import questions, weights

COMMON: Final = "report"
"""Folder of the columns for profiles that bring none of their own."""
LONG: Final = 80
"""A column of a form in which something longer stands is kept on one line, or its rows would fill pages."""
YES, NO, UNKNOWN = "✓", "✗", "?"
PROJECT: Final = Text("项目名称", "Project")

Fact = Literal[
    "number", "name", "path", "profile", "kind", "received", "round", "supplemented", "missing", "zishu",
    "verdict", "blocking", "advice", "questions",
]  # fmt: skip
"""What a report says of a submission; "zishu" is how long its material is, as Word counts."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its width in characters, and where its content comes from; from nowhere when people fill it in."""

    title: Text
    width: float
    role: str | None = None
    roles: tuple[str, ...] = ()
    """Instead of one role several, where a submission may have any of them: the first that it has counts."""
    fields: tuple[str, ...] = ()
    show: Literal["text", "names", "count", "honours"] = "text"
    """"honours" is the highest of the awards that a field lists, with its year."""
    fact: Fact | None = None
    present: str | None = None
    """A role: was it received?"""
    rule: str | None = None
    """A rule: what became of it?"""
    rules: tuple[str, ...] = ()
    """Several rules that answer one question: ✗ for an error of any of them, ? for anything else, or what was not checked."""
    choices: tuple[Text, ...] = ()
    heading: bool = False
    """One of those by which people know a submission."""
    count: bool = False
    """Worth counting over a batch."""
    every_field: bool = False
    wrap: bool = True
    key: str | None = None
    """What the column is called where the office's 汇总表 is read back ("conclusion", "due" …); None for one that is not."""

    @property
    def by_hand(self) -> bool:
        """People fill it in: nothing of the report goes there."""
        return not self.fields and self.fact is None and self.present is None and self.rule is None and not self.rules


@dataclass(frozen=True, slots=True)
class Summary:
    """The columns of the sheets 项目 and 通讯录; `own` where a profile brings them itself."""

    columns: tuple[Column, ...]
    contacts: tuple[Column, ...]
    own: bool
    name: tuple[tuple[str, ...], ...] = ()
    """Keys of the columns that make a submission's name; of several groups the first that says something. Else the first heading."""
    name_title: Text = PROJECT
    """What such a name is called."""


def summary_of(profile: str, submissions: Iterable[SubmissionReport], wording: Wording) -> Summary:
    """Return the columns for the submissions of a profile; every field of their records where the profile brings no columns."""
    known = _known(profile)
    if known is not None:
        return known
    common = _known(COMMON)
    if common is None:
        raise FileNotFoundError(f"templates/{COMMON}/summary.toml is missing from this installation of xingshen")
    fields = tuple(_field_columns(tuple(submissions), wording))
    columns = [column for one in common.columns for column in (fields if one.every_field else (one,))]
    return Summary(tuple(columns), common.contacts, own=False)


def headings(one: SubmissionReport, speech: Speech) -> tuple[tuple[str, str], ...]:
    """Return (title, content) of what people know the submission by, as far as it was read: its name, the rest, its number at the end."""
    known = _known(one.profile)
    named = _name(one, known, speech)
    columns = [column for column in known.columns if column.heading and column not in named] if known else []
    titles = speech.listed([column.title.in_language(speech.language) for column in named])
    told = [(titles, name_of(one, speech))] if named else []
    for column in sorted(columns, key=lambda column: column.fact == "number"):
        told.append((column.title.in_language(speech.language), str(cell(column, one, speech) or "")))
    return tuple((title, content) for title, content in told if content)


def name_of(one: SubmissionReport, speech: Speech) -> str:
    """Return what people call the submission: its project, or who applies; else the last part of its path."""
    told = _name(one, _known(one.profile), speech).values()
    return " ".join(told) or file_name(one.path)


def _name(one: SubmissionReport, known: Summary | None, speech: Speech) -> Mapping[Column, str]:
    """Return the columns that make the name of a submission, as far as something stands in them."""
    if known is None:
        return {}
    first = [column for column in known.columns if column.heading and column.fact != "number"][:1]
    groups = [[column for column in known.columns if column.key in group] for group in known.name] or [first]
    told = ({column: str(found) for column in group if (found := cell(column, one, speech))} for group in groups)
    return next((one for one in told if one), {})


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
        return speech.say("〔读不到〕", "[unreadable]")
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


@cache
def _known(profile: str) -> Summary | None:
    """Return the columns of `templates/<profile>/summary.toml`; None where there are none."""
    if not profile or "/" in profile or "\\" in profile:
        return None
    path = resource_root("templates") / profile / "summary.toml"
    if not path.is_file():
        return None
    data = tomllib.loads(path.read_text("utf-8"))
    role = data.get("role")
    return Summary(
        tuple(_columns(data["columns"], role)),
        tuple(_columns(data["contacts"], role)),
        own=profile != COMMON,
        name=tuple(map(tuple, data.get("name", ()))),
        name_title=Text(**data["name-title"]) if "name-title" in data else PROJECT,
    )


def _columns(tables: Sequence[Mapping[str, Any]], role: str | None) -> Iterator[Column]:
    for table in tables:
        given = {key.replace("-", "_"): value for key, value in table.items()}
        given["title"] = Text(**given["title"])
        given["choices"] = tuple(Text(**choice) for choice in given.get("choices", ()))
        given["fields"] = tuple(given.get("fields", ()))
        given["roles"] = tuple(given.get("roles", ()))
        given["rules"] = tuple(given.get("rules", ()))
        column = Column(**given)
        yield column if column.role or column.roles or not column.fields else replace(column, role=role)
