"""Many submissions in worker processes: time and memory limits, and a crash of one costs one."""

from __future__ import annotations

import functools
import multiprocessing
from collections.abc import Callable, Sequence
from concurrent.futures import Future, as_completed
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.context import BaseContext
from typing import Final

from pipeline.batch.failures import Work, attempt, crashed, out_of_time, unexpected
from pipeline.batch.limits import Limits, limit_memory
from pipeline.errors import XingshenError
from pipeline.model.outcome import Outcome
from pipeline.model.submission import Submission

Advance = Callable[[], None]
_REVIVALS: Final = 3
"""How often a pool that broke between two jobs is built anew before its jobs are given up."""
_worker_job: Callable[[Submission], Outcome] | None = None
"""Set once in each worker process: the work with its settings, so that a job carries the submission alone."""


def run_in_pool(jobs: Sequence[Submission], work: Work, *, workers: int, limits: Limits, advance: Advance) -> list[Outcome]:
    """Return the outcome of each job, in the order of the jobs; `work` must be picklable.

    Raises the errors that concern the whole call, and KeyboardInterrupt, after the workers are gone.
    """
    outcomes: dict[int, Outcome] = {}
    for _ in range(_REVIVALS):
        waiting = [number for number in range(len(jobs)) if number not in outcomes]
        if waiting:
            outcomes |= _one_pool(jobs, waiting, work, workers, limits, advance)
    return [outcomes.get(number) or crashed(job) for number, job in enumerate(jobs)]


def _one_pool(
    jobs: Sequence[Submission], waiting: list[int], work: Work, workers: int, limits: Limits, advance: Advance
) -> dict[int, Outcome]:
    """Return what became of the waiting jobs; those of a pool that broke are left out."""
    from pebble import ProcessPool

    pool = ProcessPool(max_workers=min(workers, len(waiting)), initializer=_begin, initargs=(work, limits), context=_context(work))
    try:
        futures: dict[Future[Outcome], int] = {}
        for number in waiting:
            futures[pool.schedule(_do, (jobs[number],), timeout=limits.seconds)] = number
        outcomes: dict[int, Outcome] = {}
        for future in as_completed(futures):
            number = futures[future]
            outcome = _result(future, jobs[number], limits)
            if outcome is not None:
                outcomes[number] = outcome
                advance()
    except BaseException:
        pool.stop()  # type: ignore[no-untyped-call]  # pebble types its futures only
        raise
    finally:
        pool.close()  # type: ignore[no-untyped-call]  # without effect on a stopped pool
        pool.join()
    return outcomes


def _result(future: Future[Outcome], job: Submission, limits: Limits) -> Outcome | None:
    from pebble import ProcessExpired

    try:
        return future.result()
    except XingshenError:
        raise
    except TimeoutError:
        return out_of_time(job, limits)
    except ProcessExpired:
        return crashed(job)
    except BrokenProcessPool:
        return None
    except Exception as error:
        return unexpected(job, error)


def _context(work: Work) -> BaseContext:
    """Return how workers are started: never by a bare fork, which copies locks that other threads hold."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    inner = work.func if isinstance(work, functools.partial) else work
    context.set_forkserver_preload([__name__, inner.__module__])
    return context


def _begin(work: Work, limits: Limits) -> None:
    global _worker_job
    _worker_job = functools.partial(attempt, work, limits=limits)
    limit_memory(limits.megabytes)


def _do(submission: Submission) -> Outcome:
    if _worker_job is None:
        raise RuntimeError("a worker was given a job before its settings")
    return _worker_job(submission)
