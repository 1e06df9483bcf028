import contextlib
import signal
import subprocess
import sys
import threading
import time

import pytest

from pipeline.batch import limits
from pipeline.batch.limits import OutOfTime, can_limit_memory, memory_limit, missing_limits, time_limit

alarmed = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this platform has no alarm")
held = pytest.mark.skipif(not can_limit_memory(), reason="this platform holds no process to a limit")


@alarmed
def test_the_body_is_stopped_in_time() -> None:
    begun = time.monotonic()
    with pytest.raises(OutOfTime), time_limit(0.1):
        time.sleep(30)

    assert time.monotonic() - begun < 10


@alarmed
def test_no_except_exception_swallows_the_alarm() -> None:
    """Careless libraries catch everything that is an Exception."""
    with pytest.raises(OutOfTime), time_limit(0.1), contextlib.suppress(Exception):
        time.sleep(30)


@alarmed
def test_what_was_set_before_is_set_again() -> None:
    """A caller's own alarm (this test runner's) goes on."""
    handler, timer = signal.getsignal(signal.SIGALRM), signal.getitimer(signal.ITIMER_REAL)[0]
    with time_limit(1000):
        pass

    assert signal.getsignal(signal.SIGALRM) is handler
    assert signal.getitimer(signal.ITIMER_REAL)[0] <= timer


def test_no_limit_is_no_limit() -> None:
    with time_limit(None), memory_limit(None):
        pass


def test_outside_the_main_thread_it_has_no_effect() -> None:
    passed = []

    def body() -> None:
        with time_limit(10):
            passed.append(True)

    thread = threading.Thread(target=body)
    thread.start()
    thread.join()

    assert passed == [True]


@held
def test_memory_beyond_the_limit_is_refused_and_the_limit_lifted() -> None:
    with pytest.raises(MemoryError), memory_limit(64):
        bytearray(512 * 1024 * 1024)

    assert len(bytearray(256 * 1024 * 1024)) > 0


@held
def test_memory_within_the_limit_is_given() -> None:
    with memory_limit(256):
        assert len(bytearray(64 * 1024 * 1024)) > 0


@held
def test_a_process_can_hold_itself_to_the_limit() -> None:
    script = "from pipeline.batch.limits import limit_memory; limit_memory(64); bytearray(2**29)"

    assert b"MemoryError" in subprocess.run([sys.executable, "-c", script], capture_output=True, check=False).stderr


def test_missing_limits_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(signal, "setitimer", raising=False)
    monkeypatch.setattr(limits, "can_limit_memory", lambda: False)

    assert len(missing_limits()) == 2
    with time_limit(0.001):
        time.sleep(0.01)
