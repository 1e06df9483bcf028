"""Checks everything at some paths: found by the desk, worked off with limits, concluded by the desk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from pipeline import desk
from pipeline.batch.limits import Limits
from pipeline.batch.progress import progress_bar
from pipeline.batch.run import run_batch
from pipeline.model.text import Language


@dataclass(frozen=True, slots=True)
class CheckedBatch:
    """The report with its words, and the logs of what failed by our own mistake (path of the submission, log)."""

    checked: desk.Checked
    logs: tuple[tuple[str, str], ...] = ()


def check_all(paths: Sequence[str], options: desk.Options, *, workers: int, limits: Limits, language: Language) -> CheckedBatch:
    """Check the submissions at `paths`; same report for any number of workers. `language` is that of the progress bar.

    Raises the errors that concern the whole call, and KeyboardInterrupt.
    """
    submissions = desk.gather(paths, options)
    with progress_bar(language) as progress:
        outcomes = list(run_batch(submissions, partial(desk.check_one, options=options), workers=workers, limits=limits, progress=progress))
    positions, by_call = desk.second_look(outcomes, options)
    again = [outcomes[position].submission for position in positions]
    for position, outcome in zip(
        positions, run_batch(again, partial(desk.check_one, options=by_call), workers=workers, limits=limits), strict=True
    ):
        outcomes[position] = outcome
    logs = tuple((one.submission.path, one.log) for one in outcomes if one.log is not None)
    return CheckedBatch(desk.conclude(outcomes, options), logs)
