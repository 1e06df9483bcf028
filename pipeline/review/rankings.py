"""Places by the mean: equal means share one, and nobody is cut off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.model.review_sheet import CaseVotes


def ranked(cases: Sequence[CaseVotes]) -> tuple[CaseVotes, ...]:
    """Return all cases in their order with their places among those of their kind (1, 1, 3); without a mean there is none."""
    return tuple(replace(case, rank=_rank(case, cases)) for case in cases)


def _rank(case: CaseVotes, cases: Sequence[CaseVotes]) -> int | None:
    if case.mean is None:
        return None
    return 1 + sum(1 for other in cases if other.kind == case.kind and other.mean is not None and other.mean > case.mean)
