"""The recipes: what the desk does with a submission, one function each, from the lower rooms' tools."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from pipeline import __version__
from pipeline.checks.registry import find_check
from pipeline.errors import UnreadableInput
from pipeline.intake.content import content
from pipeline.intake.paths import split, survey
from pipeline.model.correction import Correction
from pipeline.model.dossier import Dossier, Part, Reading
from pipeline.model.finding import Finding
from pipeline.model.office import Office
from pipeline.model.options import STANDARD_PROFILE as STANDARD_PROFILE
from pipeline.model.options import Options as Options
from pipeline.model.outcome import Outcome
from pipeline.model.profile import Profile
from pipeline.model.report import Report, SubmissionReport, Wording
from pipeline.model.submission import File, Submission, Trouble
from pipeline.model.text import Language, Text
from pipeline.model.values import dataclass
from pipeline.profiles.catalogue import KnownProfile, choose_profile, known_profiles
from pipeline.profiles.loading import load_profile
from pipeline.profiles.office import office_at_root, read_office
from pipeline.profiles.standards_list import read_standards_list
from pipeline.readers.reading import read_document
from pipeline.recognise.parts import find_parts, form_confidence, kind_of, telling_words
from pipeline.review import wordings
from pipeline.review.batch import review_batch
from pipeline.review.cases import Case, find_cases, with_cases
from pipeline.review.earlier import read_earlier
from pipeline.review.evidence import Provider
from pipeline.review.receipts import dated, unused_dates
from pipeline.review.review import Terms, review_submission
from pipeline.review.rounds import settle
from pipeline.review.summaries import unchecked
from pipeline.review.waivers import apply_waivers

AS_ASKED = Text("按 --profile 指定", "asked for by --profile")
BY_FORM = Text("材料中有该方案表格的栏目", "the documents hold the fields of its form")
NO_CALL = Text("材料没有指明是哪个通知的申报，按标准文件审查", "no call is named in the documents: read as a standard")
LIKE_OTHERS = Text("材料没有指明是哪个通知的申报，按同批其他申报审查", "no call is named in the documents: read like the rest of the batch")


@dataclass(frozen=True, slots=True)
class Checked:
    """A report and the words to say it in."""

    report: Report
    wording: Wording


@dataclass(frozen=True, slots=True)
class Fixed:
    """A Word file with comments and tracked corrections; `path` is relative to what was asked for."""

    path: str
    data: bytes
    commented: int
    corrected: int
    left: tuple[Text, ...]
    """Why some corrections were not made."""


def gather(paths: Sequence[str], options: Options) -> tuple[tuple[Submission, ...], Options]:
    """Return the submissions at `paths`, sorted, and the options with what the office's file says.

    No document is read yet. Raises WrongOffice or WrongStandards that names every mistake of the file.
    """
    submissions = survey(paths, options.reading)
    options = _with_standards(_with_office(paths, submissions, options))
    used = options.office.path if options.office else None
    submissions = tuple(replace(one, ignored=tuple(name for name in one.ignored if name != used)) for one in submissions)
    return tuple(dated(one, options.received, _office(options).received) for one in submissions), options


def check_one(submission: Submission, options: Options) -> Outcome:
    """Check one submission; its outcome is a report, or the pieces to check instead where the files are no submission."""
    dossier, terms, crowded = _read(submission, options)
    if crowded and options.reading == "auto" and submission.shape != "document":
        return Outcome(submission, split=tuple(dated(piece, options.received, _office(options).received) for piece in split(submission)))
    return Outcome(submission, report=review_submission(dossier, terms))


def conclude(outcomes: Sequence[Outcome], options: Options) -> Checked:
    """Return the report on a whole call of the command: rules about a batch looked at, waivers applied, the words gathered."""
    reports = [outcome.report or _unchecked(outcome, options) for outcome in outcomes]
    profiles = {one.profile: _profile(options.profile or one.profile) for one in reports}
    for name in sorted(profiles):
        numbers = [number for number, one in enumerate(reports) if one.profile == name]
        looked_at = review_batch(tuple(reports[number] for number in numbers), _terms(profiles[name], NO_CALL, options))
        for number, one in zip(numbers, looked_at, strict=True):
            reports[number] = one
    office = _office(options)
    waived = apply_waivers(reports, office.waivers, options.as_of, lambda one: profiles[one.profile].rules)
    notes = (*waived.notes, *unused_dates(office.received, [one.path for one in reports]))
    report = Report(
        __version__,
        waived.reports,
        as_of=None if options.as_of is None else options.as_of.isoformat(),
        options=options.told(),
        editions={name: {rule.identity: rule.edition for rule in one.rules.values()} for name, one in profiles.items()},
        notes=notes,
    )
    # What an earlier report says of findings that are gone may need the words of any rule.
    speaking = None if options.against else {finding.rule for one in waived.reports for finding in one.findings}
    return Checked(report, wordings.wording_of(profiles.values(), find_check, speaking))


def check(paths: Sequence[str], options: Options) -> Checked:
    """Check everything at `paths`, one submission after the other; `batch` does the same with limits and workers."""
    earlier = read_earlier(options.against, options.baseline)
    submissions, options = gather(paths, options)
    outcomes = [outcome for submission in submissions for outcome in _settled(submission, options)]
    positions, by_call = second_look(outcomes, options)
    for position in positions:
        outcomes[position] = check_one(outcomes[position].submission, by_call)
    cases, as_cases = put_together(outcomes, by_call)
    outcomes = with_cases(outcomes, cases, [check_one(case.submission, as_cases) for case in cases])
    checked = conclude(outcomes, options)
    return replace(checked, report=earlier.applied(checked.report))


def second_look(outcomes: Sequence[Outcome], options: Options) -> tuple[tuple[int, ...], Options]:
    """Return which submissions to check again, and how: those that name no call, by the one call that the rest of their batch names.

    A lone draft in an applicant's mail would else pass as a standard, and nobody would miss the form. No positions where there
    are none or where the batch has no one call; a document on its own stays what it is.
    """
    reports = [(position, outcome.report) for position, outcome in enumerate(outcomes) if outcome.report is not None]
    calls = {report.profile for _, report in reports if report.profile_because not in (NO_CALL, AS_ASKED)}
    if len(calls) != 1:
        return (), options
    nameless = tuple(position for position, report in reports if report.profile_because == NO_CALL and report.shape != "document")
    return nameless, replace(options, otherwise=calls.pop(), reading="submission")


def put_together(outcomes: Sequence[Outcome], options: Options) -> tuple[tuple[Case, ...], Options]:
    """Return the cases that were sent in more than once, and how to check each as one submission."""
    return find_cases(outcomes), replace(options, reading="submission")


def fix(path: str, options: Options, *, language: Language, tracked: bool = True, comments_only: bool = False) -> Iterator[Fixed | Trouble]:
    """Yield the Word files at `path` in which something was found, with comments and corrections at the places.

    What could not be read comes as its trouble. `tracked` False makes the corrections at once. Inputs are never touched.
    """
    # Only `fix` pays for the imports of the fixes room.
    from pipeline.fixes.apply import apply_fixes
    from pipeline.fixes.mark import Mark
    from pipeline.writers.comments import comment

    submissions, options = gather([path], options)
    outcomes = [outcome for submission in submissions for outcome in _settled(submission, options)]
    checked = conclude(outcomes, options)
    when = options.as_of or date.today()
    for outcome, report in zip(outcomes, checked.report.submissions, strict=True):
        yield from report.errors
        for file in outcome.submission.files:
            marks = [
                Mark(one.at, comment(one, checked.wording, language), _allowed(one))
                for one in report.findings
                if one.document == file.path and one.waived is None and (one.severity != "info" or _allowed(one))
            ]
            if file.media != "docx" or not marks:
                continue
            applied = apply_fixes(
                content(file), file.path, marks, author="形审", date=when, tracked=tracked, comments_only=comments_only, language=language
            )
            inside = _inside(path, outcome.submission, file)
            yield Fixed(inside, applied.data, applied.commented, applied.corrected, tuple(reason for _, reason in applied.left))


def inspect(path: str) -> Iterator[tuple[str, dict[str, Any] | Trouble]]:
    """Yield (path, the document as read in the neutral schema, or why it was not) for every document at `path`."""
    from pipeline.writers.neutral import neutral

    for submission in survey([path]):
        for file in submission.files:
            reading = _reading(file)
            if reading.document is not None:
                yield _inside(path, submission, file), neutral(reading.document)
            elif reading.trouble is not None:
                yield _inside(path, submission, file), reading.trouble
        for trouble in submission.troubles:
            yield trouble.path, trouble


def profiles() -> tuple[KnownProfile, ...]:
    """Return the profiles there are."""
    return known_profiles()


def profile(name: str) -> Profile:
    """Return one profile, by id or folder; raises WrongProfile that names every mistake."""
    return _profile(name)


def wording_of(found: Iterable[Profile]) -> Wording:
    """Return the words of the profiles' rules and of their checks' messages."""
    return wordings.wording_of(found, find_check)


def _settled(submission: Submission, options: Options) -> Iterator[Outcome]:
    outcome = check_one(submission, options)
    if not outcome.split:
        yield outcome
    for piece in outcome.split:
        yield from _settled(piece, options)


def _read(submission: Submission, options: Options) -> tuple[Dossier, Terms, bool]:
    readings = tuple(_reading(file) for file in submission.files)
    chosen, because = _choose(readings, options)
    crowded = False

    def find(some: Sequence[Reading]) -> tuple[Sequence[Reading], Sequence[Part]]:
        nonlocal crowded
        recognised = find_parts(some, chosen, stage=options.stage, basis=options.basis)
        crowded = crowded or recognised.crowded
        return recognised.readings, recognised.parts

    settled = settle(readings, find)
    facts = {"received": submission.received.date.isoformat()} if submission.received else {}
    if options.as_of is not None:
        facts["as_of"] = options.as_of.isoformat()
    kind = kind_of(settled.parts, chosen)
    dossier = Dossier(submission, settled.readings, settled.parts, facts, settled.replaced, kind, _office(options).experts)
    return dossier, _terms(chosen, because, options), crowded


def _reading(file: File) -> Reading:
    try:
        return Reading(file, read_document(file, content(file)))
    except UnreadableInput as error:
        return Reading(file, trouble=Trouble(file.path, error.message, error.hint))


def _choose(readings: Sequence[Reading], options: Options) -> tuple[Profile, Text]:
    if options.profile is not None:
        return _profile(options.profile), AS_ASKED
    words = [word for reading in readings if reading.document for word in telling_words(reading.document)]
    names = [reading.file.path for reading in readings]
    chosen = choose_profile(_known(), words) or choose_profile(_known(), names)
    if chosen is not None:
        return _profile(chosen.identity), chosen.because
    surest = max(((form_confidence(readings, _profile(one.identity)), one.identity) for one in _known()), default=(0.0, ""))
    if surest[0] > 0:
        return _profile(surest[1]), BY_FORM
    return _profile(options.otherwise), NO_CALL if options.otherwise == STANDARD_PROFILE else LIKE_OTHERS


def _terms(chosen: Profile, because: Text, options: Options) -> Terms:
    known = options.standards
    providers: dict[str, Provider] = {} if known is None else {"standards": lambda _dossier, _part: known}
    return Terms(chosen, because, find_check, providers, select=options.select, ignore=options.ignore)


def _with_office(paths: Sequence[str], submissions: Sequence[Submission], options: Options) -> Options:
    path = options.office_file or office_at_root(paths, submissions)
    if path is None:
        return options
    names = [options.profile] if options.profile else [one.identity for one in _known()]
    return replace(options, office=read_office(path, {rule for name in names for rule in _profile(name).rules}))


def _with_standards(options: Options) -> Options:
    path = options.standards_file or _office(options).standards
    return options if path is None else replace(options, standards=read_standards_list(path))


def _office(options: Options) -> Office:
    return options.office or Office("")


def _unchecked(outcome: Outcome, options: Options) -> SubmissionReport:
    return unchecked(outcome, _profile(options.profile or STANDARD_PROFILE), AS_ASKED if options.profile else NO_CALL)


@cache
def _profile(name: str) -> Profile:
    return load_profile(name, find_check)


@cache
def _known() -> tuple[KnownProfile, ...]:
    return known_profiles()


def _allowed(finding: Finding) -> Correction | None:
    """A correction that its rule wants asked for is told in the comment, not made."""
    return finding.correction if finding.fix == "auto" else None


def _inside(path: str, submission: Submission, file: File) -> str:
    """Return a file's path below `path`, with zips as folders; just its name where `path` is the file itself."""
    if submission.shape == "document" and submission.path == path.rstrip("/"):
        return file.path
    inner = submission.path.removeprefix(path.rstrip("/")).lstrip("/!")
    whole = file.path if not inner or submission.shape == "document" else f"{inner}/{file.path}"
    return (inner if submission.shape == "document" and inner else whole).replace("!/", "/")
