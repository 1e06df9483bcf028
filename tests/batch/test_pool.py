import os
import signal
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

import pytest

from pipeline.batch.failures import failed
from pipeline.batch.limits import Limits
from pipeline.batch.pool import run_in_pool
from pipeline.model.outcome import Outcome
from pipeline.model.submission import Submission
from pipeline.readers.layout import running
from tests.batch.works import behave, submission

ROOT = Path(__file__).parents[2]


lost = partial(failed, limits=Limits())


def test_every_job_advances_once() -> None:
    seen = []

    outcomes = run_in_pool(
        [submission(path) for path in ("a", "exit", "b")], behave, failed=lost, workers=2, limits=Limits(), advance=lambda: seen.append(1)
    )

    assert len(outcomes) == len(seen) == 3


def test_a_job_that_ends_its_process_politely_is_caught_by_the_time_limit() -> None:
    """`os._exit(0)` looks to the pool like a worker that went home; only the limit ends the waiting."""
    outcomes = run_in_pool(
        [submission("quiet"), submission("a")], leave_quietly, failed=lost, workers=2, limits=Limits(seconds=2), advance=lambda: None
    )

    assert [one.trouble is not None for one in outcomes] == [True, False]


def leave_quietly(one: Submission) -> Outcome:
    if one.path == "quiet":
        os._exit(0)
    return behave(one)


def test_what_cannot_travel_back_costs_its_own_job() -> None:
    outcomes = run_in_pool(
        [submission("odd"), submission("a")], give_a_function, failed=lost, workers=2, limits=Limits(seconds=20), advance=lambda: None
    )

    assert [one.trouble is not None for one in outcomes] == [True, False]


def give_a_function(one: Submission) -> Outcome:
    return (lambda: 0) if one.path == "odd" else behave(one)  # type: ignore[return-value]  # that is the fault


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_an_interruption_stops_the_workers(tmp_path: Path) -> None:
    script = tmp_path / "batch.py"
    script.write_text(
        "from tests.batch.works import *\nfrom pipeline.batch.run import run_batch\n"
        "if __name__ == '__main__':\n"
        "    print('begun', flush=True)\n"
        "    try:\n"
        "        run_batch([submission(f'sleep-{n}') for n in range(8)], behave, workers=2)\n"
        "    except KeyboardInterrupt:\n"
        "        print('stopped', flush=True)\n",
        "utf-8",
    )
    process = subprocess.Popen(
        [sys.executable, str(script)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        start_new_session=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    time.sleep(1.5)
    os.killpg(process.pid, signal.SIGINT)
    output, errors = process.communicate(timeout=30)

    assert output == "stopped\n"
    assert "Traceback" not in errors
    assert gone(process.pid, within=10)


def gone(group: int, *, within: float) -> bool:
    """Whether the last process of the group ends in time."""
    until = time.monotonic() + within
    while time.monotonic() < until:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    return False


def test_a_job_may_be_anything_and_is_lost_alone() -> None:
    """Packets send cases to the same pool."""
    results = run_in_pool([1, 0, 2], half, failed=told, workers=2, limits=Limits(seconds=20), advance=lambda: None)

    assert results == [5, "ZeroDivisionError", 2]


def half(job: int) -> int | str:
    return 5 // job


def told(_job: object, error: BaseException | None) -> int | str:
    return type(error).__name__


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks at /proc")
def test_a_job_past_its_limit_takes_along_what_it_started(tmp_path: Path) -> None:
    """LibreOffice hangs on some documents: neither it nor the copy it was given stays behind."""
    program = tmp_path / "soffice"
    program.write_text('#!/bin/sh\necho $$ > "$0.pid"\nsleep 600\n', "utf-8")
    program.chmod(0o700)
    (tmp_path / "copies").mkdir()

    results = run_in_pool([str(program)], hang, failed=told, workers=1, limits=Limits(seconds=1.5), advance=lambda: None)

    time.sleep(0.2)
    assert results == ["TimeoutError"]
    assert not Path(f"/proc/{(tmp_path / 'soffice.pid').read_text().strip()}").exists()
    assert list((tmp_path / "copies").iterdir()) == []


def hang(program: str) -> int | str:
    tempfile.tempdir = str(Path(program).parent / "copies")
    running.find_office = lambda: program  # type: ignore[assignment]  # in a worker of its own
    with running.private_folder() as folder, running.running_office(folder) as process:
        process.wait()
    return "ended"
