"""Which submission of an earlier report is the same as one of this report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence

from pipeline.model.report import SubmissionReport
from pipeline.review.applicants import project_key
from pipeline.review.submission_names import last_step

Key = Callable[[SubmissionReport], Hashable]


def paired(now: Sequence[SubmissionReport], earlier: Sequence[SubmissionReport]) -> dict[int, int]:
    """Return position in `now` -> position in `earlier`, each at most once.

    The same identity decides, then the same applicant and project, then the same name; what two of a report share decides
    nothing, unless a name has told the others apart. Two reports on one submission each are about the same one, whatever it
    is called.
    """
    found: dict[int, int] = {}
    for key in (_identity, project_key, _name, project_key):
        found |= _by(key, now, earlier, found)
    return {0: 0} if not found and len(now) == len(earlier) == 1 else found


def _by(key: Key, now: Sequence[SubmissionReport], earlier: Sequence[SubmissionReport], found: dict[int, int]) -> dict[int, int]:
    ours = _positions(key, now, set(found))
    theirs = _positions(key, earlier, set(found.values()))
    return {ours[name]: theirs[name] for name in ours if name in theirs}


def _positions(key: Key, reports: Sequence[SubmissionReport], taken: set[int]) -> dict[Hashable, int]:
    """Return name -> position of those not taken yet; a name that two bear names neither."""
    named: dict[Hashable, list[int]] = defaultdict(list)
    for position, report in enumerate(reports):
        name = key(report)
        if position not in taken and name is not None:
            named[name].append(position)
    return {name: positions[0] for name, positions in named.items() if len(positions) == 1}


def _identity(report: SubmissionReport) -> Hashable:
    return report.identity


def _name(report: SubmissionReport) -> Hashable:
    return last_step(report.path) or None
