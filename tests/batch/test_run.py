import os
from functools import partial
from pathlib import Path

import pytest

from pipeline.batch.limits import Limits, can_limit_memory
from pipeline.batch.run import run_batch
from pipeline.errors import MissingProgram
from pipeline.model.outcome import Outcome
from tests.batch.works import behave, settled, submission

JOBS = [submission(path) for path in ("e", "late", "c", "d", "a")]
BOTH = pytest.mark.parametrize("workers", [1, 3])


def paths(outcomes: tuple[Outcome, ...]) -> list[str]:
    return [one.submission.path for one in outcomes]


def failed(outcomes: tuple[Outcome, ...]) -> dict[str, str]:
    return {one.submission.path: one.trouble.message.zh for one in outcomes if one.trouble is not None}


def test_nothing_to_do() -> None:
    assert run_batch([], behave, workers=4) == ()


@BOTH
def test_results_stand_in_the_order_of_the_jobs(workers: int) -> None:
    assert paths(run_batch(JOBS, behave, workers=workers)) == ["e", "late", "c", "d", "a"]


@BOTH
def test_a_split_job_gives_its_submissions_in_its_place(workers: int) -> None:
    seen: list[tuple[int, int]] = []
    jobs = [submission(path) for path in ("a", "split", "z")]

    outcomes = run_batch(jobs, behave, workers=workers, progress=lambda done, total: seen.append((done, total)))

    assert paths(outcomes) == ["a", "part-1", "part-2", "z"]
    assert seen == [(0, 3), (1, 3), (2, 3), (3, 3), (2, 4), (3, 4), (4, 4)]


@BOTH
def test_a_failure_costs_its_own_submission_only(workers: int) -> None:
    jobs = [submission(path) for path in ("a", "exception", "damaged", "b")]

    outcomes = run_batch(jobs, behave, workers=workers)

    assert paths(outcomes) == ["a", "exception", "damaged", "b"]
    assert failed(outcomes) == {"exception": "程序出错，请把日志发给我们", "damaged": "文件不完整"}


@pytest.mark.parametrize("deed", ["exit", "segfault"])
def test_a_crash_of_one_costs_one(deed: str) -> None:
    jobs = [submission(path) for path in ("a", "b", deed, "c", "late", "d", f"{deed}-2", "e")]

    outcomes = run_batch(jobs, behave, workers=3)

    assert failed(outcomes) == {deed: "检查时程序崩溃，这一份没有检查", f"{deed}-2": "检查时程序崩溃，这一份没有检查"}
    assert sum(one.report is not None for one in outcomes) == 6


@pytest.mark.parametrize(("workers", "beside"), [pytest.param(1, ["a"], id="here"), pytest.param(2, ["a", "b", "c"], id="workers")])
def test_the_time_limit_costs_one(workers: int, beside: list[str]) -> None:
    jobs = [submission(path) for path in ("sleep", *beside)]

    outcomes = run_batch(jobs, behave, workers=workers, limits=Limits(seconds=1))

    assert failed(outcomes) == {"sleep": "检查超过1秒，已停止"}


@pytest.mark.skipif(not can_limit_memory(), reason="this platform holds no process to a limit")
@BOTH
def test_the_memory_limit_costs_one(workers: int) -> None:
    jobs = [submission(path) for path in ("a", "memory", "b")]

    outcomes = run_batch(jobs, behave, workers=workers, limits=Limits(megabytes=256))

    assert failed(outcomes) == {"memory": "检查所需的内存过多，已停止（上限256 MB）"}


@BOTH
def test_what_concerns_the_whole_call_stops_it(workers: int) -> None:
    with pytest.raises(MissingProgram):
        run_batch([submission(path) for path in ("a", "missing", "b")], behave, workers=workers)


def test_one_job_runs_in_this_process(tmp_path: Path) -> None:
    run_batch([submission("a")], partial(settled, marks=tmp_path), workers=4)

    assert [one.name for one in tmp_path.iterdir()] == [f"a-{os.getpid()}"]


def test_several_jobs_run_in_others(tmp_path: Path) -> None:
    run_batch([submission("a"), submission("b")], partial(settled, marks=tmp_path), workers=2)

    assert str(os.getpid()) not in {one.name.partition("-")[2] for one in tmp_path.iterdir()}
