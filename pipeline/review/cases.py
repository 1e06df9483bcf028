"""Cases: what one applicant sent in for one project, put together before it is reviewed (papers.md, principle 2).

A case is a submission like any other, made of several: later files of a role replace earlier ones, the first receipt is
when it was received. Submissions are put together only where that is sure:

- their forms name the same applicant and the same project, and it is known which of them came first; or
- one brings no form, but parts of a submission, later, and answers a mail of the case, or its sender has no other case at all.

The same files sent twice are one delivery. Everything else is left apart; the rule about duplicates tells the office.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time
from itertools import pairwise
from typing import Final, NamedTuple

from pipeline.language.normal import norm
from pipeline.model.outcome import Outcome
from pipeline.model.report import SubmissionReport
from pipeline.model.submission import Mail, Round, Submission
from pipeline.model.text import Text
from pipeline.model.values import dataclass

_PUBLIC: Final = (
    "qq.com", "foxmail.com", "163.com", "126.com", "yeah.net", "188.com", "sina.com", "sina.cn", "sohu.com", "139.com", "189.cn", "wo.cn",
    "aliyun.com", "21cn.com", "tom.com", "gmail.com", "outlook.com", "hotmail.com", "live.com", "live.cn", "msn.com", "icloud.com",
)  # fmt: skip
"""Where anybody has a mailbox: the same domain does not make two people colleagues."""


@dataclass(frozen=True, slots=True)
class Case:
    """Several submissions that are one: their positions, and the submission to check in their stead."""

    positions: tuple[int, ...]
    """The one that stays in the report first: that of the first receipt."""
    submission: Submission


class _Entry(NamedTuple):
    """One submission as far as it can be part of a case."""

    position: int
    submission: Submission
    report: SubmissionReport
    key: tuple[str, ...] | None
    """Profile, applicant, project."""
    moments: tuple[datetime, datetime] | None
    """When it came, and when the last mail in it was sent, in Shanghai."""
    timed: bool
    """It is known to the minute, not to the day."""
    mail: Mail | None
    """The mail that brought it."""


def find_cases(outcomes: Sequence[Outcome]) -> tuple[Case, ...]:
    """Return the cases among the outcomes that were sent in more than once, by the position of their first receipt."""
    entries = [entry for position, outcome in enumerate(outcomes) if (entry := _entry(position, outcome)) is not None]
    groups: dict[tuple[str, ...], list[_Entry]] = defaultdict(list)
    for entry in entries:
        if entry.key is not None:
            groups[entry.key].append(entry)
    for entry in entries:
        key = _joins(entry, groups) if entry.key is None else None
        if key is not None:
            groups[key].append(entry)
    found = [case for group in groups.values() if len(group) > 1 and (case := _case(group)) is not None]
    return tuple(sorted(found, key=lambda case: case.positions[0]))


def with_cases(outcomes: Sequence[Outcome], cases: Sequence[Case], checked: Sequence[Outcome]) -> list[Outcome]:
    """Return the outcomes with each case's own in the place of its first submission, those of the others left out."""
    instead: dict[int, Outcome | None] = {}
    for case, outcome in zip(cases, checked, strict=True):
        instead |= dict.fromkeys(case.positions) | {case.positions[0]: outcome}
    kept = (instead.get(position, outcome) for position, outcome in enumerate(outcomes))
    return [outcome for outcome in kept if outcome is not None]


def _entry(position: int, outcome: Outcome) -> _Entry | None:
    submission, report = outcome.submission, outcome.report
    if report is None or submission.shape == "document" or submission.rounds:
        return None
    brought = _brought(submission)
    moments, timed = None, False
    if submission.received is not None and (brought is None or submission.received.source == "office"):
        moments = (datetime.combine(submission.received.date, time()),) * 2
    elif brought is not None and brought.sent is not None:
        sent = max(mail.sent for mail in submission.mails if mail.sent is not None)
        moments, timed = (brought.sent.replace(tzinfo=None), sent.replace(tzinfo=None)), True
    return _Entry(position, submission, report, _key(report), moments, timed, brought)


def _brought(submission: Submission) -> Mail | None:
    """Return the mail by which a submission came: the first that was sent on the day of receipt, else the first of all."""
    dated = sorted((mail for mail in submission.mails if mail.sent is not None), key=lambda mail: (mail.sent, mail.path))
    received = submission.received
    if received is not None and received.source == "mail":
        dated = [mail for mail in dated if mail.sent is not None and mail.sent.date() == received.date] or dated
    return dated[0] if dated else None


def _key(report: SubmissionReport) -> tuple[str, ...] | None:
    """Return what its form says it is; None without a form, for a blank one, or where two forms say two things."""
    said = tuple(norm(one, digits=True).casefold() for one in report.case)
    return (report.profile, *said) if said and all(said) else None


def _joins(entry: _Entry, groups: Mapping[tuple[str, ...], Sequence[_Entry]]) -> tuple[str, ...] | None:
    """Return the one case that a submission without a form belongs to; None where that is not sure."""
    mail, report = entry.mail, entry.report
    if mail is None or report.records or not any(document.parts for document in report.documents):
        return None
    sure = [key for key, group in groups.items() if any(one.mail and one.mail.identity in mail.answers for one in group if one.key)]
    if not sure and mail.sender is not None and not _forwards(mail):
        sure = [key for key, group in groups.items() if any(one.mail and one.mail.sender == mail.sender for one in group if one.key)]
    if len(sure) != 1 or sure[0][0] != report.profile or not _same_project(entry, sure[0][-1]):
        return None
    first = min((one.moments for one in groups[sure[0]] if one.moments is not None and one.key), default=None)
    return sure[0] if first is not None and entry.moments is not None and first < entry.moments else None


def _same_project(entry: _Entry, project: str) -> bool:
    """No draft in it is that of another project."""
    titles = [part.title for document in entry.report.documents for part in document.parts if part.title]
    return all(norm(title, digits=True).casefold() == project for title in titles)


def _forwards(mail: Mail) -> bool:
    """The mail may be passed on by a colleague of the office, who sends what many applicants sent."""
    domain = (mail.sender or "").rpartition("@")[2]
    if not mail.recipients or mail.sender in mail.recipients:
        return True
    return domain not in _PUBLIC and all(one.rpartition("@")[2] == domain for one in mail.recipients)


def _case(group: Sequence[_Entry]) -> Case | None:
    """Put submissions together by date; None where fewer than two of them can be put in order, and none came twice."""
    single: list[_Entry] = []
    twice: list[tuple[_Entry, _Entry]] = []
    for entry in sorted(group, key=lambda one: (one.moments or (datetime.max,), one.position)):
        original = next((one for one in single if _same_files(entry, one)), None)
        if original is None:
            single.append(entry)
        else:
            twice.append((original, entry))
    ordered = _in_order(single) or [original for original, _ in twice[:1]]
    copies = [copy for original, copy in twice if original in ordered]
    if len(ordered) + len(copies) < 2:
        return None
    positions = tuple(one.position for one in (*ordered, *copies))
    return Case(positions, _together([one.submission for one in ordered], [one.submission for one in copies]))


def _same_files(one: _Entry, other: _Entry) -> bool:
    digests = [sorted(file.sha256 for file in entry.submission.files) for entry in (one, other)]
    return bool(digests[0]) and digests[0] == digests[1]


def _in_order(entries: Sequence[_Entry]) -> list[_Entry]:
    """Return the dated entries by date; none where two of them may have come either way round."""
    dated = sorted((one for one in entries if one.moments is not None), key=lambda one: one.moments or ())
    return [] if any(_unsure(one, other) for one, other in pairwise(dated)) else dated


def _unsure(one: _Entry, other: _Entry) -> bool:
    if one.moments is None or other.moments is None:
        return True
    same_day = one.moments[0].date() == other.moments[0].date()
    return same_day and (not (one.timed and other.timed) or one.moments == other.moments)


def _together(rounds: Sequence[Submission], copies: Sequence[Submission]) -> Submission:
    """Return the rounds as one submission, named after the first; what later rounds brought bears the path it came by."""
    first = rounds[0]
    ignored = [*first.ignored, *(copy.path for copy in copies)]
    if len(rounds) == 1:
        return replace(first, ignored=tuple(ignored))
    files, troubles, mails = list(first.files), list(first.troubles), list(first.mails)
    for number, one in enumerate(rounds[1:], start=2):
        inside = f"{one.path}{'/' if one.shape == 'folder' else '!/'}"
        files += [replace(file, path=inside + file.path, round=number) for file in one.files]
        ignored += [inside + name for name in one.ignored]
        troubles += [replace(trouble, path=trouble.path if trouble.path == one.path else inside + trouble.path) for trouble in one.troubles]
        mails += [replace(mail, path=inside + mail.path if mail.path else one.path) for mail in one.mails]
    paths = [one.path for one in rounds]
    because = Text(
        f"同一单位同一项目的{len(paths)}次来件，合为一件：{'、'.join(paths)}",
        f"what one applicant sent for one project in {len(paths)} rounds, as one case: {', '.join(paths)}",
    )
    return replace(
        first,
        files=tuple(files),
        because=because,
        ignored=tuple(ignored),
        troubles=tuple(troubles),
        mails=tuple(mails),
        rounds=tuple(Round(number, one.path, one.received) for number, one in enumerate(rounds, start=1)),
    )
