from __future__ import annotations

import os
import subprocess
import sys

import pytest

from pipeline.readers.layout.processes import UNTOLD, is_running, start_of


def ended() -> int:
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


@pytest.mark.skipif(os.name != "posix", reason="processes are asked for there only")
def test_a_process_is_asked_for() -> None:
    assert [is_running(process) for process in (os.getpid(), 1, ended(), 10**30)] == [True, True, False, False]


def test_where_asking_would_end_it_a_process_counts_as_running(monkeypatch: pytest.MonkeyPatch) -> None:
    """os.kill ends a process on Windows, whatever the signal."""
    process = ended()

    def kill(*_: int) -> None:
        pytest.fail("nothing is killed")

    monkeypatch.setattr(os, "kill", kill)
    monkeypatch.setattr(os, "name", "nt")
    runs = is_running(process)
    monkeypatch.undo()

    assert runs


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="only Linux tells when a process began")
def test_a_process_began_once() -> None:
    program = [sys.executable, "-c", "input()"]
    with subprocess.Popen(program, stdin=subprocess.PIPE) as other:
        began = start_of(other.pid)
        assert began == start_of(other.pid)
        assert int(began) >= int(start_of(os.getpid())) > 0
        other.communicate(b"")


def test_of_a_process_that_is_gone_nobody_tells_when_it_began() -> None:
    assert start_of(ended()) == UNTOLD
