"""Checks everything at some paths: found by the desk, worked off with limits, concluded by the desk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from pipeline import desk
from pipeline.batch.limits import Limits
from pipeline.batch.progress import progress_bar
from pipeline.batch.run import run_batch
from pipeline.model.outcome import Outcome
from pipeline.model.submission import Submission
from pipeline.model.text import Language
from pipeline.model.values import dataclass
from pipeline.review.cases import with_cases

_LAYOUT_SHARE = 1 / 3


@dataclass(frozen=True, slots=True)
class CheckedBatch:
    """The report with its words, and the logs of what failed by our own mistake (path of the submission, log)."""

    checked: desk.Checked
    logs: tuple[tuple[str, str], ...] = ()
    submissions: tuple[Submission, ...] = ()
    """What the report speaks of, in its order."""
    options: desk.Options = desk.Options()
    """What was asked for, with what the office's file says."""


def check_all(paths: Sequence[str], options: desk.Options, *, workers: int, limits: Limits, language: Language) -> CheckedBatch:
    """Check the submissions at `paths`; same report for any number of workers. `language` is that of the progress bar.

    Raises the errors that concern the whole call, and KeyboardInterrupt.
    """
    with progress_bar(language) as progress:

        def work_off(submissions: Sequence[Submission], asked: desk.Options) -> list[Outcome]:
            work = partial(desk.check_one, options=_in_time(asked, limits))
            return list(run_batch(submissions, work, workers=workers, limits=limits, progress=progress))

        submissions, options = desk.gather(paths, options)
        outcomes = work_off(submissions, options)
        positions, by_call = desk.second_look(outcomes, options)
        for position, outcome in zip(positions, work_off([outcomes[one].submission for one in positions], by_call), strict=True):
            outcomes[position] = outcome
        cases, as_cases = desk.put_together(outcomes, by_call)
        outcomes = with_cases(outcomes, cases, work_off([case.submission for case in cases], as_cases))
    logs = tuple((one.submission.path, one.log) for one in outcomes if one.log is not None)
    return CheckedBatch(desk.conclude(outcomes, options), logs, tuple(one.submission for one in outcomes), options)


def _in_time(options: desk.Options, limits: Limits) -> desk.Options:
    """Let a layout that hangs cost its own rules, not the whole submission: it gets a share of the time that this one has."""
    if limits.seconds is None:
        return options
    return replace(options, layout_seconds=min(options.layout_seconds, limits.seconds * _LAYOUT_SHARE))
