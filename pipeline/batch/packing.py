"""The papers of many cases: a few cases a job, so that LibreOffice starts seldom; what breaks one case costs that one alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from functools import partial
from pathlib import Path
from typing import Final

from pipeline import desk
from pipeline.batch.guard import bug_log
from pipeline.batch.limits import Limits, OutOfTime, memory_limit, time_limit
from pipeline.batch.progress import progress_bar
from pipeline.errors import WrongUse, XingshenError
from pipeline.model.paper import Casework, Paper
from pipeline.model.submission import Trouble
from pipeline.model.text import Text
from pipeline.model.values import dataclass

TOGETHER: Final = 25
"""Cases of one job at most: one start of LibreOffice for all of them."""
_ROUNDS: Final = 2
"""So many jobs each worker should have: with one the others wait for the slowest, each further one starts LibreOffice again."""
_SHARE: Final = 3
"""A third of a case's time is for each file that LibreOffice converts."""
_WORD: Final = Text("成文", "writing")


@dataclass(frozen=True, slots=True)
class Packed:
    """What became of one case: the papers written (names below the folder), or why there are none."""

    path: str
    papers: tuple[str, ...] = ()
    unseen: Mapping[str, Text] = field(default_factory=dict)
    """Path of a file -> why LibreOffice made no pages of it."""
    trouble: Trouble | None = None
    log: str | None = None
    broken: bool = False
    """The whole job broke: another case of it may be to blame."""


def pack_all(works: Sequence[Casework], folder: Path, *, layout: bool, workers: int, limits: Limits) -> tuple[Packed, ...]:
    """Write the papers of every case below `folder` and return what became of each; same papers for any number of workers.

    The limits are those of each case. Raises WrongUse where the folder cannot be written, MissingProgram without a Chinese font.
    """
    total = sum(len(work.cases) for work in works)
    size = job_size(total, workers)
    jobs = [job for work in works for job in _jobs(work, size)]
    work = partial(_pack, folder=str(folder), layout=layout, seconds=(limits.seconds or 60.0) / _SHARE)
    language = works[0].language if works else "zh"
    with progress_bar(language, _WORD) as progress:
        done = 0

        def advance() -> None:
            nonlocal done
            done += size
            progress(min(done, total), total)

        packed = _worked_off(jobs, work, workers, limits, advance)
        again = [job for one in jobs for job in _jobs(one, 1) if packed[job.cases[0].report.path].broken and len(one.cases) > 1]
        packed |= _worked_off(again, work, workers, limits, lambda: None)
    return tuple(packed[case.report.path] for work in works for case in work.cases)


def job_size(cases: int, workers: int) -> int:
    """Return how many cases go together: many, so that LibreOffice starts seldom, but a few jobs for each worker."""
    return max(1, min(TOGETHER, -(-cases // (workers * _ROUNDS))))


def _jobs(work: Casework, size: int) -> Iterator[Casework]:
    for start in range(0, len(work.cases), size):
        yield replace(work, cases=work.cases[start : start + size])


def _worked_off(
    jobs: Sequence[Casework], work: Callable[[Casework], tuple[Packed, ...]], workers: int, limits: Limits, advance: Callable[[], None]
) -> dict[str, Packed]:
    """Return what became of the cases, by the paths of their submissions."""
    longest = max((len(job.cases) for job in jobs), default=1)
    wide = replace(limits, seconds=None if limits.seconds is None else limits.seconds * longest)
    failed = partial(_failed, limits=wide)
    if workers == 1 or len(jobs) <= 1:
        results = []
        for job in jobs:
            results.append(_here(job, work, failed, wide))
            advance()
    else:
        from pipeline.batch.pool import run_in_pool

        results = run_in_pool(jobs, work, failed=failed, workers=workers, limits=wide, advance=advance)
    return {one.path: one for result in results for one in result}


def _here(
    job: Casework,
    work: Callable[[Casework], tuple[Packed, ...]],
    failed: Callable[[Casework, BaseException | None], tuple[Packed, ...]],
    limits: Limits,
) -> tuple[Packed, ...]:
    try:
        with memory_limit(limits.megabytes), time_limit(limits.seconds):
            return work(job)
    except XingshenError:
        raise
    except (OutOfTime, Exception) as error:
        return failed(job, error)


def _pack(job: Casework, *, folder: str, layout: bool, seconds: float) -> tuple[Packed, ...]:
    packed = []
    for one in desk.papers_of(job.cases, job, layout=layout, seconds=seconds):
        write_papers(one.papers, Path(folder))
        packed.append(Packed(one.case.report.path, tuple(paper.name for paper in one.papers), one.unseen, one.trouble))
    return tuple(packed)


def write_papers(papers: Iterable[Paper], folder: Path) -> None:
    """Write the papers below `folder`; raises WrongUse where that cannot be done."""
    for paper in papers:
        path = folder / paper.name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(paper.data)
        except OSError as refused:
            raise unwritable(paper.name, refused) from refused


def unwritable(name: str, refused: OSError, done: int = 0) -> WrongUse:
    """Return the complaint about a folder or file that cannot be written, with the system's reason and how many were before it."""
    reason = refused.strerror or str(refused)
    so_far = (
        Text(f"；已写{done}个文件，其余没有写", f"; {done} file(s) were written, the others not")
        if done
        else Text("，什么都没有写", "; nothing was written")
    )
    return WrongUse(
        Text(f"不能写入“{name}”（{reason}）{so_far.zh}", f"cannot write {name} ({reason}){so_far.en}"),
        hint=Text(
            "请检查磁盘空间和写权限，先关闭正在打开它的程序，或用 -o 指定另一个位置。",
            "Check the space on the disk and your rights, close the program that holds it open, or name another place with -o.",
        ),
    )


def _failed(job: Casework, error: BaseException | None, *, limits: Limits) -> tuple[Packed, ...]:
    """Return what is said of the cases of a job that did not end well."""
    message, log = Text("做审查材料时程序崩溃", "the program crashed over its packet"), None
    if isinstance(error, TimeoutError | OutOfTime):
        limit = f"{limits.seconds or 0:g}"
        message = Text(f"做审查材料超过{limit}秒，已停止", f"its packet took longer than {limit} s and was stopped")
    elif isinstance(error, MemoryError):
        message = Text("做审查材料所需的内存过多，已停止", "its packet needed too much memory")
    elif error is not None:
        message, log = (
            Text("做审查材料时程序出错，请把日志发给我们", "the program failed over its packet; please send us the log"),
            bug_log(error),
        )
    hint = Text(
        "这一份没有写，其余照常；可单独再做，用 --timeout 给更长的时间。",
        "This one was not written, the others were; try it alone with a longer --timeout.",
    )
    return tuple(Packed(case.report.path, trouble=Trouble(case.report.path, message, hint), log=log, broken=True) for case in job.cases)
