"""The sheet 统计: verdicts, what the columns of the call count, mails a day, what is missing, the commonest problems."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from pipeline.model.report import VERDICTS, SubmissionReport
from pipeline.writers import wording as words
from pipeline.writers.arrangement import open_findings
from pipeline.writers.columns import cell, summary_of
from pipeline.writers.speech import Speech
from pipeline.writers.xlsx_book import Cell, Head, Table
from pipeline.writers.xlsx_projects import groups

Rows = Iterator[tuple[Cell, ...]]


def statistics_sheet(submissions: Sequence[SubmissionReport], speech: Speech) -> Table:
    """Return the counts over all submissions, a row each; a count that only people can make is left for them."""
    say = speech.say
    heads = (
        Head(say("统计项", "Of what"), 24),
        Head(say("内容", "What"), 56),
        Head(say("份数", "Submissions"), 12, "number"),
        Head(say("处数", "Findings"), 12, "number"),
        Head(say("人工", "By hand"), 14, "person"),
    )
    rows = [
        (say("全部", "all"), None, len(submissions), None, None),
        *_verdicts(submissions, speech),
        *_columns(submissions, speech),
        *_days(submissions, speech),
        *_missing(submissions, speech),
        *_problems(submissions, speech),
    ]
    return Table(say("统计", "Statistics"), heads, rows, kept=0)


def _verdicts(submissions: Sequence[SubmissionReport], speech: Speech) -> Rows:
    counts = Counter(one.verdict for one in submissions)
    for verdict in VERDICTS:
        yield speech.say("机器结论", "machine's verdict"), words.VERDICTS[verdict].in_language(speech.language), counts[verdict], None, None


def _columns(submissions: Sequence[SubmissionReport], speech: Speech) -> Rows:
    """Yield what stands in the columns worth counting; the choices of those that people fill in, to be counted by them."""
    for profile, group in groups(submissions):
        for column in summary_of(profile, group, speech.wording).columns:
            title = column.title.in_language(speech.language)
            if column.count and column.by_hand:
                for choice in column.choices:
                    yield title, choice.in_language(speech.language), None, None, None
            elif column.count:
                blank = speech.say("（空白或读不到）", "(blank or not read)")
                counts = Counter(str(cell(column, one, speech) or blank) for one in group)
                for value, count in _commonest(counts):
                    yield title, value, count, None, None


def _days(submissions: Sequence[SubmissionReport], speech: Speech) -> Rows:
    unknown = speech.say("（没有收到日期）", "(day not known)")
    counts = Counter(one.received.date.isoformat() if one.received else unknown for one in submissions)
    for day in sorted(counts):
        yield speech.say("每日收件", "received a day"), day, counts[day], None, None


def _missing(submissions: Sequence[SubmissionReport], speech: Speech) -> Rows:
    counts = Counter(words.role_title(role, speech.wording, speech.language) for one in submissions for role in one.missing)
    for title, count in _commonest(counts):
        yield speech.say("缺少的材料", "missing"), title, count, None, None


def _problems(submissions: Sequence[SubmissionReport], speech: Speech) -> Rows:
    """Yield the rules that failed, by how many submissions they failed in; notes are left out."""
    places: Counter[str] = Counter()
    failed: Counter[str] = Counter()
    for one in submissions:
        rules = Counter(finding.rule for finding in open_findings(one) if finding.severity != "info")
        places.update(rules)
        failed.update(rules.keys())
    for rule, count in _commonest(failed):
        title = speech.wording.rules[rule].title.in_language(speech.language)
        yield speech.say("常见问题", "common problems"), title, count, places[rule], None


def _commonest(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))
