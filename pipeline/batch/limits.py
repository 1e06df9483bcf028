"""How much time and memory one submission may take; what a platform cannot limit is said, not hidden."""

from __future__ import annotations

import contextlib
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Final

from pipeline.model.text import Text
from pipeline.model.values import dataclass

_MEGABYTE: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What one submission may take: seconds, and megabytes above what the process has when it begins; None is no limit."""

    seconds: float | None = None
    megabytes: int | None = None


class OutOfTime(BaseException):
    """The time limit was reached; no `except Exception` on the way can swallow it."""


@contextlib.contextmanager
def time_limit(seconds: float | None) -> Iterator[None]:
    """Raise OutOfTime in the body after `seconds`; without effect for None, outside the main thread, and where there is no SIGALRM."""
    if seconds is None or not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise OutOfTime

    before = signal.signal(signal.SIGALRM, stop)
    others = signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        signal.setitimer(signal.ITIMER_REAL, *others)


@contextlib.contextmanager
def memory_limit(megabytes: int | None) -> Iterator[None]:
    """Hold the body to so much more memory than the process has already, as :func:`limit_memory` does, and lift the limit after it."""
    if megabytes is None or not can_limit_memory():
        yield
        return
    import resource

    before = resource.getrlimit(resource.RLIMIT_AS)
    limit_memory(megabytes)
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


def limit_memory(megabytes: int | None) -> None:
    """Hold this process to so much more memory than it has already; beyond it Python raises MemoryError.

    Without effect for None and where the platform cannot.
    """
    if megabytes is None or not can_limit_memory():
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    known = [limit for limit in (soft, hard) if limit != resource.RLIM_INFINITY]
    resource.setrlimit(resource.RLIMIT_AS, (min([_address_space() + megabytes * _MEGABYTE, *known]), hard))


def can_limit_memory() -> bool:
    """Whether the platform holds a process to a limit: macOS accepts RLIMIT_AS and does not enforce it, Windows has none."""
    return sys.platform == "linux"


def missing_limits() -> tuple[Text, ...]:
    """Return a sentence for each limit that this platform lacks."""
    notes = []
    if not hasattr(signal, "setitimer"):
        notes.append(
            Text(
                "本系统上，单份材料（或 --jobs 1）检查时不能限时。",
                "On this system the check of a single submission (or with --jobs 1) cannot be limited in time.",
            )
        )
    if not can_limit_memory():
        notes.append(Text("本系统上不能限制内存。", "On this system memory cannot be limited."))
    return tuple(notes)


def _address_space() -> int:
    """Return the bytes of address space the process has, as RLIMIT_AS counts them."""
    import resource

    pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    return pages * resource.getpagesize()
