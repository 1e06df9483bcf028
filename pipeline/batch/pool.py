"""Many jobs in worker processes: time and memory limits, and a crash of one costs one."""

from __future__ import annotations

import functools
import multiprocessing
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, as_completed
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.context import BaseContext
from types import FrameType
from typing import Any, Final, TypeVar

from pipeline.batch.limits import Limits, limit_memory
from pipeline.errors import XingshenError

Job = TypeVar("Job")
Result = TypeVar("Result")
Advance = Callable[[], None]
_REVIVALS: Final = 3
"""How often a pool that broke between two jobs is built anew before its jobs are given up."""
_worker_job: Callable[[Any], Any] | None = None
"""Set once in each worker process: the work with its settings, so that a job carries what differs alone."""


def run_in_pool(
    jobs: Sequence[Job],
    work: Callable[[Job], Result],
    *,
    failed: Callable[[Job, BaseException | None], Result],
    workers: int,
    limits: Limits,
    advance: Advance,
) -> list[Result]:
    """Return the result of each job, in the order of the jobs; `work` must be picklable.

    `failed` says what becomes of a job that took longer than its limit (TimeoutError), failed by our own mistake, or took its
    process down (None). Raises the errors that concern the whole call, and KeyboardInterrupt, after the workers are gone.
    """
    results: dict[int, Result] = {}
    for _ in range(_REVIVALS):
        waiting = [number for number in range(len(jobs)) if number not in results]
        if waiting:
            results |= _one_pool(jobs, waiting, work, failed, workers, limits, advance)
    return [results[number] if number in results else failed(job, None) for number, job in enumerate(jobs)]


def _one_pool(
    jobs: Sequence[Job],
    waiting: list[int],
    work: Callable[[Job], Result],
    failed: Callable[[Job, BaseException | None], Result],
    workers: int,
    limits: Limits,
    advance: Advance,
) -> dict[int, Result]:
    """Return what became of the waiting jobs; those of a pool that broke are left out."""
    from pebble import ProcessPool

    pool = ProcessPool(max_workers=min(workers, len(waiting)), initializer=_begin, initargs=(work, limits), context=_context(work))
    try:
        futures: dict[Future[Result], int] = {}
        for number in waiting:
            futures[pool.schedule(_do, (jobs[number],), timeout=limits.seconds)] = number
        results: dict[int, Result] = {}
        for future in as_completed(futures):
            number = futures[future]
            try:
                results[number] = _result(future, jobs[number], failed)
            except BrokenProcessPool:
                continue
            advance()
    except BaseException:
        pool.stop()  # type: ignore[no-untyped-call]  # pebble types its futures only
        raise
    finally:
        pool.close()  # type: ignore[no-untyped-call]  # without effect on a stopped pool
        pool.join()
    return results


def _result(future: Future[Result], job: Job, failed: Callable[[Job, BaseException | None], Result]) -> Result:
    from pebble import ProcessExpired

    try:
        return future.result()
    except (XingshenError, BrokenProcessPool):
        raise
    except ProcessExpired:
        return failed(job, None)
    except Exception as error:
        return failed(job, error)


def _context(work: Callable[[Any], Any]) -> BaseContext:
    """Return how workers are started: never by a bare fork, which copies locks that other threads hold."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__, *_modules(work)])
    return context


def _modules(work: object) -> Iterator[str]:
    """Yield the modules that the work is in: its own, and those of the functions it was given."""
    if isinstance(work, functools.partial):
        for inner in (work.func, *work.args):
            yield from _modules(inner)
    elif callable(work):
        yield work.__module__


def _begin(work: Callable[[Any], Any], limits: Limits) -> None:
    global _worker_job
    _worker_job = work
    if hasattr(signal, "SIGTERM"):
        signal.signal(signal.SIGTERM, _leave)
    limit_memory(limits.megabytes)


def _leave(_signal: int, _frame: FrameType | None) -> None:
    """Let what a job has begun be put away when its worker is stopped: programs that it runs, copies of documents."""
    raise SystemExit


def _do(job: Any) -> Any:
    if _worker_job is None:
        raise RuntimeError("a worker was given a job before its settings")
    return _worker_job(job)
