"""The recipe of `check`: one submission, a whole call of the command, what is looked at a second time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline import __version__
from pipeline.checks.registry import find_check
from pipeline.desk.choosing import AS_ASKED, NO_CALL, profile
from pipeline.desk.gathering import gather, office_of
from pipeline.desk.reading import read_submission, terms_of
from pipeline.intake.paths import split
from pipeline.model.options import STANDARD_PROFILE, Options
from pipeline.model.outcome import Outcome
from pipeline.model.report import Report, SubmissionReport, Wording
from pipeline.model.submission import Submission
from pipeline.model.values import dataclass
from pipeline.profiles.summary_columns import summaries_of
from pipeline.recognise.looks import LOOKS
from pipeline.review import wordings
from pipeline.review.batch import review_batch
from pipeline.review.case_numbers import KnownNumbers, known_numbers, numbered
from pipeline.review.cases import Case, find_cases, with_cases
from pipeline.review.earlier import Earlier, read_earlier
from pipeline.review.loose_files import loose_notes
from pipeline.review.receipts import dated, unused_dates
from pipeline.review.review import review_submission
from pipeline.review.summaries import unchecked
from pipeline.review.totals import totals_of
from pipeline.review.waivers import apply_waivers


@dataclass(frozen=True, slots=True)
class Checked:
    """A report and the words to say it in."""

    report: Report
    wording: Wording


def check_one(submission: Submission, options: Options) -> Outcome:
    """Check one submission; its outcome is a report, or the pieces to check instead where the files are no submission."""
    dossier, terms, crowded = read_submission(submission, options)
    if crowded and options.reading == "auto" and submission.shape != "document":
        return Outcome(submission, split=tuple(dated(piece, options.received, office_of(options).received) for piece in split(submission)))
    return Outcome(submission, report=review_submission(dossier, terms))


def conclude(outcomes: Sequence[Outcome], options: Options) -> Checked:
    """Return the report on a whole call of the command: rules about a batch looked at, waivers applied, the words gathered."""
    reports = [outcome.report or _unchecked(outcome, options) for outcome in outcomes]
    profiles = {one.profile: profile(options.profile or one.profile) for one in reports}
    for name in sorted(profiles):
        numbers = [number for number, one in enumerate(reports) if one.profile == name]
        looked_at = review_batch(tuple(reports[number] for number in numbers), terms_of(profiles[name], NO_CALL, options))
        for number, one in zip(numbers, looked_at, strict=True):
            reports[number] = one
    office = office_of(options)
    waived = apply_waivers(reports, office.waivers, options.as_of, lambda one: profiles[one.profile].rules)
    notes = (*waived.notes, *unused_dates(office.received, [one.path for one in reports]), *loose_notes(waived.reports, profiles))
    report = Report(
        __version__,
        waived.reports,
        as_of=None if options.as_of is None else options.as_of.isoformat(),
        options=options.told(),
        editions={name: {rule.identity: rule.edition for rule in one.rules.values()} for name, one in profiles.items()},
        notes=notes,
        totals=tuple(
            total for name in sorted(profiles) for total in totals_of([one for one in reports if one.profile == name], profiles[name])
        ),
    )
    summaries = summaries_of(profiles.values(), office)
    # What an earlier report says of findings that are gone may need the words of any rule.
    speaking = None if options.against else {finding.rule for one in waived.reports for finding in one.findings}
    return Checked(report, replace(wordings.wording_of(profiles.values(), find_check, speaking), summaries=summaries))


def check(paths: Sequence[str], options: Options) -> Checked:
    """Check everything at `paths`, one submission after the other; `batch` does the same with limits and workers."""
    earlier = read_earlier(options.against, options.baseline)
    submissions, options = gather(paths, options)
    outcomes = [outcome for submission in submissions for outcome in settled(submission, options)]
    positions, by_call = second_look(outcomes, options)
    for position in positions:
        outcomes[position] = check_one(outcomes[position].submission, by_call)
    cases, as_cases = put_together(outcomes, by_call)
    outcomes = with_cases(outcomes, cases, [check_one(case.submission, as_cases) for case in cases])
    return compared(conclude(outcomes, options), earlier, options)


def compared(checked: Checked, earlier: Earlier, options: Options) -> Checked:
    """Return the report held against earlier ones; the submissions of a batch have their case numbers, those that had one keep it."""
    report = earlier.applied(checked.report)
    known = known_numbers(report.submissions, earlier.against, None)
    if len(report.submissions) < 2 and not known.of:
        return replace(checked, report=report)
    return replace(checked, report=replace(report, submissions=with_numbers(report.submissions, options, known)))


def with_numbers(
    submissions: Sequence[SubmissionReport], options: Options, known: KnownNumbers | None = None
) -> tuple[SubmissionReport, ...]:
    """Return the submissions with case numbers, also where there is one only."""
    return numbered(submissions, lambda one: profile(options.profile or one.profile), known)


def second_look(outcomes: Sequence[Outcome], options: Options) -> tuple[tuple[int, ...], Options]:
    """Return which submissions to check again, and how: those that name no call, by the one call that the rest of their batch names.

    A lone draft in an applicant's mail would else pass as a standard, and nobody would miss the form. No positions where there
    are none or where the batch has no one call; a document on its own stays what it is, but for a picture or scan: that has no words
    to say what it is, and lies among the papers of that call.
    """
    reports = [(position, outcome.report) for position, outcome in enumerate(outcomes) if outcome.report is not None]
    calls = {report.profile for _, report in reports if report.profile_because not in (NO_CALL, AS_ASKED)}
    if len(calls) != 1:
        return (), options
    nameless = tuple(
        position for position, one in reports if one.profile_because == NO_CALL and (one.shape != "document" or _is_wordless(one))
    )
    return nameless, replace(options, otherwise=calls.pop(), reading="submission")


def _is_wordless(report: SubmissionReport) -> bool:
    """Nothing in the submission can be read as text: pictures, scans without a text layer."""
    return all(one.source_kind is None or one.looks == LOOKS["pictures"] for one in report.documents) and not report.errors


def put_together(outcomes: Sequence[Outcome], options: Options) -> tuple[tuple[Case, ...], Options]:
    """Return the cases that were sent in more than once, and how to check each as one submission."""
    return find_cases(outcomes), replace(options, reading="submission")


def settled(submission: Submission, options: Options) -> Iterator[Outcome]:
    """Yield the outcomes of one submission: its own, or those of the pieces it falls into."""
    outcome = check_one(submission, options)
    if not outcome.split:
        yield outcome
    for piece in outcome.split:
        yield from settled(piece, options)


def _unchecked(outcome: Outcome, options: Options) -> SubmissionReport:
    return unchecked(outcome, profile(options.profile or STANDARD_PROFILE), AS_ASKED if options.profile else NO_CALL)
