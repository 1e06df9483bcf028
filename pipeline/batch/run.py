"""The batch: every submission comes to an outcome, in the order given."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from pipeline.batch.failures import Work, attempt, failed
from pipeline.batch.limits import Limits, memory_limit, time_limit
from pipeline.model.outcome import Outcome
from pipeline.model.submission import Submission

Progress = Callable[[int, int], None]
"""Told (done, total) before the first job and after each; the total grows when a folder turns out to hold several submissions."""

NO_LIMITS: Final = Limits()


def run_batch(
    jobs: Sequence[Submission],
    work: Work,
    *,
    workers: int = 1,
    limits: Limits = NO_LIMITS,
    progress: Progress = lambda done, total: None,
) -> tuple[Outcome, ...]:
    """Return the outcomes in the order of the jobs; a job that was split gives those of its submissions in its place.

    `work` is a function of a module (or a partial of one), so that it can travel to worker processes; one job, or one
    worker, runs here. The limits are those of each submission.
    Raises the errors that concern the whole call, and KeyboardInterrupt, after all workers have gone.
    """
    entries: list[Submission | Outcome] = list(jobs)
    while new := [one for one in entries if isinstance(one, Submission)]:
        counter = _Counter(len(entries) - len(new), len(entries), progress)
        if workers == 1 or len(new) == 1:
            outcomes = [_here(work, one, limits, counter) for one in new]
        else:
            from pipeline.batch.pool import run_in_pool

            outcomes = run_in_pool(
                new,
                partial(attempt, work, limits=limits),
                failed=partial(failed, limits=limits),
                workers=workers,
                limits=limits,
                advance=counter.advance,
            )
        done = iter(outcomes)
        entries = [entry for one in entries for entry in (_expanded(next(done)) if isinstance(one, Submission) else (one,))]
    return tuple(one for one in entries if isinstance(one, Outcome))


def _expanded(outcome: Outcome) -> tuple[Submission | Outcome, ...]:
    return outcome.split or (outcome,)


def _here(work: Work, submission: Submission, limits: Limits, counter: _Counter) -> Outcome:
    def limited(one: Submission) -> Outcome:
        with memory_limit(limits.megabytes), time_limit(limits.seconds):
            return work(one)

    outcome = attempt(limited, submission, limits)
    counter.advance()
    return outcome


class _Counter:
    """Counts what is done and tells it."""

    def __init__(self, done: int, total: int, progress: Progress) -> None:
        self._done, self._total, self._progress = done, total, progress
        progress(done, total)

    def advance(self) -> None:
        self._done += 1
        self._progress(self._done, self._total)
