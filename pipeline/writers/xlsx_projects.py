"""The sheets of the 汇总表 with a row a submission: 项目 and 通讯录."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from pipeline.model.report import SubmissionReport, Verdict
from pipeline.model.summary import Column
from pipeline.writers import wording as words
from pipeline.writers.columns import NO, UNKNOWN, YES, cell, instead_of_name, summary_of
from pipeline.writers.speech import Speech
from pipeline.writers.xlsx_book import Cell, Head, Kind, Table, Tone

WIDE: Final = 20
"""A sheet with more columns than these is printed on two sheets of paper side by side."""
VERDICT_TONES: Final[dict[Verdict, Tone]] = {"unreadable": "bad", "supplement": "bad", "incomplete": "open", "accept": "good"}
MARK_TONES: Final[tuple[tuple[str, Tone], ...]] = ((NO, "bad"), (UNKNOWN, "open"), (YES, "good"))


def project_sheets(submissions: Sequence[SubmissionReport], speech: Speech) -> Iterator[Table]:
    """Yield a sheet with a row for each submission; another one for each further profile with forms of its own."""
    title = speech.say("项目", "Projects")
    for number, (profile, group) in enumerate(groups(submissions)):
        columns = summary_of(profile, group, speech.wording).columns
        name = title if number == 0 else _sheet_name(f"{title} {profile}")
        rows = [tuple(_projected(column, one, columns, speech) for column in columns) for one in group]
        yield Table(name, tuple(_head(column, speech) for column in columns), rows, 2 if len(columns) > WIDE else 1)


def name_title(submissions: Sequence[SubmissionReport], speech: Speech) -> str:
    """Return what the names of the submissions are called, by the commonest profile: 项目名称."""
    profile = next((profile for profile, _ in groups(submissions)), "")
    return summary_of(profile, (), speech.wording).name_title.in_language(speech.language)


def contact_sheet(submissions: Sequence[SubmissionReport], speech: Speech) -> Table:
    """Return whom to reach, by the columns of the commonest profile."""
    profile = next((profile for profile, _ in groups(submissions)), "")
    columns = summary_of(profile, (), speech.wording).contacts
    rows = [tuple(_projected(column, one, columns, speech) for column in columns) for one in submissions]
    return Table(speech.say("通讯录", "Contacts"), tuple(_head(column, speech) for column in columns), rows, kept=2)


def groups(submissions: Sequence[SubmissionReport]) -> Iterator[tuple[str, list[SubmissionReport]]]:
    """Yield the submissions by the profile whose columns they are listed under, the commonest first; once, with none, for nobody.

    What has no form that could be read (a broken mail, a lone draft) is listed with the commonest: nobody looks for a row twice.
    """
    formed = Counter(one.profile for one in submissions if one.records)
    ranked = sorted(formed, key=lambda profile: (-formed[profile], profile))
    if not ranked:
        ranked = [name for name, _ in Counter(one.profile for one in submissions).most_common(1)] or [""]
    for profile in ranked:
        yield profile, [one for one in submissions if (one.profile if one.profile in formed else ranked[0]) == profile]


def _sheet_name(name: str) -> str:
    """Return the name as Excel takes it."""
    return "".join("_" if sign in "[]:*?/\\'" else sign for sign in name)[:31]


def _head(column: Column, speech: Speech) -> Head:
    title = column.title.in_language(speech.language)
    choices = tuple(choice.in_language(speech.language) for choice in column.choices)
    tones: tuple[tuple[str, Tone], ...] = ()
    if column.fact == "verdict":
        tones = tuple((word.in_language(speech.language), VERDICT_TONES[verdict]) for verdict, word in words.VERDICTS.items())
    elif column.present is not None or column.rule is not None or column.rules:
        tones = MARK_TONES
    return Head(title, column.width, _kind(column, speech, toned=bool(tones)), choices, tones)


def _kind(column: Column, speech: Speech, *, toned: bool) -> Kind:
    if column.choices:
        return "choice"
    if column.by_hand or (column.rule is not None and column.rule not in speech.wording.rules):
        return "person"
    if column.fact in ("blocking", "advice", "questions", "round", "zishu") or column.show == "count":
        return "number"
    if toned or column.fact in ("received", "supplemented") or column.count:
        return "short"
    return "text" if column.wrap else "line"


def _projected(column: Column, one: SubmissionReport, columns: Sequence[Column], speech: Speech) -> Cell:
    told = cell(column, one, speech)
    if told is None and column.fields and column is next(other for other in columns if other.fields):
        # Nobody could read what it is called: its file says which one it is.
        return instead_of_name(one).in_language(speech.language)
    return told
